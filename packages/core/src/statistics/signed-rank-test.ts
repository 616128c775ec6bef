import { incompleteGamma } from './incomplete-gamma.js';
import { sum } from './sum.js';

/**
 * The two-sided p value of Wilcoxon's signed-rank test, 0 to 1, from paired differences; those of 0 do not count, equal
 * ones share their rank. Normal approximation with continuity correction, as R's wilcox.test(exact = FALSE); 1 when no
 * difference is left.
 * Wilcoxon (1945), Biometrics Bulletin 1, 80–83; ties: Hollander, Wolfe and Chicken (2014), 3.1.
 */
export function signedRankTest(differences: readonly number[]): number {
  const changes = differences.filter((difference) => difference !== 0);
  const n = changes.length;
  if (n === 0) return 1;
  const sizes = changes.map(Math.abs);
  const below = (size: number) => sizes.filter((other) => other < size).length;
  const equal = (size: number) => sizes.filter((other) => other === size).length;
  const ranks = sizes.map((size) => below(size) + (equal(size) + 1) / 2);
  const statistic = sum(ranks.filter((_, i) => changes[i]! > 0));
  // Summed over members, a tie of t takes t (t² − 1) from the variance: t² − 1 for each.
  const ties = sum(sizes.map((size) => equal(size) ** 2 - 1));
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
  const distance = Math.max(0, Math.abs(statistic - (n * (n + 1)) / 4) - 0.5);
  return 1 - incompleteGamma(0.5, distance ** 2 / (2 * variance));
}
