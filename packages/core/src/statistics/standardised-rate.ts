import { eventRate } from './event-rate.js';
import { garwood } from './garwood.js';
import type { Estimate } from './interval.js';
import { sum } from './sum.js';

/** Events in a stratum, such as an age group, out of a base, with the stratum's size in the standard population. */
export interface RateStratum {
  readonly events: number;
  readonly base: number;
  readonly weight: number;
}

/**
 * The directly standardised rate per `per`: what it would be if the strata had the sizes of the standard population.
 * Null when a stratum that counts has no base, and when nothing happened at all, because the interval is stretched from
 * that of all events and cut at 0. Below 10 events it should not be shown. Throws for weights that do not add to more than 0.
 * Dobson, Kuulasmaa, Eberle and Scherer (1991), Statistics in Medicine 10, 457–462, with Garwood's interval.
 */
export function standardisedRate(strata: readonly RateStratum[], { per = 1000, level = 0.95 } = {}): Estimate | null {
  const total = sum(strata.map(({ weight }) => weight));
  if (!(total > 0 && strata.every(({ weight }) => weight >= 0))) {
    throw new RangeError('unusable weights: expected the sizes of the standard population, 0 or more and not all 0');
  }
  const parts = strata
    .filter(({ weight }) => weight > 0)
    .map((stratum) => ({ ...stratum, factor: stratum.weight / total }));
  const rates = parts.map(({ events, base }) => eventRate(events, base, { per: 1 }));
  const events = sum(parts.map((part) => part.events));
  if (rates.includes(null) || events === 0) return null;
  const value = sum(parts.map((part) => (part.factor * part.events) / part.base));
  const variance = sum(parts.map((part) => (part.factor / part.base) ** 2 * part.events));
  const [least, most] = garwood(events, { level });
  const stretch = Math.sqrt(variance / events);
  return {
    value: per * value,
    lower: per * Math.max(0, value + stretch * (least - events)),
    upper: per * (value + stretch * (most - events)),
  };
}
