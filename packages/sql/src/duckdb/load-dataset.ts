import type { CheckedDataset, Column } from '@teilhabe/core';
import { alias } from '../alias.js';
import type { FieldSql, Relation } from '../relation.js';
import { joined, name, sql, type Sql } from '../sql.js';
import { DUCKDB } from './duckdb-dialect.js';
import type { DuckdbClient } from './duckdb-client.js';
import { largestOf, placesOf } from '../numbers-of.js';

/** The values of a column by code, and why some are none. */
export type Dictionary = Pick<Column, 'values' | 'reasons'>;

/** Where the rows and dictionaries of a table lie. */
export interface LoadedTable {
  /** What the names of its tables begin with. */
  readonly prefix: string;
  readonly fields: readonly string[];
}

/**
 * Puts fields of a dataset into DuckDB as they are in memory: for each row a code, and beside it the dictionary of what the
 * codes mean. The names of files and columns never reach the database.
 */
export async function loadDataset(
  client: DuckdbClient,
  dataset: CheckedDataset,
  table: LoadedTable,
): Promise<Relation> {
  const columns = table.fields.map((field) => dataset.columns.get(field)!);
  await createRows(client, table);
  const codes = columns.map((column) => column.codes);
  await client.addCodes(rowsOf(table), codes.length > 0 ? codes : [new Uint32Array(dataset.length)]);
  return loadDictionaries(client, table, { columns, length: dataset.length });
}

/** A table without rows, for codes; with a column of its own where only rows are counted, because DuckDB has no table without any. */
export async function createRows(client: DuckdbClient, table: LoadedTable): Promise<void> {
  const codes = table.fields.map((_field, i) => sql`${name(`c${i}`)} UINTEGER`);
  await client.run(
    sql`CREATE TABLE loaded.${name(rowsOf(table))} (${codes.length > 0 ? joined(codes) : sql`none UINTEGER`})`.toText(
      DUCKDB,
    ),
  );
}

/** What the codes mean, once all rows are there. */
export async function loadDictionaries(
  client: DuckdbClient,
  { prefix, fields }: LoadedTable,
  { columns, length }: { readonly columns: readonly Dictionary[]; readonly length: number },
): Promise<Relation> {
  for (const [i, column] of columns.entries()) await loadDictionary(client, `${prefix}_${i}`, column);
  return {
    rows: length,
    fields: new Map(fields.map((field, i) => [field, fieldSql(i, columns[i]!)])),
    from: (used) =>
      joinedTable(
        prefix,
        used.map((field) => fields.indexOf(field)),
      ),
  };
}

export function rowsOf({ prefix }: LoadedTable): string {
  return `${prefix}_rows`;
}

async function loadDictionary(client: DuckdbClient, table: string, { values, reasons }: Dictionary): Promise<void> {
  await client.run(
    sql`CREATE TABLE loaded.${name(table)} (code UINTEGER, value VARCHAR, label VARCHAR, number DOUBLE)`.toText(DUCKDB),
  );
  const texts = values.map((value) => (value === null ? null : String(value)));
  await client.addValues(table, [
    { name: 'code', type: 'code', values: values.map((_value, code) => code) },
    { name: 'value', type: 'text', values: texts },
    { name: 'label', type: 'text', values: texts.map((text, code) => text ?? reasons[code] ?? '') },
    { name: 'number', type: 'number', values: values.map((value) => (typeof value === 'number' ? value : null)) },
  ]);
}

function fieldSql(i: number, column: Dictionary): FieldSql {
  return {
    text: alias(`value${i}`),
    label: alias(`label${i}`),
    number: alias(`number${i}`),
    decimals: placesOf(column.values),
    largest: largestOf(column.values),
  };
}

/** The rows with what their codes mean. */
function joinedTable(prefix: string, used: readonly number[]): Sql {
  const columns = used.flatMap((i) =>
    ['value', 'label', 'number'].map((word) => sql`${name(`d${i}`)}.${name(word)} AS ${alias(`${word}${i}`)}`),
  );
  const joins = used.map(
    (i) =>
      sql` JOIN loaded.${name(`${prefix}_${i}`)} AS ${name(`d${i}`)} ON ${name(`d${i}`)}.code = ${name('r')}.${name(`c${i}`)}`,
  );
  return sql`(SELECT ${columns.length > 0 ? joined(columns) : sql`1`} FROM loaded.${name(`${prefix}_rows`)} AS r${joined(joins, sql``)}) AS t`;
}
