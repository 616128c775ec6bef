import type { Interval } from './interval.js';
import { meanAndSd } from './mean-and-sd.js';
import { pairedDifferences } from './paired-differences.js';
import { studentTProbability, studentTQuantile } from './student-t.js';

/** How people changed between two surveys, in the unit of the scale. */
export interface PairedEffect {
  readonly n: number;
  readonly meanDifference: number;
  readonly sdDifference: number;
  /** Student's interval, its p value, and d_z, g_z; null when all changed alike, because that is no certainty. */
  readonly interval: Interval | null;
  readonly p: number | null;
  /** The mean difference in standard deviations of the differences; larger than d_av when the surveys agree well. */
  readonly dz: number | null;
  /** The mean difference in the average standard deviation of both surveys: show it beside d_z. */
  readonly dav: number | null;
  /** d_z corrected for small n by 1 − 3/(4(n − 1) − 1). */
  readonly gz: number | null;
}

/**
 * The change of the same people from `pre` to `post`, matched by position; null below two people. Without a control
 * group it is a change and no effect of the project. Throws for lists of different length.
 * Student (1908), Biometrika 6, 1–25; Cohen (1988), d_z; Cumming (2012), d_av; Hedges (1981), J. Educ. Stat. 6, 107–128.
 */
export function pairedEffect(
  pre: readonly number[],
  post: readonly number[],
  { level = 0.95 } = {},
): PairedEffect | null {
  const differences = pairedDifferences(pre, post);
  const n = differences.length;
  if (n < 2) return null;
  return effectOf(n, meanAndSd(differences), [meanAndSd(pre).sd, meanAndSd(post).sd], level);
}

/** The sum of numbers and the sum of their squares. */
export interface Moments {
  readonly sum: number;
  readonly squares: number;
}

/** As `pairedEffect`, of `n` people of whom only the sums are known, as a database gives them. */
export function pairedSummary(
  {
    n,
    difference,
    before,
    after,
  }: {
    readonly n: number;
    readonly difference: Moments;
    readonly before: Moments;
    readonly after: Moments;
  },
  { level = 0.95 } = {},
): PairedEffect | null {
  if (n < 2) return null;
  return effectOf(n, { mean: difference.sum / n, sd: sdOf(n, difference) }, [sdOf(n, before), sdOf(n, after)], level);
}

/** What the errors of binary fractions can make of a variance that is zero. */
const NOISE = 1e-12;

/** The standard deviation of `n` numbers, two or more; exactly 0 where all are the same. */
export function sdOf(n: number, { sum, squares }: Moments): number {
  const variance = (n * squares - sum ** 2) / (n * (n - 1));
  return variance * n <= NOISE * squares ? 0 : Math.sqrt(variance);
}

function effectOf(
  n: number,
  { mean, sd }: { readonly mean: number; readonly sd: number },
  [preSd, postSd]: readonly [number, number],
  level: number,
): PairedEffect {
  const averageSd = (preSd + postSd) / 2;
  const margin = (studentTQuantile((1 + level) / 2, n - 1) * sd) / Math.sqrt(n);
  const dz = sd > 0 ? mean / sd : null;
  return {
    n,
    meanDifference: mean,
    sdDifference: sd,
    interval: dz === null ? null : [mean - margin, mean + margin],
    p: dz === null ? null : 2 * studentTProbability(-Math.abs(dz) * Math.sqrt(n), n - 1),
    dz,
    dav: averageSd > 0 ? mean / averageSd : null,
    gz: dz === null ? null : dz * (1 - 3 / (4 * (n - 1) - 1)),
  };
}
