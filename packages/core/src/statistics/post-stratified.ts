import type { Interval } from './interval.js';
import type { Sample } from './sample.js';
import { checkSample } from './sample.js';
import { sum } from './sum.js';
import { Z95 } from './wilson.js';

/** A share estimated for a whole staff from parts of known size, each 0 to 1. */
export interface PostStratified {
  readonly value: number;
  readonly se: number;
  /** Null when in every part all answered alike although not all were asked: that is no certainty. */
  readonly interval: Interval | null;
}

/**
 * The share of a population, 0 to 1, from the shares of its strata, each weighted by its known size: p = Σ (N_h/N) p_h
 * with variance Σ (N_h/N)² (1 − n_h/N_h) p_h (1 − p_h)/(n_h − 1) and a normal interval cut to 0 to 1. Null without
 * people, and when a stratum has fewer than two answers and is no full count: join it with a similar one.
 * Cochran (1977), Sampling Techniques, 3rd ed., chapter 5 (stratified sampling for proportions).
 */
export function postStratified(strata: readonly Required<Sample>[], { z = Z95 } = {}): PostStratified | null {
  strata.forEach(checkSample);
  const peopled = strata.filter(({ population }) => population > 0);
  if (peopled.length === 0 || peopled.some(({ n, population }) => n < 2 && n < population)) return null;
  const total = sum(peopled.map(({ population }) => population));
  if (total === Infinity) throw new RangeError('unusable population: Infinity; expected the size of each stratum');
  const value = sum(peopled.map(({ count, n, population }) => (population / total) * (count / n)));
  const se = Math.sqrt(sum(peopled.map((stratum) => (stratum.population / total) ** 2 * variance(stratum))));
  const complete = peopled.every(({ n, population }) => n === population);
  const interval: Interval = [Math.max(0, value - z * se), Math.min(1, value + z * se)];
  return { value, se, interval: se > 0 || complete ? interval : null };
}

function variance({ count, n, population }: Required<Sample>): number {
  if (n === population) return 0;
  const share = count / n;
  return ((1 - n / population) * share * (1 - share)) / (n - 1);
}
