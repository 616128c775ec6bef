import type { Aggregate } from '@teilhabe/core';
import { counts, draftOf, select, type Grouped, type OwnQuery } from '../grouped-query.js';
import { sql } from '../sql.js';

/** How often each number occurs. */
export function histogramQuery(grouped: Grouped, item: Extract<Aggregate, { op: 'histogram' }>): OwnQuery {
  const draft = draftOf(grouped);
  const { number } = draft.scope.field(item.field);
  const where = [sql`${number} IS NOT NULL`, counts(draft, item)];
  return {
    query: select(draft, [number, sql`count(*)`], { where, groupBy: [number] }),
    numbers: (rows) => rows.map(([value, times]) => [`${item.as}=${String(Number(value))}`, Number(times)] as const),
  };
}
