import { linear } from './linear.js';
import { middleOf, type PeriodPoint } from '../data/periods.js';

/** Room at both ends of the plot, so that marks, slots and labels of the outermost periods stay inside. */
const SMALLEST_INSET = 28;

/**
 * From days since 1970-01-01 (or ordinal positions) to px, with at least `insets` px left of the first and
 * right of the last; one period stands in the middle.
 */
export function timeScale(
  periods: readonly PeriodPoint[],
  left: number,
  right: number,
  insets: readonly [first: number, last: number],
): (day: number) => number {
  const [before, after] = insets.map((inset) => Math.min(Math.max(SMALLEST_INSET, inset), (right - left) / 4)) as [
    number,
    number,
  ];
  const days = periods.map(middleOf);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(first < last)) return () => (left + right) / 2;
  return linear([first, last], [left + before, right - after]);
}

/** The smallest distance of two neighbours in px; `room` when there are none. */
export function smallestStep(periods: readonly PeriodPoint[], x: (day: number) => number, room: number): number {
  const places = periods.map((period) => x(middleOf(period)));
  return Math.min(room, ...places.slice(1).map((place, i) => place - places[i]!));
}
