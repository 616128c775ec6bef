/** What is known about some numbers that stand for people or amounts: none is below 0. */
export interface System {
  /** Ids; true for whole numbers, false for amounts. */
  readonly quantities: ReadonlyMap<string, boolean>;
  readonly constraints: readonly Constraint[];
}

/** `lower ≤ Σ coefficient × quantity ≤ upper`. */
export interface Constraint {
  readonly terms: ReadonlyMap<string, number>;
  readonly lower: number;
  readonly upper: number;
  /** 0 is certain; the higher, the sooner it is given up when it contradicts others. */
  readonly doubt: number;
}

export type Interval = readonly [lower: number, upper: number];

export type Bounds = ReadonlyMap<string, Interval>;

/** What binary fractions may differ by: far below one person, far above the error of a sum. */
export const EPSILON = 1e-6;

/** An interval without the fractions that a whole number cannot have. */
export function wholeInterval([lower, upper]: Interval): Interval {
  // Adding 0 turns -0 into 0; no upper end is -0.
  return [Math.ceil(lower - EPSILON) + 0, Math.floor(upper + EPSILON)];
}

export function isEmpty([lower, upper]: Interval): boolean {
  return lower > upper + EPSILON;
}

export function isPoint([lower, upper]: Interval): boolean {
  return upper - lower <= EPSILON;
}
