import type { Table, TextColumn } from '../../../csv/table.js';
import { cellAt, keepRows, occurringCells } from '../../columns/keep-rows.js';
import { mapColumn } from '../../columns/map-column.js';

/** `2003: Schweiz`: the year and the group in one cell. */
const YEAR_AND_GROUP = /^\s*((?:19|20)\d\d)\s*:\s*(\S.*)$/;

/**
 * A table whose first column holds year and group in one cell as a table with a column for each. Rows with nothing but a
 * year are headings between the rows, and left out. The table itself where its first column is none.
 */
export function splitYearAndGroup(table: Table): Table {
  const [first, ...others] = table.columns;
  if (first === undefined) return table;
  const cells = occurringCells(first).filter((cell) => !/^\s*\d{4}\s*$/.test(cell));
  if (cells.length === 0 || !cells.every((cell) => YEAR_AND_GROUP.test(cell))) return table;
  const isHeading = (row: number) =>
    !YEAR_AND_GROUP.test(cellAt(first, row)) && others.every((column) => cellAt(column, row).trim() === '');
  const kept = keepRows(table, (row) => !isHeading(row));
  const columns = kept.columns.flatMap((column, i) => (i === 0 ? splitColumn(column) : [column]));
  return { ...kept, columns, headers: [] };
}

function splitColumn(column: TextColumn): readonly [TextColumn, TextColumn] {
  const part = (cell: string, i: number) => YEAR_AND_GROUP.exec(cell)?.[i]?.trim() ?? (i === 1 ? cell.trim() : '');
  return [
    mapColumn('Jahr', column, (cell) => part(cell, 1)),
    mapColumn(column.header || 'Gruppe', column, (cell) => part(cell, 2)),
  ];
}
