import type { Aggregate } from '../plan.js';
import { sumBy } from '../sum-by.js';
import type { Operation } from './operation.js';

/** How many rows count. */
export const count: Operation<Extract<Aggregate, { op: 'count' }>> = ({ as }, { groups, mask }) => {
  const counts = sumBy(groups, mask);
  return (group) => [[as, counts[group]!]];
};
