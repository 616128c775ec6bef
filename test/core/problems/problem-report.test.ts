import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../packages/core/src/problem.js';
import { problemReport, type ProblemReport } from '../../../packages/core/src/problems/problem-report.js';
import { randomProblem, weight } from './random-problems.js';

const wrong = (details: Partial<Problem> = {}): Problem => ({
  code: 'type-error',
  severity: 'error',
  file: 'staff.csv',
  ...details,
});

/** How many problems a report stands for. */
function total({ groups, rest }: ProblemReport): number {
  return [...groups, ...rest].reduce((sum, { count }) => sum + count, 0);
}

describe('problemReport', () => {
  it('problemReport([]) is valid and empty', () => {
    expect(problemReport([])).toEqual({ valid: true, errors: 0, warnings: 0, groups: [], rest: [] });
  });

  it('problemReport(problems) gathers by file, column and code, errors first', () => {
    const problems = [
      wrong({ code: 'extra-label', severity: 'warning', row: 1, field: 'Notiz' }),
      wrong({ file: 'areas.csv', code: 'source-error', found: 'missing' }),
      wrong({ row: 7, field: 'Jahr', found: 'x' }),
      wrong({ row: 3, field: 'Amt', code: 'constraint-error' }),
      wrong({ row: 9, field: 'Jahr', code: 'constraint-error' }),
      wrong({ row: 3, field: 'Jahr', found: 'y' }),
      wrong({ row: 4, field: 'Jahr', found: 'z' }),
    ];
    const { groups, ...report } = problemReport(problems);
    expect(report).toEqual({ valid: false, errors: 6, warnings: 1, rest: [] });
    expect(groups.map(({ file, field, code, count, rows }) => [file, field, code, count, rows])).toEqual([
      ['staff.csv', 'Amt', 'constraint-error', 1, [[3, 3]]],
      [
        'staff.csv',
        'Jahr',
        'type-error',
        3,
        [
          [3, 4],
          [7, 7],
        ],
      ],
      ['staff.csv', 'Jahr', 'constraint-error', 1, [[9, 9]]],
      ['areas.csv', undefined, 'source-error', 1, []],
      ['staff.csv', 'Notiz', 'extra-label', 1, [[1, 1]]],
    ]);
    expect(groups[1]!.problems.map(({ found }) => found)).toEqual(['y', 'z', 'x']);
  });

  it('problemReport(problems) with warnings only is valid', () => {
    expect(problemReport([wrong({ severity: 'warning' })])).toMatchObject({ valid: true, errors: 0, warnings: 1 });
  });

  it('problemReport(problems) adds up what was only counted where the problems were found', () => {
    const report = problemReport([wrong({ row: 3, field: 'Jahr', more: 40, moreElsewhere: 2 })]);
    expect(report.groups[0]).toMatchObject({ count: 41, rows: [[3, 3]] });
    expect(report.groups[0]!.problems[0]).toEqual(wrong({ row: 3, field: 'Jahr' }));
    expect(report.rest).toEqual([{ code: 'type-error', severity: 'error', count: 2 }]);
    expect(report.errors).toBe(43);
  });

  it('problemReport(problems, { isPersonal }) masks the cells that are personal, and nothing else', () => {
    const isPersonal = ({ field }: Problem) => field === 'Name';
    const { groups } = problemReport(
      [
        wrong({ row: 3, field: 'Name', found: 'Anna Probe', expected: 'integer' }),
        wrong({ row: 4, field: 'Name', found: '' }),
        wrong({ row: 5, field: 'Name', code: 'missing-cell', found: '5', expected: '6' }),
        wrong({ row: 6, field: 'Amt', found: 'x' }),
      ],
      { isPersonal },
    );
    expect(groups.flatMap(({ problems }) => problems.map(({ found }) => found))).toEqual(['•••', '', '5', 'x']);
    expect(JSON.stringify(groups)).not.toContain('Probe');
  });

  it('problemReport(problems) keeps 1 000 of any number and counts the rest', () => {
    const report = problemReport(
      (function* () {
        for (let row = 2; row < 20_000; row += 1) yield wrong({ row, field: row % 2 === 0 ? 'Jahr' : `c${row}` });
      })(),
    );
    expect(report.groups.flatMap(({ problems }) => problems)).toHaveLength(1000);
    expect(report.errors).toBe(19_998);
    expect(total(report)).toBe(19_998);
  });

  it('problemReport(problems) loses nothing, whatever is kept: kept and counted is what was given', () => {
    fc.assert(
      fc.property(fc.array(randomProblem, { maxLength: 80 }), fc.integer({ min: 0, max: 30 }), (given, most) => {
        const report = problemReport(given, { most });
        expect(total(report)).toBe(weight(given));
        expect(report.errors + report.warnings).toBe(weight(given));
        expect(report.valid).toBe(given.every(({ severity }) => severity !== 'error'));
      }),
    );
  });

  it('problemReport(problems) is in a stable order: errors first, columns and codes together, rows ascending', () => {
    fc.assert(
      fc.property(fc.array(randomProblem, { maxLength: 60 }), (given) => {
        const report = problemReport(given);
        expect(problemReport(given)).toEqual(report);
        const keys = report.groups.map(({ file, field, code, severity }) =>
          JSON.stringify([severity, file, field, code]),
        );
        expect(new Set(keys).size).toBe(keys.length);
        const severities = report.groups.map(({ severity }) => severity);
        expect(severities).toEqual([...severities].sort());
        for (const { problems } of report.groups) {
          const rows = problems.map(({ row = 0 }) => row);
          expect(rows).toEqual([...rows].sort((a, b) => a - b));
        }
      }),
    );
  });
});
