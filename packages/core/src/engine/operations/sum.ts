import { columnOf } from '../columns.js';
import { exactUnits, numbersByCode } from '../exact-units.js';
import type { Aggregate } from '../plan.js';
import { sumBy } from '../sum-by.js';
import type { Operation } from './operation.js';

/** A sum, or with a weight a sum of products, exact for decimals; null where a row that counts has no value. */
export const sum: Operation<Extract<Aggregate, { op: 'sum' }>> = ({ as, field, weight }, { dataset, groups, mask }) => {
  const columns = [field, ...(weight === undefined ? [] : [weight])].map((name) => columnOf(dataset, name));
  const units = exactUnits(columns, dataset.length);
  const products = new Float64Array(mask);
  const gaps = new Uint8Array(mask.length);
  columns.forEach(({ codes, values }, column) => {
    const numbers = numbersByCode({ values }, units[column]!);
    mask.forEach((kept, i) => {
      const code = codes[i]!;
      products[i]! *= numbers[code]!;
      gaps[i]! |= kept & Number(typeof values[code] !== 'number');
    });
  });
  const [sums, missing] = [sumBy(groups, products), sumBy(groups, gaps)];
  const unit = units.reduce((product, one) => product * one, 1);
  return (group) => [[as, missing[group]! > 0 ? null : sums[group]! / unit]];
};
