import type { Mark } from './model.js';

/** Rows of marks in reading order, each mark with its place in them: the n-th of every row stands in the same column. */
export function inRows<T extends Mark>(rows: readonly (readonly T[])[]): readonly T[] {
  return rows.flatMap((marks, row) => marks.map((mark, column) => ({ ...mark, at: { row, column } })));
}

/** Marks below each other, a row for each. */
export function inColumn<T extends Mark>(marks: readonly T[]): readonly T[] {
  return inRows(marks.map((mark) => [mark]));
}
