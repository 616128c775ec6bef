/** How many of a group work on a lower and on an upper level. */
export interface Levels {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The disparity ratio: how much likelier the others are than the group to be on the upper rather than the lower level,
 * from 0 up, 1 at parity. Null when a level that it divides by is empty. The ratios of successive steps multiply to the
 * ratio from the lowest to the highest level. Throws for negative numbers.
 * NHS England, Workforce Race Equality Standard: race disparity ratio.
 */
export function disparityRatio(others: Levels, group: Levels): number | null {
  const counts = [others.lower, others.upper, group.lower, group.upper];
  const unusable = counts.find((count) => !(count >= 0));
  if (unusable !== undefined) throw new RangeError(`unusable count: ${unusable}; expected 0 or more`);
  if (others.lower === 0 || group.lower === 0 || group.upper === 0) return null;
  return others.upper / others.lower / (group.upper / group.lower);
}
