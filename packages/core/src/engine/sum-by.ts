import type { Groups } from './group-codes.js';

/** The sum of a column for every group, in the order of the groups and added up in the order of the rows. */
export function sumBy({ keys, rows }: Groups, numbers: Float64Array | Uint8Array): Float64Array {
  const sums = new Float64Array(rows.length);
  for (let row = 0; row < keys.length; row += 1) sums[keys[row]!]! += numbers[row]!;
  return sums;
}
