import type { Estimate } from '../statistics/interval.js';

/**
 * `a − b` of two independent estimates with its interval, in their unit. For shares this is Newcombe's hybrid score
 * interval (1998, Statistics in Medicine 17, 873–890, method 10); for other estimates the same "square and add" holds by
 * Zou and Donner (2008, Statistics in Medicine 27, 1693–1702). Without intervals it has no width.
 */
export function differenceOf(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value;
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
  };
}
