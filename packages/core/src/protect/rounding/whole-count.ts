/** The count itself; throws for a number that cannot be one. */
export function wholeCount(count: number): number {
  if (Number.isInteger(count) && count >= 0) return count;
  throw new RangeError(`unusable count: ${count}; expected a whole number from 0 up`);
}
