import type { Aggregate } from '@teilhabe/core';
import { alias } from '../alias.js';
import { counts, draftOf, select, type Grouped, type OwnQuery } from '../grouped-query.js';
import { joined, sql, whole } from '../sql.js';

const TIMES = alias('times');

/** Different values that stand in so many rows or more. */
export function distinctQuery(grouped: Grouped, item: Extract<Aggregate, { op: 'distinct' }>): OwnQuery {
  const draft = draftOf(grouped);
  const value = draft.scope.field(item.field).text;
  const where = [sql`${value} IS NOT NULL`, counts(draft, item)];
  const values = select(draft, [sql`count(*) AS ${TIMES}`], { where, groupBy: [value] });
  const groups = draft.aliases.length > 0 ? sql` GROUP BY ${joined(draft.aliases)}` : sql``;
  const columns = joined([...draft.aliases, sql`count(*)`]);
  return {
    query: sql`SELECT ${columns} FROM (${values}) AS v WHERE ${TIMES} >= ${whole(item.atLeast ?? 1)}${groups}`,
    numbers: (rows) => [[item.as, Number(rows[0]?.[0] ?? 0)]],
  };
}
