import { checkProbability } from './check-probability.js';
import { hypergeometricAtMost } from './hypergeometric.js';
import type { Interval } from './interval.js';
import type { Sample } from './sample.js';
import { checkSample } from './sample.js';

/** A tail as probable as the limit, up to the error of computing, belongs to the interval. */
const TIE = 1 - 1e-9;

/**
 * How many of a population have a characteristic, when `count` of `n` drawn from it have it: the exact interval, in
 * whole people, from `count` to all but those known to be without it. All who did not answer are in it when n is 0.
 * Both tails are inverted, each at half the error. Throws for a sample that cannot be.
 * Buonaccorsi (1987), The American Statistician 41, 215–218.
 */
export function hypergeometricInterval(sample: Required<Sample>, { level = 0.95 } = {}): Interval {
  checkSample(sample);
  checkProbability(level, 'level');
  const { count, n, population } = sample;
  const tail = ((1 - level) / 2) * TIE;
  const atMost = (marked: number, k: number) => hypergeometricAtMost(k, { population, marked, drawn: n });
  const [least, most] = [count, population - n + count];
  return [
    firstWhere((marked) => 1 - atMost(marked, count - 1) > tail, least, most),
    firstWhere((marked) => marked === most || atMost(marked + 1, count) <= tail, least, most),
  ];
}

/** The first whole number for which a condition holds that, once it holds, goes on holding; by halving. */
function firstWhere(holds: (value: number) => boolean, lower: number, upper: number): number {
  let [low, high] = [lower, upper];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
