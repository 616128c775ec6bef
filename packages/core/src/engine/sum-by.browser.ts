import type { Groups } from './group-codes.js';

/**
 * The sum of a column for every group, as `sum-by.ts` gives it by Arquero, which makes code at run time: the strict policy
 * of a page forbids that. Both add up in the order of the rows, so that no rounding differs.
 */
export function sumBy({ keys, rows }: Groups, numbers: Float64Array | Uint8Array): ArrayLike<number> {
  const sums = new Float64Array(rows.length);
  for (let row = 0; row < keys.length; row += 1) {
    const group = keys[row]!;
    sums[group] = sums[group]! + numbers[row]!;
  }
  return sums;
}
