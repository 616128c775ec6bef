import type { CheckedDataset, Column } from '@teilhabe/core';
import { largestOf, placesOf } from '../numbers-of.js';
import type { FieldSql, Relation } from '../relation.js';
import { joined, name, sql, text, whole, type Sql } from '../sql.js';
import type { ClickhouseConnection } from './clickhouse-client.js';
import { CLICKHOUSE, escaped } from './clickhouse-dialect.js';

/** A table of a cluster: on every shard a part of it, and on the first what asks all of them. */
export interface Place {
  readonly connections: readonly ClickhouseConnection[];
  readonly database: string;
  readonly cluster?: string;
}

/** So many rows are sent in one piece. */
const PIECE = 5000;

/**
 * Puts fields of a dataset into tables of their own, as text and, where they are numbers, as whole parts of one; spread over
 * the shards of a cluster where there is one. Names of files and columns never reach the server. `drop` removes them.
 */
export async function loadDataset(
  place: Place,
  dataset: CheckedDataset,
  { table, fields }: { readonly table: string; readonly fields: readonly string[] },
): Promise<Relation> {
  const columns = fields.map((field) => loadedColumn(dataset.columns.get(field)!));
  const first = place.connections[0]!;
  const types = joined([sql`row UInt32`, ...columns.map(({ number }, i) => columnTypes(i, number))]);
  for (const connection of place.connections) {
    await connection.run(
      create(place, partOf(place, table), sql`(${types}) ENGINE = MergeTree() PARTITION BY tuple() ORDER BY tuple()`),
    );
  }
  if (place.cluster !== undefined) {
    const parts = joined([place.cluster, place.database, partOf(place, table)].map((word) => text(word)));
    await first.run(create(place, table, sql`(${types}) ENGINE = Distributed(${parts}, row)`));
  }
  if (dataset.length > 0) await first.insert(table, linesOf(columns, dataset.length));
  return {
    rows: dataset.length,
    fields: new Map(fields.map((field, i) => [field, fieldSql(i, columns[i]!)])),
    from: () => sql`${name(place.database)}.${name(table)}`,
  };
}

/** Removes what `loadDataset` made, as far as it came. */
export async function dropTable(place: Place, table: string): Promise<void> {
  const names = place.cluster === undefined ? [table] : [table, partOf(place, table)];
  for (const connection of place.connections) {
    for (const one of names) {
      await connection.run(sql`DROP TABLE IF EXISTS ${name(place.database)}.${name(one)}`.toText(CLICKHOUSE));
    }
  }
}

function partOf({ cluster }: Place, table: string): string {
  return cluster === undefined ? table : `${table}_part`;
}

function create({ database }: Place, table: string, definition: Sql): string {
  return sql`CREATE TABLE ${name(database)}.${name(table)} ${definition}`.toText(CLICKHOUSE);
}

interface LoadedColumn {
  readonly codes: Uint32Array;
  /** Its cells as the columns of a line, by code. */
  readonly cells: readonly string[];
  readonly number: NumberColumn | null;
}

/** Numbers are sent in whole parts of one where they fit: the server reads decimals to the nearest but one. */
interface NumberColumn {
  readonly unit: number;
  readonly exact: boolean;
  readonly decimals: number;
  readonly largest: number;
}

function loadedColumn({ values, reasons, codes }: Column): LoadedColumn {
  const numeric = values.some((value) => typeof value === 'number');
  const [decimals, largest] = [placesOf(values), largestOf(values)];
  const unit = 10 ** decimals;
  const number = numeric ? { unit, decimals, largest, exact: largest * unit <= Number.MAX_SAFE_INTEGER } : null;
  const cells = values.map((value, code) => {
    const texts = value === null ? `\\N\t${escaped(reasons[code] ?? '')}` : `${escaped(String(value))}\t`;
    return number === null ? texts : `${texts}\t${numberText(value, number)}`;
  });
  return { codes, cells, number };
}

function numberText(value: Column['values'][number], { unit, exact }: NumberColumn): string {
  if (typeof value !== 'number') return '\\N';
  return String(exact ? Math.round(value * unit) : value);
}

function columnTypes(i: number, number: NumberColumn | null): Sql {
  const texts = sql`${name(`value${i}`)} Nullable(String), ${name(`reason${i}`)} String`;
  if (number === null) return texts;
  return sql`${texts}, ${name(`number${i}`)} ${number.exact ? sql`Nullable(Int64)` : sql`Nullable(Float64)`}`;
}

function fieldSql(i: number, { number }: LoadedColumn): FieldSql {
  const value = name(`value${i}`);
  return {
    text: value,
    label: sql`ifNull(${value}, ${name(`reason${i}`)})`,
    number: number === null ? sql`CAST(NULL AS Nullable(Float64))` : numberSql(name(`number${i}`), number),
    decimals: number?.decimals ?? 0,
    largest: number?.largest ?? 0,
  };
}

function numberSql(column: Sql, { unit, exact }: NumberColumn): Sql {
  return exact && unit > 1 ? sql`(${column} / ${whole(unit)})` : sql`toFloat64(${column})`;
}

function* linesOf(columns: readonly LoadedColumn[], length: number): Iterable<string> {
  for (let from = 0; from < length; from += PIECE) {
    let piece = '';
    for (let row = from; row < Math.min(from + PIECE, length); row += 1) {
      piece += String(row);
      for (const { codes, cells } of columns) piece += `\t${cells[codes[row]!]!}`;
      piece += '\n';
    }
    yield piece;
  }
}
