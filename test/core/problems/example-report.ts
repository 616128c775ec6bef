import type { Problem } from '../../../packages/core/src/problem.js';
import { problemReport } from '../../../packages/core/src/problems/problem-report.js';

const of = (file: string, details: Partial<Problem> & Pick<Problem, 'code'>): Problem => ({
  severity: 'error',
  file,
  ...details,
});

const hours = (row: number, found: string): Problem =>
  of('beschaeftigte.csv', {
    code: 'type-error',
    row,
    line: row + 2,
    field: 'Stunden pro Woche',
    found,
    expected: 'number',
  });

/** What is found in a folder in which much went wrong: of every sort something. */
export const EXAMPLE_PROBLEMS: readonly Problem[] = [
  of('datapackage.json', { code: 'schema-error', field: 'resources › staff › schema › fields › #3', expected: 'name' }),
  of('ausbildung.csv', { code: 'source-error', found: 'missing' }),
  of('beschaeftigte.csv', { code: 'encoding-error', found: '\uFFFD', expected: 'utf-8', line: 14, byteOffset: 2210 }),
  of('beschaeftigte.csv', { code: 'row-count', found: '1187', expected: '1204' }),
  ...[12, 13, 14, 15, 31, 44, 45].map((row, i) => hours(row, ['viel', '39,5 h', 'k. A.', '??'][i % 4]!)),
  of('beschaeftigte.csv', {
    code: 'type-error',
    row: 88,
    line: 90,
    field: 'Stunden pro Woche',
    found: '38;5',
    expected: 'number',
    more: 40,
  }),
  of('beschaeftigte.csv', {
    code: 'constraint-error',
    row: 5,
    line: 7,
    field: 'Stunden pro Woche',
    found: '400',
    expected: '≤ 60',
  }),
  of('beschaeftigte.csv', {
    code: 'constraint-error',
    row: 6,
    line: 8,
    field: 'Stunden pro Woche',
    found: '',
    expected: 'required',
  }),
  of('beschaeftigte.csv', {
    code: 'primary-key',
    row: 12,
    line: 14,
    field: 'Jahr + Person',
    found: '•••',
    expected: '3',
  }),
  of('beschaeftigte.csv', {
    code: 'extra-label',
    severity: 'warning',
    row: 1,
    line: 3,
    field: 'Bemerkung der Leitung',
  }),
  of('beschaeftigte.csv', { code: 'blank-row', severity: 'warning', row: 77, line: 79, found: '2' }),
  of('beschaeftigte.csv', {
    code: 'total-error',
    severity: 'warning',
    field: 'Kontakt',
    found: '7',
    expected: 'rounding 8',
    moreElsewhere: 3,
  }),
];

export const EXAMPLE_REPORT = problemReport(EXAMPLE_PROBLEMS);
