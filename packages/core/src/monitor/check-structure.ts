import type { SourceRow, Table } from '../csv/table.js';
import type { Problem } from '../problem.js';
import { rangeText, rowRanges } from '../problems/row-ranges.js';
import type { ResourceDescriptor } from './data-package.js';

/**
 * Rows above the header and below the data that were found to be none, as warnings: a row that is left out is never
 * left out silently. What the dialect declares (`headerRows`, `commentRows`) is known already.
 */
export function structureProblems(table: Table, { path: file, dialect = {} }: ResourceDescriptor): readonly Problem[] {
  const { headerRows, commentRows } = dialect;
  return [
    ...(headerRows ? [] : leftOut('above', table.preamble, file)),
    ...(commentRows ? [] : leftOut('below', table.footer, file)),
  ];
}

function leftOut(where: 'above' | 'below', rows: readonly SourceRow[], file: string): readonly Problem[] {
  const [first] = rows;
  if (!first) return [];
  const found = `${where}: ${rangeText(rowRanges(rows.map(({ row }) => row)))}`;
  return [{ code: 'layout-error', severity: 'warning', file, row: first.row, line: first.line, found }];
}
