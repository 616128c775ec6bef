import type { Directions, GridPlace, Mark } from '@teilhabe/charts';

/** Which way a key moves the cursor among marks: within their row, on or back in reading order, or to another row. */
export type Move = 'back' | 'on' | 'up' | 'down' | 'first' | 'last';

/** What the cursor must know of a mark. */
export type Placed = Pick<Mark, 'at' | 'box'>;

const MOVES = new Map<string, Move>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** The move of a key in a row that is drawn in this direction: right is on in left-to-right, back in right-to-left. */
export function moveOf(key: string, direction: 'ltr' | 'rtl'): Move | undefined {
  if (key === 'ArrowLeft') return direction === 'rtl' ? 'on' : 'back';
  if (key === 'ArrowRight') return direction === 'rtl' ? 'back' : 'on';
  return MOVES.get(key);
}

const WAYS = new Map<string, keyof Directions>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** The direction of a key on a map, where left is west in every language; undefined for every other key. */
export function wayOf(key: string): keyof Directions | undefined {
  return WAYS.get(key);
}

/**
 * The marks of a chart by rows, for arrow keys: up and down lead to the row beside, in the column where the reader is; where
 * each row has one mark, or all stand in one, both axes lead from mark to mark. Every move stops at the ends.
 */
export class MarkGrid {
  private readonly places: readonly GridPlace[];
  private readonly rows: readonly (readonly number[])[];
  /** Whether marks lie below each other only, so that their boxes tell nothing of the direction. */
  private readonly isColumn: boolean;

  constructor(
    private readonly marks: readonly Placed[],
    private readonly direction: 'ltr' | 'rtl',
  ) {
    this.places = placesOf(marks);
    const rows = rowsOf(this.places);
    this.isColumn = rows.every((row) => row.length === 1);
    this.rows = this.isColumn ? [rows.flat()] : rows;
  }

  /** The column of a mark. */
  columnOf(mark: number): number {
    return this.places[mark]?.column ?? 0;
  }

  /** In which direction the row of a mark is drawn, e.g. time from left to right in every layout. */
  directionAt(mark: number): 'ltr' | 'rtl' {
    const row = this.rowOf(mark);
    const [first, last] = [middleOf(this.marks[row[0] ?? mark]), middleOf(this.marks[row.at(-1) ?? mark])];
    if (this.isColumn || first === last) return this.direction;
    return first < last ? 'ltr' : 'rtl';
  }

  /** The mark after a move from one; up and down go to what is nearest to `column`. */
  moved(mark: number, move: Move, column: number): number {
    const row = this.rowOf(mark);
    const along = { back: row.indexOf(mark) - 1, on: row.indexOf(mark) + 1, first: 0, last: row.length - 1 };
    if (move !== 'up' && move !== 'down') return row[along[move]] ?? mark;
    if (this.rows.length === 1) return this.moved(mark, move === 'up' ? 'back' : 'on', column);
    const beside = this.rows[this.rows.indexOf(row) + (move === 'up' ? -1 : 1)];
    return beside ? nearest(beside, (i) => Math.abs(this.columnOf(i) - column)) : mark;
  }

  private rowOf(mark: number): readonly number[] {
    return this.rows.find((row) => row.includes(mark)) ?? [];
  }
}

/** The places of all marks; those that stand apart have a row each below the others. */
function placesOf(marks: readonly Placed[]): readonly GridPlace[] {
  const below = Math.max(-1, ...marks.map(({ at }) => at?.row ?? -1)) + 1;
  return marks.map(({ at }, i) => at ?? { row: below + i, column: 0 });
}

/** The marks of each row, by their columns. */
function rowsOf(places: readonly GridPlace[]): readonly (readonly number[])[] {
  const rows = new Map<number, number[]>();
  for (const [i, { row }] of places.entries()) rows.set(row, [...(rows.get(row) ?? []), i]);
  const ordered = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  return ordered.map((row) => row.sort((a, b) => places[a]!.column - places[b]!.column));
}

function nearest(row: readonly number[], distance: (mark: number) => number): number {
  return row.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
}

function middleOf(mark: Placed | undefined): number {
  return mark ? mark.box.x + mark.box.width / 2 : 0;
}
