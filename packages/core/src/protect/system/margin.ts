import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';

/** Amounts become whole numbers: thousandths. */
export const AMOUNT_UNITS = 1000;

/**
 * By how much more a hidden amount must possibly be, in `AMOUNT_UNITS`: so much that by the p% rule and the (n, k) rule
 * nobody could estimate the largest contribution from the upper end. At least one unit. Handbook on Statistical Disclosure
 * Control (Hundepool et al. 2010), section 4.2.2, table of upper protection levels.
 */
export function marginOf({ contributions }: Parts, { pPercent, dominance }: Rules): number {
  if (contributions === undefined) return 1;
  const { largest, total } = contributions;
  const [first = 0, second = 0] = largest;
  const byShare = pPercent === null ? 0 : pPercent * first - (total - first - second);
  const byLargest =
    dominance === null
      ? 0
      : largest.slice(0, dominance.n).reduce((sum, amount) => sum + amount, 0) / dominance.k - total;
  return Math.max(1, Math.ceil(AMOUNT_UNITS * Math.max(byShare, byLargest)));
}

/** An amount in whole units; none below 0, because repayments limit nobody's doubt. */
export function unitsOf(amount: number): number {
  return Math.max(0, Math.round(AMOUNT_UNITS * amount));
}
