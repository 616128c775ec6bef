import type { Aggregate, AggregatePlan } from '@teilhabe/core';
import { alias } from './alias.js';
import { meets } from './conditions.js';
import type { Dialect } from './dialect.js';
import type { Relations } from './relation.js';
import { Scope } from './scope.js';
import { joined, sql, type Sql } from './sql.js';

/** A value as a database answers; whole numbers beyond 2^53 as the nearest number. */
export type Value = string | number | null;

/** Numbers by their names in the plan. */
export type Entries = readonly (readonly [name: string, number: number | null])[];

/** A query of its own for numbers of one aggregate: its first columns are the keys. */
export interface OwnQuery {
  readonly query: Sql;
  /** The numbers of a group from what its rows hold behind the keys; no rows where the query has none for the group. */
  readonly numbers: (rows: readonly (readonly Value[])[]) => Entries;
}

/** Some rows and the fields that group them: what every statement begins with. */
export interface Grouped {
  readonly plan: AggregatePlan;
  readonly by: readonly string[];
  readonly relations: Relations;
  readonly dialect: Dialect;
}

/** A query in the making. */
export interface Draft {
  readonly scope: Scope;
  /** The keys by themselves, and under their aliases in a query around this one. */
  readonly keys: readonly Sql[];
  readonly aliases: readonly Sql[];
}

export function draftOf({ plan, by, relations, dialect }: Grouped): Draft {
  const scope = new Scope(relations, dialect, plan.resource, plan.period);
  return {
    scope,
    keys: by.map((field) => scope.field(field).text),
    aliases: by.map((_field, i) => alias(`k${i}`)),
  };
}

/** `SELECT keys AS …, columns FROM … WHERE … GROUP BY keys, groupBy`; all conditions must hold. Without `groupBy` every row stays. */
export function select(
  { scope, keys, aliases }: Draft,
  columns: readonly Sql[],
  { where = [], groupBy }: { readonly where?: readonly (Sql | undefined)[]; readonly groupBy?: readonly Sql[] } = {},
): Sql {
  const named = keys.map((key, i) => sql`${key} AS ${aliases[i]!}`);
  const met = where.filter((condition) => condition !== undefined).map((condition) => sql`(${condition})`);
  const groups = groupBy === undefined ? [] : [...keys, ...groupBy];
  return joined(
    [
      sql`SELECT ${joined([...named, ...columns])} FROM ${scope.from()}`,
      ...(met.length > 0 ? [sql`WHERE ${joined(met, sql` AND `)}`] : []),
      ...(groups.length > 0 ? [sql`GROUP BY ${joined(groups)}`] : []),
    ],
    sql` `,
  );
}

/** Whether a row counts for an aggregate; undefined when all do. */
export function counts({ scope }: Draft, { where }: Pick<Aggregate, 'where'>): Sql | undefined {
  return meets(scope, where);
}
