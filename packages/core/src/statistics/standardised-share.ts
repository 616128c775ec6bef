import type { Estimate } from './interval.js';
import type { Sample } from './sample.js';
import { checkSample } from './sample.js';
import { shareInterval } from './share-interval.js';
import { sum } from './sum.js';
import { Z95 } from './wilson.js';

/** A stratum, such as an age group, with its size in the standard population. */
export interface StandardStratum extends Sample {
  readonly weight: number;
}

/**
 * The directly standardised share, 0 to 1: what it would be if the strata had the sizes of the standard population.
 * Null when a stratum that counts has nobody in it. The interval joins the strata's Wilson intervals, which gives
 * Newcombe's for two; full counts (population = n) have no width. Throws for weights that do not add to more than 0.
 * Interval: Zou, Huang and Zhang (2009), Computational Statistics and Data Analysis 53, 1080–1085.
 */
export function standardisedShare(strata: readonly StandardStratum[], { z = Z95 } = {}): Estimate | null {
  const total = sum(strata.map(({ weight }) => checkWeight(weight)));
  if (total === 0) throw new RangeError('unusable weights: all are 0; expected the sizes of the standard population');
  strata.forEach(checkSample);
  const parts = strata
    .filter(({ weight }) => weight > 0)
    .map((stratum) => ({ weight: stratum.weight / total, share: shareInterval(stratum, { z }) }));
  const known = parts.flatMap(({ weight, share }) => (share === null ? [] : [{ weight, ...share }]));
  if (known.length < parts.length) return null;
  const value = sum(known.map((part) => part.weight * part.value));
  const below = Math.hypot(...known.map((part) => part.weight * (part.value - part.lower)));
  const above = Math.hypot(...known.map((part) => part.weight * (part.upper - part.value)));
  return { value, lower: Math.max(0, value - below), upper: Math.min(1, value + above) };
}

function checkWeight(weight: number): number {
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`unusable weight: ${weight}; expected 0 or more`);
  return weight;
}
