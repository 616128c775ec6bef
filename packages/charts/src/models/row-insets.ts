import type { ValueAxis } from './value-axis.js';

/** A number on an axis and how many px stand free beyond its place, for the words beside it. */
export interface Reach {
  readonly value: number;
  readonly px: number;
}

/** What reaches beyond its place towards the start and the end of a row, and a column that nothing may enter. */
export interface RowReaches {
  readonly start: readonly Reach[];
  readonly end: readonly Reach[];
  /** At the end of the row, in px. */
  readonly column: number;
}

/** So much of the width stays for the axis, however long the words are: their part on each side. */
const MOST = 0.45;

/**
 * The room in px between the edges of a row and its axis: no more than the words need where they stand, as a value in
 * the middle of the axis needs none at the edge.
 */
export function rowInsets(
  { low, high }: ValueAxis,
  width: number,
  { start, end, column }: RowReaches,
): readonly [start: number, end: number] {
  const room = width - column;
  const most = room * MOST;
  const part = (value: number) => (value - low) / (high - low);
  const farthest = Math.min(most, Math.max(0, ...end.map((reach) => reach.px)));
  // A value at part f stands at start + f (room - start - end): solved for start, then for end.
  const before = start.map(({ value, px }) =>
    part(value) < 1 ? (px - part(value) * (room - farthest)) / (1 - part(value)) : 0,
  );
  const first = Math.min(most, Math.max(0, ...before));
  const after = end.map(({ value, px }) =>
    part(value) > 0 ? (px - (1 - part(value)) * (room - first)) / part(value) : 0,
  );
  return [first, column + Math.min(most, Math.max(0, ...after))];
}
