/** How many of how many have a characteristic; with `population` when only part of it was asked. */
export interface Sample {
  readonly count: number;
  readonly n: number;
  /** All who could have answered. Default: many more than n. Equal to n for a full count. */
  readonly population?: number;
}

/** Throws for a sample that cannot be: more with the characteristic than there are, or more answers than people. */
export function checkSample({ count, n, population = Infinity }: Sample): void {
  if (!(count >= 0 && count <= n)) throw new RangeError(`unusable count: ${count}; expected 0 to ${n}`);
  if (!(population >= n)) throw new RangeError(`unusable population: ${population}; expected at least ${n}`);
}
