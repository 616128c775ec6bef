import type { Parts } from '../../series/series.js';
import { sum } from '../../statistics/sum.js';
import type { Rules } from '../policy/rules.js';
import { isUndecidable } from './undecidable.js';

/**
 * The (n, k) rule: the `n` largest contributors have more than the share `k` of an amount, so that it says about how much
 * they have. Handbook on Statistical Disclosure Control (Hundepool et al. 2010), section 4.2.
 */
export function dominance({ contributions }: Parts, { dominance: rule }: Rules): boolean {
  if (rule === null || contributions === undefined) return false;
  const { largest, total } = contributions;
  return isUndecidable(contributions) || sum(largest.slice(0, rule.n)) > rule.k * total;
}
