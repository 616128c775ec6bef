import { columnOf } from '../columns.js';
import type { Aggregate } from '../plan.js';
import type { Operation } from './operation.js';
import { valueCounts } from './value-counts.js';

/** Different values among the rows that count, or of those only the ones that stand in so many rows. */
export const distinct: Operation<Extract<Aggregate, { op: 'distinct' }>> = ({ as, field, atLeast = 1 }, rows) => {
  const counts = new Uint32Array(rows.groups.rows.length);
  for (const { group, times } of valueCounts(columnOf(rows.dataset, field), rows)) {
    if (times >= atLeast) counts[group]! += 1;
  }
  return (group) => [[as, counts[group]!]];
};
