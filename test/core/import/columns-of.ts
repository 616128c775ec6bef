import { ColumnBuilder } from '../../../packages/core/src/csv/column-builder.js';
import type { TextColumn } from '../../../packages/core/src/csv/table.js';

/** A column of some cells. */
export function columnOf(header: string, cells: readonly string[]): TextColumn {
  const builder = new ColumnBuilder(header);
  for (const cell of cells) builder.push(cell);
  return builder.toColumn();
}

/** The cells of a column, row by row. */
export function cellsOf({ dictionary, codes }: TextColumn): readonly string[] {
  return Array.from(codes, (code) => dictionary[code]!);
}
