import { EngineError, type Field, type TableSchema } from '@teilhabe/core';
import { joined, name, sql, text, type Sql } from '../sql.js';

/** A column of a table as the field that it is. */
export interface TypedColumn {
  readonly text: Sql;
  readonly label: Sql;
  /** Null for a field that holds no numbers. */
  readonly number: Sql | null;
  /** How many decimal places its type has; null where the numbers tell. */
  readonly decimals: number | null;
}

const NUMERIC = /^(?:U?Int\d+|Float\d+|Decimal.*)$/;
const TEXTUAL = /^(?:String|FixedString.*|Enum.*|UUID|LowCardinality.*)$/;

/** Throws an `EngineError` for a type whose values cannot be those of the field. */
export function typedColumn(field: Field, declared: string, schema: TableSchema): TypedColumn {
  const type = /^Nullable\((.*)\)$/.exec(declared)?.[1] ?? declared;
  const column = name(field.name);
  if (field.type === 'integer' || field.type === 'number') return numberColumn(field, column, type);
  if (field.type === 'boolean') return booleanColumn(field, column, type);
  if (TEXTUAL.test(type)) return textColumn(field, column, schema);
  // Years as whole numbers, days as dates: their texts are those of ISO 8601.
  if (/^(?:U?Int\d+|Date)$/.test(type)) return plain(sql`toString(${column})`);
  throw unsuited(field, declared);
}

function numberColumn(field: Field, column: Sql, type: string): TypedColumn {
  if (!NUMERIC.test(type)) throw unsuited(field, type);
  const number = sql`toFloat64(${column})`;
  const isWhole = /^U?Int/.test(type);
  const places = /^Decimal.*?(\d+)\)$/.exec(type)?.[1];
  const decimals = isWhole ? 0 : places === undefined ? null : Number(places);
  return { ...plain(sql`toString(${isWhole ? column : number})`), number, decimals };
}

function booleanColumn(field: Field, column: Sql, type: string): TypedColumn {
  if (type !== 'UInt8') throw unsuited(field, type);
  return plain(sql`CASE WHEN ${column} IS NULL THEN NULL WHEN ${column} = 1 THEN 'true' ELSE 'false' END`);
}

/** Texts that mean "no value", and what the others mean, as the schema says. */
function textColumn(field: Field, column: Sql, schema: TableSchema): TypedColumn {
  const cell = sql`toString(${column})`;
  const missing = (field.missingValues ?? schema.missingValues ?? ['']).map((entry) =>
    typeof entry === 'string' ? { value: entry, label: 'missing' } : { label: 'missing', ...entry },
  );
  const meant = Object.entries(field['teilhabe:values'] ?? {});
  const none = joined(missing.map(({ value }) => text(value)));
  const meanings = meant.map(([written, code]) => sql`WHEN ${cell} = ${text(written)} THEN ${text(code)}`);
  const reasons = missing.map(({ value, label }) => sql`WHEN ${cell} = ${text(value)} THEN ${text(label)}`);
  const isNone = missing.length > 0 ? sql`${column} IS NULL OR ${cell} IN (${none})` : sql`${column} IS NULL`;
  return {
    text: sql`CASE WHEN ${isNone} THEN NULL ${joined([...meanings, sql`ELSE ${cell} END`], sql` `)}`,
    label: sql`CASE WHEN ${column} IS NULL THEN 'missing' ${joined([...reasons, ...meanings, sql`ELSE ${cell} END`], sql` `)}`,
    number: null,
    decimals: null,
  };
}

/** Without a value there is no reason but that it is missing. */
function plain(value: Sql): TypedColumn {
  return { text: value, label: sql`ifNull(${value}, 'missing')`, number: null, decimals: null };
}

function unsuited({ name: field, type = 'string' }: Field, found: string): EngineError {
  return new EngineError('clickhouse', 'column type', `${field}: ${found}, ${type}`);
}
