import { EngineError, type Field, type KnownColumn, type NativeKind } from '@teilhabe/core';
import { joined, name, sql, text, type Sql } from '../sql.js';

/** A column of a table as the field that it is. */
export interface TypedColumn {
  /** What stands in it, as text; null where nothing does. */
  readonly cell: Sql;
  readonly text: Sql;
  readonly label: Sql;
  /** Null for a field that holds no numbers. */
  readonly number: Sql | null;
  /** How many decimal places its type has; null where the numbers tell. */
  readonly decimals: number | null;
}

const NUMERIC = /^(?:U?Int\d+|Float\d+|Decimal.*)$/;
const WHOLE = /^U?Int\d+$/;
const TEXTUAL = /^(?:String|FixedString.*|Enum.*|UUID)$/;
const TRUTH = /^(?:UInt8|Bool)$/;
/** Their texts are those of ISO 8601. */
const DAY = /^Date(?:32)?$/;

/** What the values of a column of this type are as those of a field; null for a type whose values cannot be the field's. */
export function kindOf(field: Field, declared: string): NativeKind | null {
  const type = bareType(declared);
  if (field.type === 'integer' || field.type === 'number') return NUMERIC.test(type) ? 'number' : null;
  if (TEXTUAL.test(type)) return 'text';
  if (field.type === 'boolean') return TRUTH.test(type) ? 'boolean' : null;
  if (DAY.test(type)) return 'date';
  // Years, keys and codes as whole numbers.
  return WHOLE.test(type) ? 'number' : null;
}

/** Throws an `EngineError` for a type whose values cannot be those of the field. */
export function typedColumn(field: Field, declared: string, known: KnownColumn): TypedColumn {
  const kind = kindOf(field, declared);
  if (kind === null)
    throw new EngineError('clickhouse', 'column type', `${field.name}: ${declared}, ${field.type ?? 'string'}`);
  const column = name(known.name);
  const cell = cellOf(column, kind);
  const isNumber = field.type === 'integer' || field.type === 'number';
  const type = bareType(declared);
  const float = sql`toFloat64(${column})`;
  const canonical = isNumber && !WHOLE.test(type) ? sql`toString(${float})` : cell;
  return {
    cell,
    text: textOf(cell, canonical, known),
    label: labelOf(cell, canonical, known),
    number: isNumber ? numberOf(cell, float, known) : null,
    decimals: isNumber ? decimalsOf(type, known) : null,
  };
}

/** A cell as text, whatever its type; null where there is none. */
export function cellOf(column: Sql, kind: NativeKind): Sql {
  if (kind !== 'boolean') return sql`toString(${column})`;
  const truth = sql`WHEN ${column} = 1 THEN 'true' WHEN ${column} = 0 THEN 'false'`;
  return sql`CASE WHEN ${column} IS NULL THEN NULL ${truth} ELSE toString(${column}) END`;
}

/** The type of the values, whether they may be absent or are kept as codes. */
function bareType(declared: string): string {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(declared)?.[1];
  return inner === undefined ? declared : bareType(inner);
}

function textOf(cell: Sql, canonical: Sql, { spellings }: KnownColumn): Sql {
  if (spellings.size === 0) return canonical;
  const cases = [...spellings].map(([written, { value }]) => whenCell(cell, written, orNull(value)));
  return caseOf(cases, canonical);
}

function labelOf(cell: Sql, canonical: Sql, { spellings, none }: KnownColumn): Sql {
  if (spellings.size === 0) return sql`ifNull(${canonical}, ${text(none)})`;
  const cases = [...spellings].map(([written, { value, reason }]) =>
    whenCell(cell, written, text(value ?? reason ?? none)),
  );
  return caseOf([sql`WHEN ${cell} IS NULL THEN ${text(none)}`, ...cases], canonical);
}

function numberOf(cell: Sql, float: Sql, { spellings }: KnownColumn): Sql {
  if (spellings.size === 0) return float;
  const cases = [...spellings].map(([written, { value }]) =>
    whenCell(cell, written, value === null ? sql`NULL` : sql`toFloat64(${text(value)})`),
  );
  return caseOf(cases, float);
}

function decimalsOf(type: string, { spellings }: KnownColumn): number | null {
  if ([...spellings.values()].some(({ value }) => value !== null)) return null;
  const places = /^Decimal.*?(\d+)\)$/.exec(type)?.[1];
  if (places !== undefined) return Number(places);
  return WHOLE.test(type) ? 0 : null;
}

function orNull(value: string | null): Sql {
  return value === null ? sql`NULL` : text(value);
}

function whenCell(cell: Sql, written: string, then: Sql): Sql {
  return sql`WHEN ${cell} = ${text(written)} THEN ${then}`;
}

function caseOf(cases: readonly Sql[], otherwise: Sql): Sql {
  return sql`CASE ${joined([...cases, sql`ELSE ${otherwise} END`], sql` `)}`;
}
