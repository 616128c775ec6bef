import type { Aggregate, AggregatePlan, Aggregates, Answer } from '@teilhabe/core';
import type { Dialect } from './dialect.js';
import { draftOf, select, type Grouped, type OwnQuery, type Value } from './grouped-query.js';
import type { Relations } from './relation.js';
import { isColumn, ownColumns, type ColumnAggregate } from './statements/columns.js';
import { ownQueries } from './statements/own-queries.js';
import { sql, type Sql } from './sql.js';

/** A database that can be asked. */
export interface Database {
  readonly dialect: Dialect;
  readonly relations: Relations;
  /** All rows that a query gives; rejects when it does not give all of them. */
  readonly query: (query: Sql) => Promise<readonly (readonly Value[])[]>;
}

/** So many aggregates stand in one query: databases refuse texts without end. */
const AT_ONCE = 40;

/** The numbers of groups by their key, as JSON. */
type Found = Map<string, (readonly [name: string, number: number | null])[]>;

/** The cells of every grouping of a plan, one query after the other. */
export async function answerPlan(database: Database, plan: AggregatePlan): Promise<Answer> {
  const { relations, dialect } = database;
  const answer: Aggregates[] = [];
  for (const { by, aggregates } of plan.groupings) {
    const asked = plan.aggregates.filter(({ as }) => aggregates.includes(as));
    answer.push(await cellsOf(database, { plan, by, relations, dialect }, asked));
  }
  return answer;
}

async function cellsOf(database: Database, grouped: Grouped, asked: readonly Aggregate[]): Promise<Aggregates> {
  const found: Found = new Map();
  for (const some of inPieces(asked.filter(isColumn))) await listGroups(database, grouped, some, found);
  const apart = asked.filter((item) => !isColumn(item));
  for (const query of apart.flatMap((item) => ownQueries(grouped, item)))
    await addNumbers(database, grouped, query, found);
  return [...found].map(([key, numbers]) => ({
    key: JSON.parse(key) as (string | null)[],
    numbers: Object.fromEntries(numbers),
  }));
}

/** At least one piece, which lists the groups when nothing else is asked. */
function inPieces(items: readonly ColumnAggregate[]): readonly (readonly ColumnAggregate[])[] {
  const count = Math.max(1, Math.ceil(items.length / AT_ONCE));
  return Array.from({ length: count }, (_, i) => items.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
}

/** Every group that has a row, with the numbers that are columns of this query. */
async function listGroups(
  database: Database,
  grouped: Grouped,
  items: readonly ColumnAggregate[],
  found: Found,
): Promise<void> {
  const draft = draftOf(grouped);
  const own = items.map((item) => ownColumns(draft, item));
  const columns = [sql`count(*)`, ...own.flatMap((item) => item.columns)];
  for (const row of await database.query(select(draft, columns, { groupBy: [] }))) {
    const [rows, ...values] = row.slice(grouped.by.length);
    if (Number(rows) === 0) continue;
    const numbers = numbersOf(found, row.slice(0, grouped.by.length));
    let from = 0;
    for (const item of own) {
      numbers.push(...item.numbers(values.slice(from, from + item.columns.length)));
      from += item.columns.length;
    }
  }
}

/** The numbers of a query of its own, also for groups in which it finds none. */
async function addNumbers(
  database: Database,
  { by }: Grouped,
  { query, numbers }: OwnQuery,
  found: Found,
): Promise<void> {
  const rows = new Map<string, (readonly Value[])[]>();
  for (const row of await database.query(query)) {
    const key = keyOf(row.slice(0, by.length));
    const known = rows.get(key);
    if (known) known.push(row.slice(by.length));
    else rows.set(key, [row.slice(by.length)]);
  }
  for (const [key, entries] of found) entries.push(...numbers(rows.get(key) ?? []));
}

function numbersOf(found: Found, key: readonly Value[]) {
  const numbers = found.get(keyOf(key)) ?? [];
  found.set(keyOf(key), numbers);
  return numbers;
}

function keyOf(key: readonly Value[]): string {
  return JSON.stringify(key);
}
