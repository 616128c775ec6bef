import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { problemReport } from '../../../packages/core/src/problems/problem-report.js';
import { ENGLISH } from '../../../packages/core/src/problems/english.js';
import { reportJson } from '../../../packages/core/src/problems/report-json.js';
import { EXAMPLE_REPORT } from './example-report.js';
import { randomProblem } from './random-problems.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../packages/core/schemas/problem-report.schema.json', import.meta.url), 'utf8'),
) as { readonly $defs: { readonly code: { readonly examples: readonly string[] } } };

/** What is not as the schema says, once the value went through a file. */
const faults = (value: unknown) => schemaProblems(JSON.parse(JSON.stringify(value)), 'problem-report', 'report.json');

describe('reportJson', () => {
  it.each(['de', 'en'] as const)('reportJson(report, %s) is as its schema says', (language) => {
    expect(faults(reportJson(EXAMPLE_REPORT, language))).toEqual([]);
  });

  it('reportJson of any problems is as its schema says', () => {
    fc.assert(
      fc.property(fc.array(randomProblem, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (problems, most) => {
        expect(faults(reportJson(problemReport(problems, { most }), 'de'))).toEqual([]);
      }),
    );
  });

  it('problem-report.schema.json refuses what a report is not, and names every code', () => {
    const report = reportJson(EXAMPLE_REPORT, 'de');
    expect(faults({ ...report, version: '2.0' })).toMatchObject([{ field: 'version' }]);
    expect(faults({ ...report, errors: -1 })).toMatchObject([{ field: 'errors', expected: '≥ 0' }]);
    expect(faults({ ...report, problems: [{ code: 'type-error' }] }).map(({ expected }) => expected)).toEqual([
      'severity',
      'file',
      'message',
      'remedy',
    ]);
    expect(schema.$defs.code.examples).toEqual(Object.keys(ENGLISH.sentences));
  });

  it('reportJson lists every kept problem once with its words, in the order of the groups', () => {
    const report = reportJson(problemReport([]), 'en');
    expect(report).toEqual({
      version: '1.0',
      language: 'en',
      valid: true,
      errors: 0,
      warnings: 0,
      groups: [],
      rest: [],
      problems: [],
    });
    const { problems, groups, rest } = reportJson(EXAMPLE_REPORT, 'en');
    expect(problems).toHaveLength(EXAMPLE_REPORT.groups.flatMap((group) => group.problems).length);
    expect(problems[0]).toMatchObject({ code: 'schema-error', file: 'datapackage.json', remedy: 'Add "name".' });
    expect(groups[0]).toMatchObject({ title: 'Setting does not fit', count: 1, rows: [] });
    expect(rest).toEqual([
      { code: 'total-error', severity: 'warning', count: 3, title: 'Parts do not add up to the total' },
    ]);
  });
});
