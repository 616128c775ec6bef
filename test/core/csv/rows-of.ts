import type { Table } from '../../../packages/core/src/csv/table.js';

/** A table as a spreadsheet shows it: the headers, then the cells of every row. */
export function rowsOf(table: Table): string[][] {
  const rows = Array.from({ length: table.length }, (_, i) => table.columns.map((column) => cellOf(column, i)));
  return [table.columns.map((column) => column.header), ...rows];
}

function cellOf({ dictionary, codes }: Table['columns'][number], i: number): string {
  return dictionary[codes[i]!]!;
}
