import type { Aggregate } from '@teilhabe/core';
import { alias } from '../alias.js';
import { exactUnits, inParts } from '../amounts.js';
import { counts, draftOf, select, type Grouped, type OwnQuery } from '../grouped-query.js';
import { joined, sql, text, type Sql } from '../sql.js';

const [TIMES_BEFORE, TIMES_AFTER, BEFORE, AFTER] = ['times_before', 'times_after', 'before', 'after'].map(alias) as [
  Sql,
  Sql,
  Sql,
  Sql,
];
const DIFFERENCE = sql`(${AFTER} - ${BEFORE})`;

/** What is summed up over the pairs, and which power of the numbers it is. */
const SUMS: readonly { readonly name: string; readonly power: number; readonly column: Sql }[] = [
  { name: 'pairs', power: 0, column: sql`count(*)` },
  { name: 'difference', power: 1, column: sql`sum(${DIFFERENCE})` },
  { name: 'differenceSquares', power: 2, column: sql`sum(${DIFFERENCE} * ${DIFFERENCE})` },
  { name: 'before', power: 1, column: sql`sum(${BEFORE})` },
  { name: 'beforeSquares', power: 2, column: sql`sum(${BEFORE} * ${BEFORE})` },
  { name: 'after', power: 1, column: sql`sum(${AFTER})` },
  { name: 'afterSquares', power: 2, column: sql`sum(${AFTER} * ${AFTER})` },
];

/** A difference is at most twice as large as its numbers, its square four times. */
const LARGEST_SQUARE = 4;

/** Sums over the people who have one row with a number at each of both times, in the same group. */
export function pairsQuery(grouped: Grouped, item: Extract<Aggregate, { op: 'pairs' }>): OwnQuery {
  const draft = draftOf(grouped);
  const units = exactUnits(draft.scope, [item.field, item.field], LARGEST_SQUARE * draft.scope.rows);
  const parts = units?.[0] ?? 1;
  const { number } = draft.scope.field(item.field);
  const amount = units ? inParts(draft.scope, number, parts) : number;
  const [person, time] = [draft.scope.field(item.person).text, draft.scope.field(item.time).text];
  const at = (moment: string, of: Sql) => sql`sum(CASE WHEN ${time} = ${text(moment)} THEN ${of} ELSE 0 END)`;
  const one = sql`1`;
  const columns = [
    sql`${at(item.before, one)} AS ${TIMES_BEFORE}`,
    sql`${at(item.after, one)} AS ${TIMES_AFTER}`,
    sql`${at(item.before, amount)} AS ${BEFORE}`,
    sql`${at(item.after, amount)} AS ${AFTER}`,
  ];
  const where = [sql`${person} IS NOT NULL`, sql`${amount} IS NOT NULL`, counts(draft, item)];
  const people = select(draft, columns, { where, groupBy: [person] });
  const sums = joined([...draft.aliases, ...SUMS.map(({ column }) => column)]);
  const groups = draft.aliases.length > 0 ? sql` GROUP BY ${joined(draft.aliases)}` : sql``;
  return {
    query: sql`SELECT ${sums} FROM (${people}) AS p WHERE ${TIMES_BEFORE} = 1 AND ${TIMES_AFTER} = 1${groups}`,
    numbers: (rows) =>
      SUMS.map(({ name, power }, i) => [`${item.as}.${name}`, Number(rows[0]?.[i] ?? 0) / parts ** power] as const),
  };
}
