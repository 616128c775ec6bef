import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { problemPage } from '../../../packages/cli/src/html/problem-page.js';
import { EXAMPLE_REPORT } from '../../core/problems/example-report.js';
it('x', () => { writeFileSync('/tmp/report.html', problemPage(EXAMPLE_REPORT, 'de')); });
