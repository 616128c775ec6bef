import type { Contributions } from '../../series/series.js';

/**
 * With an amount below 0 (a repayment) shares of the total say nothing about who has how much. Nobody can decide then by
 * a rule, so that the amount is hidden; ACRO asks for a review by hand, sdcTable stops with an error.
 */
export function isUndecidable({ largest }: Contributions): boolean {
  return largest.some((amount) => amount < 0);
}
