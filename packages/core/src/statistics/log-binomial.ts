import { logGamma } from './log-gamma.js';

/** The natural logarithm of the number of ways to choose k out of n, for whole k from 0 to n; −Infinity outside. */
export function logBinomial(n: number, k: number): number {
  return k < 0 || k > n ? -Infinity : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
