import type { Aggregate } from '@teilhabe/core';
import type { Grouped, OwnQuery } from '../grouped-query.js';
import { distinctQuery } from './distinct.js';
import { histogramQuery } from './histogram.js';
import { largestQueries } from './largest.js';
import { pairsQuery } from './pairs.js';

/** The queries for an aggregate that is not a column of the query that lists the groups (`ownColumns`). */
export function ownQueries(grouped: Grouped, item: Aggregate): readonly OwnQuery[] {
  switch (item.op) {
    case 'distinct':
      return [distinctQuery(grouped, item)];
    case 'histogram':
      return [histogramQuery(grouped, item)];
    case 'largest':
      return largestQueries(grouped, item);
    case 'pairs':
      return [pairsQuery(grouped, item)];
    default:
      return [];
  }
}
