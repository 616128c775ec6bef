import type { Estimate } from './interval.js';
import type { Sample } from './sample.js';
import { checkSample } from './sample.js';
import { Z95 } from './wilson.js';

/**
 * The relative likelihood: the ratio of two independent shares, `a ÷ b`, from 0 up, with its interval. Null when a cell
 * of the table is empty, because its logarithm has no variance then: show "x". A full count (population = n) has no
 * variance of its own; other populations correct it by 1 − n/N.
 * Katz, Baptista, Azen and Pike (1978), Biometrics 34, 469–474, method C.
 */
export function katz(a: Sample, b: Sample, { z = Z95 } = {}): Estimate | null {
  [a, b].forEach(checkSample);
  if (a.count === 0 || b.count === 0) return null;
  const variance = logVariance(a) + logVariance(b);
  if (Number.isNaN(variance)) return null;
  const value = a.count / a.n / (b.count / b.n);
  const factor = Math.exp(z * Math.sqrt(variance));
  return { value, lower: value / factor, upper: value * factor };
}

/** The variance of a share's logarithm, (1 − p)/(p n); NaN when all have the characteristic and not all were asked. */
function logVariance({ count, n, population = Infinity }: Sample): number {
  if (n === population) return 0;
  return count === n ? NaN : ((n - count) / (count * n)) * (1 - n / population);
}
