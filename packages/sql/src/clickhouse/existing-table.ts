import { EngineError, type CheckedDataset, type KnownColumn } from '@teilhabe/core';
import type { Value } from '../grouped-query.js';
import type { FieldSql, Relation } from '../relation.js';
import { joined, name, sql, text, whole, type Sql } from '../sql.js';
import type { ClickhouseConnection } from './clickhouse-client.js';
import { CLICKHOUSE } from './clickhouse-dialect.js';
import { declaredColumn } from './declared-column.js';
import { typedColumn, type TypedColumn } from './typed-column.js';

/** A table that is there already. */
export interface TableName {
  readonly database: string;
  readonly table: string;
}

/** A table, and what its columns mean where somebody has looked through them; default: what the schema says. */
export interface ExistingTable extends TableName {
  readonly columns?: ReadonlyMap<string, KnownColumn>;
}

/**
 * Fields of a table that is there already, under the names of the schema's fields unless it is known that they are called otherwise;
 * nothing is written. Rejects with an `EngineError` when the table or a column is not there, or a column has a type that its
 * field cannot have.
 */
export async function existingTable(
  connection: ClickhouseConnection,
  existing: ExistingTable,
  { schema }: Pick<CheckedDataset, 'schema'>,
  fields: readonly string[],
): Promise<Relation> {
  const { database, table } = existing;
  const types = await describedColumns(connection, existing);
  const columns = fields.map((name) => {
    const field = schema.fields.find((one) => one.name === name);
    const known = existing.columns?.get(name);
    if (existing.columns !== undefined && known === undefined) return ABSENT;
    const type = types.get(known?.name ?? name);
    if (type === undefined || field === undefined)
      throw new EngineError('clickhouse', 'missing column', `${database}.${table}: ${name}`);
    return typedColumn(field, type, known ?? declaredColumn(field, type, schema));
  });
  const from = fromTable(existing);
  const profiled = sql`SELECT ${joined([sql`count(*)`, ...columns.flatMap(profileOf)])} FROM ${from}`;
  const [profile = []] = await connection.rows(profiled.toText(CLICKHOUSE));
  const [rows = 0, ...figures] = profile.map(Number);
  return {
    rows,
    fields: new Map(fields.map((field, i) => [field, fieldSql(columns[i]!, figures.slice(2 * i, 2 * i + 2))])),
    from: () => from,
  };
}

/** A field that the table lacks and may lack. */
const ABSENT: Omit<TypedColumn, 'cell'> = {
  text: sql`CAST(NULL AS Nullable(String))`,
  label: sql`'missing'`,
  number: null,
  decimals: null,
};

/** What to select from. */
export function fromTable({ database, table }: TableName): Sql {
  return sql`${name(database)}.${name(table)}`;
}

/** The columns of a table with their types, in their order; rejects when there is no such table. */
export async function describedColumns(
  connection: ClickhouseConnection,
  { database, table }: TableName,
): Promise<ReadonlyMap<string, string>> {
  const query = sql`SELECT name, type FROM system.columns WHERE database = ${text(database)} AND table = ${text(table)}`;
  const described = await connection.rows(query.toText(CLICKHOUSE));
  if (described.length === 0) throw new EngineError('clickhouse', 'missing table', `${database}.${table}`);
  return new Map(described.map(([column, type]) => [String(column), String(type)]));
}

/** Beyond so many places no sum of floating-point numbers is exact. */
const MOST_PLACES = 9;

/** The largest number without its sign, and how many decimal places the numbers have. */
function profileOf({ number, decimals }: Omit<TypedColumn, 'cell'>): readonly Sql[] {
  if (number === null) return [sql`0`, sql`0`];
  const largest = sql`max(abs(${number}))`;
  if (decimals !== null) return [largest, whole(decimals)];
  const cases = Array.from(
    { length: MOST_PLACES + 1 },
    (_, places) => sql`round(${number}, ${whole(places)}) = ${number}, ${whole(places)}`,
  );
  return [largest, sql`max(multiIf(${number} IS NULL, 0, ${joined(cases)}, ${whole(2 * MOST_PLACES)}))`];
}

function fieldSql(
  { text: value, label, number }: Omit<TypedColumn, 'cell'>,
  [largest = 0, decimals = 0]: readonly Value[],
): FieldSql {
  return {
    text: value,
    label,
    number: number ?? sql`CAST(NULL AS Nullable(Float64))`,
    largest: Number(largest),
    decimals: Number(decimals),
  };
}
