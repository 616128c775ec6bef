import type { Aggregate } from '../plan.js';
import { rowAmounts } from '../row-amounts.js';
import { sumBy } from '../sum-by.js';
import type { Operation } from './operation.js';

/** A sum, or with a weight a sum of products, exact for decimals; null where a row that counts has no value. */
export const sum: Operation<Extract<Aggregate, { op: 'sum' }>> = ({ as, ...of }, rows) => {
  const { amounts, gaps, unit } = rowAmounts(of, rows);
  const [sums, missing] = [sumBy(rows.groups, amounts), sumBy(rows.groups, gaps)];
  return (group) => [[as, missing[group]! > 0 ? null : sums[group]! / unit]];
};
