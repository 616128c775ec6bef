import type { Estimate } from './interval.js';
import { round } from './round.js';

/** What may be said of a change; "no reliable change" does not mean that nothing changed. */
export type ReliableChange = 'rise' | 'fall' | 'noReliableChange';

/**
 * Whether a difference is a rise or a fall: its interval excludes 0 and it reaches `minimum`, the smallest change that
 * matters, in the unit of the difference. Of two full counts the interval has no width and only `minimum` decides.
 * Both are compared as the decimal numbers they show, so that 0.06 − 0.05 is one point. Throws for a minimum below 0.
 */
export function reliableChange({ value, lower, upper }: Estimate, minimum: number): ReliableChange {
  if (!(minimum >= 0)) throw new RangeError(`unusable minimum: ${minimum}; expected 0 or more`);
  const certain = lower > 0 || upper < 0;
  if (!certain || round(Math.abs(value), 12) < minimum) return 'noReliableChange';
  return value > 0 ? 'rise' : 'fall';
}
