import { wholeCount } from './whole-count.js';

/**
 * A count as the nearest multiple of the base, halves upwards: with base 5 the counts 0 to 2 become 0, 3 to 7 become 5. Throws
 * for what is no count. After a threshold of 8 ("suppress, then round") the first number published, 10, stands for five
 * counts, while after one of 6 a published 5 would say 6 or 7 (OpenSAFELY, docs.opensafely.org/outputs/sdc).
 */
export function nearest(count: number, base = 5): number {
  return Math.round(wholeCount(count) / base) * base;
}
