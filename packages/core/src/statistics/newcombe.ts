/** A share with its interval, each 0 to 1. */
export interface ShareInterval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval for the difference of two independent shares, `a − b`, −1 to 1, from their Wilson intervals.
 * Newcombe (1998), Statistics in Medicine 17, 873–890, method 10 (hybrid score).
 */
export function newcombe(a: ShareInterval, b: ShareInterval): ShareInterval {
  const value = a.value - b.value;
  return {
    value,
    lower: Math.max(-1, value - Math.hypot(a.value - a.lower, b.upper - b.value)),
    upper: Math.min(1, value + Math.hypot(a.upper - a.value, b.value - b.lower)),
  };
}
