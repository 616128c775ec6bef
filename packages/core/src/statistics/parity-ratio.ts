import type { Estimate } from './interval.js';

/**
 * The representation index: a share divided by that of a population that was fully counted, from 0 up, 1 at parity; the
 * interval is the share's. Null when the reference is 0. Both must define the group alike. For a reference from a
 * sample, whose own uncertainty counts too, use `katz`. Throws for a reference that is no share.
 */
export function parityRatio({ value, lower, upper }: Estimate, reference: number): Estimate | null {
  if (!(reference >= 0 && reference <= 1)) {
    throw new RangeError(`unusable reference: ${reference}; expected a share from 0 to 1`);
  }
  if (reference === 0) return null;
  return { value: value / reference, lower: lower / reference, upper: upper / reference };
}
