import type { SourceRow } from '../table.js';
import { kindOf, type CellKind } from './cell-kind.js';

/** A row as its filled and empty cells show it. */
export interface RowShape {
  readonly row: number;
  readonly cells: readonly string[];
  readonly kinds: readonly CellKind[];
  /** How many cells are not blank. */
  readonly filled: number;
  /** The first cell that is not blank; the number of cells for a blank row. */
  readonly first: number;
  /** Whether a blank row, or nothing, stands directly above. */
  readonly afterBlank: boolean;
}

/** No header is looked for in cells beyond this one: a row of a million cells costs no more than a thousand. */
const MOST_CELLS = 1000;

/** The rows that are not blank. */
export function shapesOf(rows: readonly SourceRow[]): readonly RowShape[] {
  const shapes: RowShape[] = [];
  let afterBlank = true;
  for (const { row, cells: all } of rows) {
    const cells = all.slice(0, MOST_CELLS);
    const kinds = cells.map(kindOf);
    const filled = kinds.filter((kind) => kind !== 'empty').length;
    const first = kinds.findIndex((kind) => kind !== 'empty');
    if (filled > 0) shapes.push({ row, cells, kinds, filled, first, afterBlank });
    afterBlank = filled === 0;
  }
  return shapes;
}

/** A line that only decorates: `__________`, `-----;-----`. */
export function isRule({ cells, filled }: Pick<RowShape, 'cells' | 'filled'>): boolean {
  return filled > 0 && cells.every((cell) => cell.trim() === '' || /^\s*(?:_{3,}|-{4,}|={3,})\s*$/.test(cell));
}

/** How many of the cells below a column's place hold a number or the sign for none: 0 to 1; 0 where all are blank. */
export function valueShare(rows: readonly RowShape[], column: number): number {
  const kinds = rows.map((row) => row.kinds[column] ?? 'empty').filter((kind) => kind !== 'empty');
  const values = kinds.filter((kind) => kind === 'number' || kind === 'sign' || kind === 'period');
  return kinds.length === 0 ? 0 : values.length / kinds.length;
}
