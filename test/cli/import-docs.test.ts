import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READING_OPTIONS } from '../../packages/cli/src/import/import-arguments.js';
import { teilhabe } from './command.js';
import { EXAMPLE } from './import-example.js';

const guide = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-docs-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('docs/import.md', () => {
  it('teilhabe import prints what the guide shows', () => {
    const path = join(folder, 'beschaeftigte.csv');
    writeFileSync(path, EXAMPLE);
    const [, shown] = /```text\n(.*?)```/s.exec(guide) ?? [];
    expect(teilhabe('import', path).stdout).toBe(shown);
  });

  it.each(['out', 'name', 'force', 'format', 'lang', ...Object.keys(READING_OPTIONS)])(
    'the guide and the help explain --%s',
    (option) => {
      expect(guide).toContain(`\`--${option}`);
      expect(teilhabe('import', '--help').stdout).toContain(`--${option}`);
    },
  );
});
