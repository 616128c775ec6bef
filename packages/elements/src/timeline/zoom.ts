import type { YearSpan } from '@teilhabe/charts';

/** The ways to see another part of a timeline. */
export const ZOOM_MOVES = ['in', 'out', 'earlier', 'later'] as const;

export type ZoomMove = (typeof ZOOM_MOVES)[number] | 'all';

/** The move of a key in the drawing; undefined for other keys. */
const KEYS = new Map<string, ZoomMove>([
  ['+', 'in'],
  ['-', 'out'],
  ['0', 'all'],
]);

export function zoomMoveOf(key: string): ZoomMove | undefined {
  return KEYS.get(key);
}

/**
 * The years that a move leads to: half as many around the year `centre`, by default the middle of those shown; twice as many
 * around the middle; or half of them earlier or later. Never beyond `all`, and at least one year. The same years where a
 * move leads nowhere.
 */
export function zoomed(shown: YearSpan, all: YearSpan, move: ZoomMove, centre?: number): YearSpan {
  if (move === 'all') return all;
  const count = shown.to - shown.from + 1;
  const half = Math.ceil(count / 2);
  if (move === 'in') {
    const from = centre === undefined ? shown.from + Math.floor((count - half) / 2) : centre - Math.floor(half / 2);
    return fitted(from, half, shown);
  }
  if (move === 'out') return fitted(shown.from - Math.floor(count / 2), count * 2, all);
  return fitted(shown.from + (move === 'earlier' ? -half : half), count, all);
}

/** So many years from a year on, moved into `all`, or all of it. */
function fitted(from: number, count: number, all: YearSpan): YearSpan {
  if (count > all.to - all.from) return all;
  const start = Math.min(Math.max(from, all.from), all.to - count + 1);
  return { from: start, to: start + count - 1 };
}
