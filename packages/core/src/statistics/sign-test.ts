import { logBinomial } from './log-binomial.js';

/**
 * The exact two-sided p value that as many rise as fall, 0 to 1, from paired differences; those of 0 do not count.
 * 1 when none is left.
 * Arbuthnot (1710), Philosophical Transactions 27, 186–190; Conover (1999), Practical Nonparametric Statistics, 3.4.
 */
export function signTest(differences: readonly number[]): number {
  const rises = differences.filter((difference) => difference > 0).length;
  const falls = differences.filter((difference) => difference < 0).length;
  const n = rises + falls;
  let tail = 0;
  for (let k = 0; k <= Math.min(rises, falls); k += 1) tail += Math.exp(logBinomial(n, k) - n * Math.LN2);
  return Math.min(1, 2 * tail);
}
