import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import { isUndecidable } from './undecidable.js';

/**
 * The p% rule: X − x₁ − x₂ < p · x₁, so that the second largest contributor could estimate the largest (by subtracting the
 * own amount) more closely than p. Handbook on Statistical Disclosure Control (Hundepool et al. 2010), section 4.2.
 * The (p, q) rule is the same with p ÷ q, where others are thought to know each amount to q beforehand.
 */
export function pPercent({ contributions }: Parts, { pPercent: share }: Rules): boolean {
  if (share === null || contributions === undefined) return false;
  const { largest, total } = contributions;
  const [first = 0, second = 0] = largest;
  return isUndecidable(contributions) || total - first - second < share * first;
}
