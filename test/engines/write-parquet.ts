import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A column of a file that a test writes, with its type as DuckDB calls it. */
export interface WrittenColumn {
  readonly name: string;
  readonly type: string;
}

export type WrittenRow = readonly (string | number | boolean | object | null)[];

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Writes a Parquet file as DuckDB does; columns may be called whatever there is. */
export async function writeParquet(path: string, columns: readonly WrittenColumn[], rows: readonly WrittenRow[]) {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-parquet-'));
  const lines = join(folder, 'rows.ndjson');
  writeFileSync(
    lines,
    rows.map((row) => `${JSON.stringify(Object.fromEntries(row.map((v, i) => [`c${i}`, v])))}\n`).join(''),
  );
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const types = columns.map(({ type }, i) => `c${i}: ${quoted(/^ENUM/.test(type) ? 'VARCHAR' : type)}`).join(', ');
  const selected = columns
    .map(({ name, type }, i) => `CAST(c${i} AS ${type}) AS "${name.replaceAll('"', '""')}"`)
    .join(', ');
  const from = `read_json(${quoted(lines)}, format = 'newline_delimited', columns = {${types}})`;
  await connection.run(`COPY (SELECT ${selected} FROM ${from}) TO ${quoted(path)} (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
}
