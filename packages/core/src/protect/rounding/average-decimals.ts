import type { RoundingRule } from '../policy/rules.js';

/**
 * With how many decimal places an average may be shown beside a rounded number of people. The average itself is that of the
 * exact number: the sum over a rounded one would be a wrong average, which can even leave its scale. But whole ratings,
 * hours or euros add up to a whole number, so that an exact average tells which of the possible numbers of people it is
 * (Handbook on Statistical Disclosure Control: averages with perturbed counts). Shown with d places, at least one sum fits
 * to each of n ≥ 10^d people, and nothing is learned.
 */
export function averageDecimals(rounded: number, people: number, { base }: RoundingRule): number {
  const fewest = Math.min(rounded - base, Math.floor(people));
  return fewest < 1 ? 0 : String(fewest).length - 1;
}
