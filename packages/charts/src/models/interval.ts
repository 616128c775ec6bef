import type { Cell, PublishedCell } from '../data/cell.js';
import type { Stroke } from './geometry.js';
import { DOT_RADIUS } from './sizes.js';

/** Between the end of a dot, or of its whisker, and its value. */
export const VALUE_GAP = 7;
/** From the place of a value to the value that is printed beside its dot. */
export const VALUE_REACH = DOT_RADIUS + VALUE_GAP;
/** Half the length of the short line at the end of a whisker. */
const CAP = 4;

/** All that must find a place on an axis: the value and the limits of its interval; none for a gap. */
export function numbersOf(cell: Cell): readonly number[] {
  return cell.kind === 'published' ? [cell.value, ...limitsOf(cell)] : [];
}

/** The limits of the interval; none when it has none. */
export function limitsOf({ lower, upper }: PublishedCell): readonly number[] {
  return lower !== undefined && upper !== undefined ? [lower, upper] : [];
}

/** A horizontal whisker with short lines at its ends; no strokes without an interval. */
export function whisker(
  cell: PublishedCell,
  x: (value: number) => number,
  y: number,
  { cap = CAP } = {},
): readonly Stroke[] {
  const [lower, upper] = limitsOf(cell).map(x);
  if (lower === undefined || upper === undefined) return [];
  const end = (at: number) => ({ x1: at, y1: y - cap, x2: at, y2: y + cap });
  return [{ x1: lower, y1: y, x2: upper, y2: y }, end(lower), end(upper)];
}

/** The left and the right edge of a value's dot and whisker. */
export function reachOf(cell: PublishedCell, x: (value: number) => number): readonly [left: number, right: number] {
  const at = x(cell.value);
  const ends = [at - DOT_RADIUS, at + DOT_RADIUS, ...limitsOf(cell).map(x)];
  return [Math.min(...ends), Math.max(...ends)];
}
