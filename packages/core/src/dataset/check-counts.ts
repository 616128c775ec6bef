import type { Table } from '../csv/table.js';
import type { Problem } from '../problem.js';

/** How large a table is said to be. */
export interface DeclaredCounts {
  /** Rows without the header. */
  readonly rows?: number;
  /** Columns of the file. */
  readonly fields?: number;
}

/** Where a table has other numbers of rows or columns than declared: a part of it may be missing. Empty when none is. */
export function countProblems(table: Table, { rows, fields }: DeclaredCounts, file: string): readonly Problem[] {
  return [
    ...countProblem('row-count', [table.length, rows], file),
    ...countProblem('field-count', [table.columns.length, fields], file),
  ];
}

/** One number and what it should be. */
export function countProblem(
  code: 'row-count' | 'field-count' | 'byte-count',
  [found, expected]: readonly [found: number, expected: number | undefined],
  file: string,
): readonly Problem[] {
  if (expected === undefined || found === expected) return [];
  return [{ code, severity: 'error', file, found: String(found), expected: String(expected) }];
}
