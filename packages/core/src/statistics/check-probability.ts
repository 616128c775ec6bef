/** Throws for a number that is no probability strictly between 0 and 1; `name` says which argument it is. */
export function checkProbability(value: number, name: string): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`unusable ${name}: ${value}; expected more than 0, less than 1`);
}
