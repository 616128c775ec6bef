import { ColumnBuilder } from '../../../csv/column-builder.js';
import type { SourceRow, Table } from '../../../csv/table.js';
import { edtfOf } from '../../../period/german-period.js';
import { rangeText, rowRanges } from '../../../problems/row-ranges.js';
import { cellAt, keepRows } from '../../columns/keep-rows.js';
import type { Decision } from '../../imported.js';
import { isUnit } from '../../names/unit-of-heading.js';

/**
 * A table whose first rows are header rows that look like data: without any key, and with nothing but units (`1000`) or
 * years. Read as data, the unit would be a number of persons.
 */
export function withHeaderBelow(table: Table, keyColumns: number): Table {
  const headers: SourceRow[] = [];
  while (headers.length < table.length && isHeader(rowOf(table, headers.length), keyColumns)) {
    headers.push(rowOf(table, headers.length));
  }
  if (headers.length === 0) return table;
  const rest = keepRows(table, (row) => row >= headers.length);
  const columns = rest.columns.map(({ header }, i) => {
    const builder = new ColumnBuilder(header);
    for (let row = 0; row < rest.length; row += 1) builder.push(cellAt(rest.columns[i]!, row));
    return builder.toColumn();
  });
  return { ...rest, columns, headers: [...table.headers, ...headers] };
}

/** Which rows the header then has. */
export function headerDecision({ headers }: Table): Decision {
  const found = rangeText(rowRanges(headers.map(({ row }) => row)));
  return { about: 'headerRows', found, because: 'rows-above-numbers', option: '--header-rows' };
}

function rowOf({ columns, rows, lines }: Table, row: number): SourceRow {
  return { cells: columns.map((column) => cellAt(column, row)), row: rows[row]!, line: lines[row]! };
}

function isHeader({ cells }: SourceRow, keyColumns: number): boolean {
  const said = cells.map((cell) => cell.trim());
  const texts = said.slice(keyColumns).filter((cell) => cell !== '');
  const isOneKind = [isUnit, (text: string) => edtfOf(text) !== null].some((isOne) => texts.every(isOne));
  return keyColumns > 0 && texts.length > 0 && said.slice(0, keyColumns).every((cell) => cell === '') && isOneKind;
}
