import type { Aggregate } from '@teilhabe/core';
import { amountOf } from '../amounts.js';
import { counts, type Draft, type Entries, type Value } from '../grouped-query.js';
import { sql, type Sql } from '../sql.js';

/** An aggregate that is a column or two of the query that lists the groups. */
export interface OwnColumns {
  readonly columns: readonly Sql[];
  readonly numbers: (values: readonly Value[]) => Entries;
}

/** Aggregates that are columns of the query that lists the groups; the others have queries of their own (`ownQueries`). */
export type ColumnAggregate = Extract<Aggregate, { op: 'count' | 'sum' | 'distinct' }>;

/** Counts, sums, and different values however often they stand there. */
export function isColumn(item: Aggregate): item is ColumnAggregate {
  return item.op === 'count' || item.op === 'sum' || (item.op === 'distinct' && (item.atLeast ?? 1) <= 1);
}

export function ownColumns(draft: Draft, item: ColumnAggregate): OwnColumns {
  if (item.op === 'count') return countColumns(draft, item);
  return item.op === 'sum' ? sumColumns(draft, item) : distinctColumns(draft, item);
}

function countColumns(draft: Draft, item: Aggregate): OwnColumns {
  const met = counts(draft, item);
  const column = met ? sql`sum(CASE WHEN ${met} THEN 1 ELSE 0 END)` : sql`count(*)`;
  return { columns: [column], numbers: ([count]) => [[item.as, Number(count)]] };
}

/** The sum, and how many rows have no value: part of it would be missing. */
function sumColumns(draft: Draft, item: Extract<Aggregate, { op: 'sum' }>): OwnColumns {
  const { field, weight } = item;
  const { amount, unit } = amountOf(draft.scope, weight === undefined ? [field] : [field, weight]);
  const met = counts(draft, item) ?? sql`1 = 1`;
  return {
    columns: [
      sql`sum(CASE WHEN ${met} THEN ${amount} ELSE 0 END)`,
      sql`sum(CASE WHEN (${met}) AND (${amount}) IS NULL THEN 1 ELSE 0 END)`,
    ],
    numbers: ([sum, gaps]) => [[item.as, Number(gaps) > 0 ? null : Number(sum) / unit]],
  };
}

function distinctColumns(draft: Draft, item: Extract<Aggregate, { op: 'distinct' }>): OwnColumns {
  const value = draft.scope.field(item.field).text;
  const met = counts(draft, item);
  const column = met ? sql`count(DISTINCT CASE WHEN ${met} THEN ${value} END)` : sql`count(DISTINCT ${value})`;
  return { columns: [column], numbers: ([count]) => [[item.as, Number(count)]] };
}
