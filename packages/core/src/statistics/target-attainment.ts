import { percent, type Percent } from './units.js';

/**
 * How much of a target is reached, in percent: actual ÷ target, or with a baseline the part of the way from it, which
 * also serves targets that lie below. Not cut at 100, below 0 when it went backwards. Null when the target is 0, or with
 * a baseline when it is the baseline.
 */
export function targetAttainment(actual: number, target: number, baseline = 0): Percent | null {
  if (target === baseline) return null;
  return percent((100 * (actual - baseline)) / (target - baseline) + 0); // 0 ÷ −5 is −0, which would show its sign
}
