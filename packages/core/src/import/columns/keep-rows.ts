import type { Table, TextColumn } from '../../csv/table.js';

/** The rows of a table for which the answer is yes; the table itself when that is every one. */
export function keepRows(table: Table, keep: (row: number) => boolean): Table {
  const kept = Uint32Array.from(Array.from(table.rows.keys()).filter(keep));
  if (kept.length === table.length) return table;
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, codes: picked(column.codes, kept) })),
    length: kept.length,
    rows: picked(table.rows, kept),
    lines: picked(table.lines, kept),
  };
}

function picked(numbers: Uint32Array, positions: Uint32Array): Uint32Array {
  return positions.map((position) => numbers[position]!);
}

/** The text that stands in a row of a column. */
export function cellAt({ dictionary, codes }: TextColumn, row: number): string {
  return dictionary[codes[row]!]!;
}

/** The cells of a column that occur in its rows: after rows were left out its dictionary may hold more. */
export function occurringCells({ dictionary, codes }: TextColumn): readonly string[] {
  const occurs = new Uint8Array(dictionary.length);
  for (const code of codes) occurs[code] = 1;
  return dictionary.filter((_, code) => occurs[code] === 1);
}
