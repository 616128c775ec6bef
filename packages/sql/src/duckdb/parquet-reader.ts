import { DamagedFile, EngineError, type ParquetReader, type TypedColumn, type TypedFile } from '@teilhabe/core';
import { joined, name, sql, text, type Sql } from '../sql.js';
import { DUCKDB } from './duckdb-dialect.js';
import { FileClient } from './file-client.js';
import { parquetKind } from './parquet-kind.js';

/**
 * Reads Parquet files with a DuckDB that sees nothing but the file, one after the other; `memory` as DuckDB writes it, e.g. `400MB`.
 */
export function parquetReader(memory: string): ParquetReader {
  let before: Promise<void> = Promise.resolve();
  return {
    open: async (path) => {
      const turn = before;
      let leave: () => void = () => undefined;
      before = new Promise((resolve) => (leave = resolve));
      await turn;
      return openParquet(path, memory, leave);
    },
  };
}

async function openParquet(path: string, memory: string, leave: () => void): Promise<TypedFile> {
  const client = await FileClient.open(path, memory).catch((error: unknown) => {
    leave();
    throw error;
  });
  const close = () => {
    client.close();
    leave();
  };
  try {
    return { ...(await described(client, sql`${text(client.pattern)}`)), close };
  } catch (error) {
    close();
    throw asFault(error);
  }
}

async function described(client: FileClient, file: Sql): Promise<Omit<TypedFile, 'close'>> {
  const names = await namesIn(client, file);
  // A folder may be called year=2024: that is no column of the file.
  const from = sql`FROM read_parquet(${file}, hive_partitioning = false)`;
  const types = await client.rows(sql`DESCRIBE SELECT * ${from}`.toText(DUCKDB));
  const [[length] = []] = await client.rows(sql`SELECT count(*) ${from}`.toText(DUCKDB));
  const columns = types.map(([called, type], i): TypedColumn => {
    const declared = String(type);
    return { name: names?.[i] ?? String(called), type: declared, kind: parquetKind(declared)?.kind ?? null };
  });
  // Columns are asked for by their position: whatever the file calls them, also twice the same.
  const places = columns.map((_column, i) => name(`c${i}`));
  const cells = columns.map(({ type }, i) => parquetKind(type)?.text(places[i]!) ?? sql`NULL`);
  const rows = sql`${from} AS t(${joined(places)})`;
  const asked = {
    query: sql`SELECT ${joined(cells)} ${rows}`.toText(DUCKDB),
    length: Number(length),
    whole: sql`SELECT ${joined(cells.map((cell) => sql`max(length(${cell}))`))} ${rows}`.toText(DUCKDB),
  };
  return { columns, length: asked.length, rows: () => rowsOf(client, asked) };
}

/** The names as they stand in the file, where DuckDB would tell two that differ only in capitals apart by a number; null where columns have parts. */
async function namesIn(client: FileClient, file: Sql): Promise<readonly string[] | null> {
  const elements = await client.rows(
    sql`SELECT name, coalesce(num_children, 0) FROM parquet_schema(${file})`.toText(DUCKDB),
  );
  const [, ...leaves] = elements;
  return leaves.some(([, children]) => Number(children) > 0) ? null : leaves.map(([called]) => String(called));
}

async function* rowsOf(
  client: FileClient,
  { query, ...expected }: { readonly query: string; readonly length: number; readonly whole: string },
): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  try {
    yield* client.pieces(query, expected);
  } catch (error) {
    throw asFault(error);
  }
}

/** What DuckDB says of a file may quote it, so it is not passed on; that its memory does not suffice is no fault of the file. */
function asFault(error: unknown): Error {
  const { message } = error as Error;
  return /^Out of Memory/i.test(message)
    ? new EngineError('duckdb', 'memory', 'Parquet')
    : new DamagedFile('the Parquet file cannot be read');
}
