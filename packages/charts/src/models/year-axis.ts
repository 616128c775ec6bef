import { linear } from './linear.js';
import { baselineBelow, type Stroke } from './geometry.js';
import type { Label } from './model.js';
import { labelAt, type Settings } from './settings.js';
import type { YearSpan } from './timeline-window.js';

/** A time line of whole years. */
export interface YearAxis {
  /** The place of a day since 1970-01-01. */
  readonly x: (day: number) => number;
  readonly years: readonly Label[];
  /** The x of the first of January of each labelled year, and of the end. */
  readonly lines: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;
const GAP = 20;
const MILLISECONDS_A_DAY = 86_400_000;

/** Years are larger than other labels: the one scale that may be seen first. */
export const YEAR_SIZE = 1.15;

/** The axis from the beginning of the first year to the end of the last, between `left` and `right`. */
export function yearAxis(years: YearSpan, left: number, right: number, settings: Settings): YearAxis {
  const { from } = years;
  const to = years.to + 1;
  const x = linear([dayOf(from), dayOf(to)], [left, right]);
  const size = settings.size * YEAR_SIZE;
  const width = settings.measure(String(to), size) * 1.1 + GAP;
  const perYear = (right - left) / (to - from);
  const step = STEPS.find((years) => years * perYear >= width) ?? STEPS.at(-1)!;
  const starts = Array.from({ length: to - from }, (_, i) => from + i).filter((year) => year % step === 0);
  const labelX = (year: number) => (step === 1 ? (x(dayOf(year)) + x(dayOf(year + 1))) / 2 : x(dayOf(year)));
  return {
    x,
    years: starts
      .filter((year) => labelX(year) - width / 2 >= left - GAP / 2 && labelX(year) + width / 2 <= right + GAP / 2)
      .map((year) =>
        labelAt(String(year), { x: labelX(year), y: baselineBelow(0, size), anchor: 'middle', size }, settings),
      ),
    lines: [...starts, ...(step === 1 ? [to] : [])].map((year) => x(dayOf(year))),
  };
}

/** The lines of the axis through a drawing. */
export function yearLines({ lines }: YearAxis, y1: number, y2: number): readonly Stroke[] {
  return lines.map((x) => ({ x1: x, y1, x2: x, y2 }));
}

/** The year in which a day since 1970-01-01 lies. */
export function yearOf(day: number): number {
  return new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
}

/** The first of January of a year, in days since 1970-01-01; also of years before 100, which `Date.UTC` takes for 19xx. */
export function dayOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / MILLISECONDS_A_DAY;
}
