import type { Scalar } from '../../dataset/cast-cell.js';
import type { Column } from '../../dataset/dataset.js';
import { subgroups } from '../group-codes.js';
import { sumBy } from '../sum-by.js';
import type { GroupedRows } from './operation.js';

/** In how many rows of a group a value stands. */
export interface ValueCount {
  readonly group: number;
  readonly value: Scalar;
  readonly times: number;
}

/** How often each value of a column occurs in each group among the rows that count; only values that do. */
export function valueCounts(column: Column, { groups, mask }: GroupedRows): readonly ValueCount[] {
  const finer = subgroups(groups, column);
  const times = sumBy(finer, mask);
  return finer.rows.flatMap((row, i) => {
    const value = column.values[column.codes[row]!] ?? null;
    return value === null || times[i] === 0 ? [] : [{ group: groups.keys[row]!, value, times: times[i]! }];
  });
}
