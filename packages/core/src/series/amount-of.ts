import type { Counted } from '../measures/measure-kind.js';
import { countedRows, type CountedRows } from './counted-people.js';

/** Whose amounts a measure sums that has contributors; undefined for one that sums none. */
export function amountOf(quantities: Counted): CountedRows | undefined {
  const largest = Object.values(quantities).find((rows) => 'largest' in rows);
  if (largest === undefined || !('largest' in largest)) return undefined;
  const { resource, where = [], largest: sum, weight, average } = largest;
  // Rows without the amount add nothing, whether or not they are left out.
  const adding = where.filter((condition) => !('present' in condition && condition.field === sum));
  return countedRows({
    resource,
    where: adding,
    sum,
    ...(weight === undefined ? {} : { weight }),
    ...(average === undefined ? {} : { average }),
  });
}
