import type { Estimate } from './interval.js';
import { shareInterval } from './share-interval.js';
import { sum } from './sum.js';
import { pointsBetween, percentOf, type PercentagePoints } from './units.js';
import { Z95 } from './wilson.js';

/** What the answers to one question on a rating scale say, from the whole to the summary; numbers null without answers. */
export interface LikertSummary {
  /** Valid answers: the base of all that follows. */
  readonly n: number;
  /** Those who said "don't know" or nothing. */
  readonly noAnswer: number;
  /** The full distribution, in the order of the scale, each 0 to 1. */
  readonly shares: readonly number[] | null;
  /** In points of the scale from 1; half a point when it lies between two. */
  readonly median: number | null;
  readonly interpolatedMedian: number | null;
  /** The two points of agreement, with Wilson's interval; null on scales of fewer than four points, where they overlap. */
  readonly topTwo: Estimate | null;
  readonly bottomTwo: Estimate | null;
  /** Top two minus bottom two, −100 to 100 percentage points. */
  readonly netAgreement: PercentagePoints | null;
  /** Last, because it takes the points of the scale for equally far apart. */
  readonly mean: number | null;
  /** Null below two answers. */
  readonly sd: number | null;
}

/** How a scale is read. */
export interface LikertOptions {
  /** −1 when the first point is the best, as in German school marks. Mean and median stay in points of the scale. */
  readonly polarity?: 1 | -1;
  readonly noAnswer?: number;
  /** All who could have answered, for the finite population correction. */
  readonly population?: number;
  readonly z?: number;
}

/**
 * The summary of one rating question from the counts of its points, in the order of the scale. Scales of different
 * length or wording must not be compared. Throws for fewer than two points and for numbers that are no counts.
 * Likert (1932), Archives of Psychology 140; interval: Wilson (1927).
 */
export function likert(counts: readonly number[], options: LikertOptions = {}): LikertSummary {
  const { polarity = 1, noAnswer = 0, population = Infinity, z = Z95 } = options;
  if (counts.length < 2) throw new RangeError(`unusable scale: ${counts.length} points; expected at least 2`);
  [...counts, noAnswer].forEach(checkCount);
  const n = sum(counts);
  const box = (from: number, to?: number) =>
    counts.length < 4 ? null : shareInterval({ count: sum(counts.slice(from, to)), n, population }, { z });
  const ends = [box(-2), box(0, 2)] as const;
  const [topTwo, bottomTwo] = polarity === 1 ? ends : [ends[1], ends[0]];
  return {
    n,
    noAnswer,
    shares: n === 0 ? null : counts.map((count) => count / n),
    median: median(counts, n),
    interpolatedMedian: interpolatedMedian(counts, n),
    topTwo,
    bottomTwo,
    netAgreement: topTwo && bottomTwo && pointsBetween(percentOf(topTwo.value), percentOf(bottomTwo.value)),
    ...moments(counts, n),
  };
}

function checkCount(count: number): void {
  if (!(Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`unusable count: ${count}; expected a whole number from 0`);
  }
}

/** The point of the scale at which so many answers, counted from its beginning, are reached. */
function pointOf(counts: readonly number[], rank: number): number {
  let reached = 0;
  return 1 + counts.findIndex((count) => (reached += count) >= rank);
}

function median(counts: readonly number[], n: number): number | null {
  return n === 0 ? null : (pointOf(counts, Math.ceil(n / 2)) + pointOf(counts, Math.floor(n / 2) + 1)) / 2;
}

/** The median as if the answers of a point were spread evenly half a point around it: 3.5 + (15 − 10)/12, say. */
function interpolatedMedian(counts: readonly number[], n: number): number | null {
  const middle = median(counts, n);
  if (middle === null || !Number.isInteger(middle) || counts[middle - 1] === 0) return middle;
  const below = sum(counts.slice(0, middle - 1));
  return middle - 0.5 + (n / 2 - below) / counts[middle - 1]!;
}

function moments(counts: readonly number[], n: number): { mean: number | null; sd: number | null } {
  if (n === 0) return { mean: null, sd: null };
  const mean = sum(counts.map((count, i) => count * (i + 1))) / n;
  const squares = sum(counts.map((count, i) => count * (i + 1 - mean) ** 2));
  return { mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
}
