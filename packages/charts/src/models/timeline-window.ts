import type { DatedItem } from './timeline-items.js';
import { dayOf, yearOf } from './year-axis.js';

/** A part of a timeline: whole years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The years from the first entry to the last; null without dated entries. */
export function yearsOf(entries: readonly DatedItem[]): YearSpan | null {
  if (entries.length === 0) return null;
  return {
    from: yearOf(Math.min(...entries.map(({ start }) => start))),
    to: yearOf(Math.max(...entries.map(({ end }) => end - 1))),
  };
}

/** The entries of these years; what goes on before or after them has an open end there, so that it fades out. */
export function within(entries: readonly DatedItem[], { from, to }: YearSpan): readonly DatedItem[] {
  const [first, after] = [dayOf(from), dayOf(to + 1)];
  return entries
    .filter(({ start, end }) => start < after && end > first)
    .map((entry) => ({
      ...entry,
      ...(entry.start < first ? { start: first, startEnd: 'open' as const } : {}),
      ...(entry.end > after ? { end: after, endEnd: 'open' as const } : {}),
    }));
}
