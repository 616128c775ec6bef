import type { Aggregate } from '../plan.js';
import { factorsOf, type Factors } from '../row-amounts.js';
import type { GroupedRows, Operation } from './operation.js';

/** A sum, or with a weight a sum of products, exact for decimals; null where a row that counts has no value. */
export const sum: Operation<Extract<Aggregate, { op: 'sum' }>> = ({ as, ...of }, rows) => {
  const { amount, weight, unit } = factorsOf(of, rows);
  const { sums, missing } = added({ amount, weight }, rows);
  return (group) => [[as, missing[group]! > 0 ? null : sums[group]! / unit]];
};

/** One pass over the rows, with nothing kept for each of them. */
function added({ amount, weight }: Factors, { groups: { keys, rows }, mask }: GroupedRows) {
  const sums = new Float64Array(rows.length);
  const missing = new Uint8Array(rows.length);
  const { codes, numbers, absent } = amount;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] === 0) continue;
    const group = keys[row]!;
    const code = codes[row]!;
    const other = weight?.codes[row] ?? 0;
    sums[group]! += weight ? numbers[code]! * weight.numbers[other]! : numbers[code]!;
    missing[group]! |= weight ? absent[code]! | weight.absent[other]! : absent[code]!;
  }
  return { sums, missing };
}
