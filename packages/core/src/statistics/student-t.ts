import { checkProbability } from './check-probability.js';
import { findRoot } from './find-root.js';
import { incompleteBeta } from './incomplete-beta.js';

/**
 * The probability that a t variable with `degrees` of freedom is at most `t`, 0 to 1.
 * Student (1908), Biometrika 6, 1–25; by the incomplete beta function, Abramowitz and Stegun (1964), 26.7.1.
 */
export function studentTProbability(t: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`unusable degrees of freedom: ${degrees}; expected more than 0`);
  const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t that a variable with `degrees` of freedom stays under with this probability (more than 0, less than 1).
 * The inverse of Student's distribution, found by halving; throws for degrees of 0 or less.
 */
export function studentTQuantile(probability: number, degrees: number): number {
  checkProbability(probability, 'probability');
  if (probability < 0.5) return -studentTQuantile(1 - probability, degrees);
  let upper = 2;
  while (studentTProbability(upper, degrees) < probability && upper < Number.MAX_SAFE_INTEGER) upper *= 2;
  return findRoot((t) => studentTProbability(t, degrees) - probability, 0, upper);
}
