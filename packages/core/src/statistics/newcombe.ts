import type { Estimate } from './interval.js';

/**
 * The interval for the difference of two independent shares (each 0 to 1), `a − b`, −1 to 1, from their Wilson intervals.
 * Newcombe (1998), Statistics in Medicine 17, 873–890, method 10 (hybrid score).
 */
export function newcombe(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value;
  return {
    value,
    lower: Math.max(-1, value - Math.hypot(a.value - a.lower, b.upper - b.value)),
    upper: Math.min(1, value + Math.hypot(a.upper - a.value, b.value - b.lower)),
  };
}
