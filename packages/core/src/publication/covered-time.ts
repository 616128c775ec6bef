import type { Dataset, Period } from './types.js';

/** The first and the last day that numbers are about, ISO 8601; null where a period is open at that end. */
export interface CoveredTime {
  readonly start: string | null;
  readonly end: string | null;
}

/** What time the tables of an indicator are about together; null without any period whose days are known. */
export function coveredTime(datasets: readonly Dataset[]): CoveredTime | null {
  const periods = datasets.flatMap(periodsOf);
  if (periods.length === 0) return null;
  const starts = periods.map(({ earliest }) => earliest);
  const ends = periods.map(({ latest }) => latest);
  return { start: outermost(starts, (day, found) => day < found), end: outermost(ends, (day, found) => day > found) };
}

/** The periods of a dataset with their days, in its order. */
export function periodsOf(dataset: Dataset): readonly Period[] {
  const { category, extension } = dataset.dimension['period'] ?? {};
  const known = extension?.teilhabe?.periods ?? {};
  return (category?.index ?? []).flatMap((code) => known[code] ?? []);
}

function outermost(days: readonly (string | null)[], isFurther: (day: string, found: string) => boolean) {
  if (days.includes(null)) return null;
  return days.reduce((found, day) => (found === null || day === null || isFurther(day, found) ? day : found));
}
