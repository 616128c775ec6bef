import { wholeCount } from './whole-count.js';

/**
 * A count as the middle of its class of `base` counts, 0 as 0: with base 6 the counts 1 to 6 become 3, 7 to 12 become 9.
 * Every number above 0 stands for equally many counts, so no small one needs to be hidden first. Throws for what
 * is no count. OpenSAFELY's midpoint-6 rounding, docs.opensafely.org/outputs/sdc.
 */
export function midpoint(count: number, base = 6): number {
  const classes = Math.ceil(wholeCount(count) / base);
  return classes === 0 ? 0 : classes * base - Math.floor(base / 2);
}
