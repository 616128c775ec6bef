import { garwood } from './garwood.js';
import type { Estimate } from './interval.js';

/**
 * Events per `per` of a base, such as accidents per 1 000 people or person-years, with the exact interval; null when the
 * base is 0. Throws for numbers of events that are no counts and for a negative base.
 * Garwood (1936), Biometrika 28, 437–442, divided by the base.
 */
export function eventRate(events: number, base: number, { per = 1000, level = 0.95 } = {}): Estimate | null {
  if (!(base >= 0)) throw new RangeError(`unusable base: ${base}; expected 0 or more`);
  const [lower, upper] = garwood(events, { level });
  if (base === 0) return null;
  return { value: (per * events) / base, lower: (per * lower) / base, upper: (per * upper) / base };
}
