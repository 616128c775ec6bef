import { readFileSync } from 'node:fs';

/** Published and independently computed numbers; where they come from stands beside them in SOURCE.txt. */
interface StatisticsVectors {
  /** count, n, lower, upper */
  readonly wilson: readonly (readonly [number, number, number, number])[];
  /** count, n, population, lower, upper */
  readonly wilsonFpc: readonly (readonly [number, number, number, number, number])[];
  /** count, n, population, lower, upper */
  readonly manski: readonly (readonly [number, number, number, number, number])[];
  /** count and n of both shares, difference, lower, upper */
  readonly newcombe: readonly (readonly [number, number, number, number, number, number, number])[];
  /** count, n and population of both shares, difference, lower, upper */
  readonly newcombeFpc: readonly (readonly [
    ...(readonly [number, number, number, number, number, number]),
    ...(readonly [number, number, number]),
  ])[];
  readonly likert: {
    readonly counts: readonly number[];
    readonly mean: number;
    readonly top2: number;
    readonly top2Wilson: readonly [number, number];
    readonly bottom2: number;
  };
}

export const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/statistics/statistics.json', import.meta.url), 'utf8'),
) as StatisticsVectors;
