import { checkProbability } from './check-probability.js';
import { findRoot } from './find-root.js';
import { incompleteGamma } from './incomplete-gamma.js';

/**
 * The value that a chi-square variable with `degrees` of freedom stays under with this probability (more than 0, less
 * than 1). The inverse of the incomplete gamma function, found by halving; throws for degrees of 0 or less.
 * Pearson (1900), Philosophical Magazine 50, 157–175; Abramowitz and Stegun (1964), 26.4.19.
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  checkProbability(probability, 'probability');
  if (!(degrees > 0)) throw new RangeError(`unusable degrees of freedom: ${degrees}; expected more than 0`);
  let upper = degrees + 1;
  while (incompleteGamma(degrees / 2, upper / 2) < probability) upper *= 2;
  return findRoot((value) => incompleteGamma(degrees / 2, value / 2) - probability, 0, upper);
}
