import type { Indicator } from '../indicator/definition.js';

/**
 * The years for which the tables of these indicators need made-up rows, the earliest first: the newest; so many before it as an
 * indicator takes together; and that from which one reckons its progress. The same for all tables: a share whose base
 * lacked a year could not be protected.
 */
export function exampleYears(newest: number, indicators: readonly Indicator[]): readonly number[] {
  const years = indicators.flatMap(({ period: { pool = 1 }, measure }) => [
    ...Array.from({ length: pool }, (_, i) => newest - i),
    ...(measure.type === 'progress' ? [Number(measure.baseline)] : []),
  ]);
  return [...new Set([newest, ...years])].sort((a, b) => a - b);
}
