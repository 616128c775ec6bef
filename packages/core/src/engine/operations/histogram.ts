import { columnOf } from '../columns.js';
import type { Aggregate } from '../plan.js';
import type { Operation } from './operation.js';
import { valueCounts } from './value-counts.js';

/** How often each number occurs, as `<as>=<number>`; numbers that a group does not have are left out. */
export const histogram: Operation<Extract<Aggregate, { op: 'histogram' }>> = ({ as, field }, rows) => {
  const entries = rows.groups.rows.map((): [string, number][] => []);
  for (const { group, value, times } of valueCounts(columnOf(rows.dataset, field), rows)) {
    if (typeof value === 'number') entries[group]!.push([`${as}=${String(value)}`, times]);
  }
  return (group) => entries[group]!;
};
