import { EngineError, type CheckedDataset } from '@teilhabe/core';
import type { Value } from '../grouped-query.js';
import type { FieldSql, Relation } from '../relation.js';
import { joined, name, sql, text, whole, type Sql } from '../sql.js';
import type { ClickhouseConnection } from './clickhouse-client.js';
import { CLICKHOUSE } from './clickhouse-dialect.js';
import { typedColumn, type TypedColumn } from './typed-column.js';

/** A table that is there already. */
export interface TableName {
  readonly database: string;
  readonly table: string;
}

/**
 * Fields of a table that is there already, under the names of the schema's fields; nothing is written. Rejects with an
 * `EngineError` when the table or a column is not there, or a column has a type that its field cannot have.
 */
export async function existingTable(
  connection: ClickhouseConnection,
  { database, table }: TableName,
  { schema }: Pick<CheckedDataset, 'schema'>,
  fields: readonly string[],
): Promise<Relation> {
  const query = (asked: Sql) => connection.rows(asked.toText(CLICKHOUSE));
  const from = sql`${name(database)}.${name(table)}`;
  const described = await query(
    sql`SELECT name, type FROM system.columns WHERE database = ${text(database)} AND table = ${text(table)}`,
  );
  const types = new Map(described.map(([column, type]) => [String(column), String(type)]));
  if (types.size === 0) throw new EngineError('clickhouse', 'missing table', `${database}.${table}`);
  const columns = fields.map((field) => {
    const type = types.get(field);
    const known = schema.fields.find((one) => one.name === field);
    if (type === undefined || known === undefined)
      throw new EngineError('clickhouse', 'missing column', `${database}.${table}: ${field}`);
    return typedColumn(known, type, schema);
  });
  const [profile = []] = await query(
    sql`SELECT ${joined([sql`count(*)`, ...columns.flatMap(profileOf)])} FROM ${from}`,
  );
  const [rows = 0, ...figures] = profile.map(Number);
  return {
    rows,
    fields: new Map(fields.map((field, i) => [field, fieldSql(columns[i]!, figures.slice(2 * i, 2 * i + 2))])),
    from: () => from,
  };
}

/** Beyond so many places no sum of floating-point numbers is exact. */
const MOST_PLACES = 9;

/** The largest number without its sign, and how many decimal places the numbers have. */
function profileOf({ number, decimals }: TypedColumn): readonly Sql[] {
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
  { text: value, label, number }: TypedColumn,
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
