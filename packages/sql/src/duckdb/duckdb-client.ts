import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  UINTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import { EngineError } from '@teilhabe/core';
import type { Value } from '../grouped-query.js';
import { copyToColumn } from './copy-to-column.js';

/** How much of the machine DuckDB may take. */
export interface DuckdbLimits {
  /** As DuckDB writes it, e.g. `400MB`. */
  readonly memory: string;
  readonly threads: number;
  /** The folder for what does not fit in memory. */
  readonly spill: string;
}

/** A column of a small table: texts or numbers. */
export interface SmallColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'code';
  readonly values: readonly (string | number | null)[];
}

/** A database in memory, and a connection to it. */
export interface OpenDuckdb {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
}

/** Opens a database in memory with DuckDB's own settings. */
export async function openDuckdb(settings: Record<string, string>): Promise<OpenDuckdb> {
  const instance = await DuckDBInstance.create(':memory:', settings);
  return { instance, connection: await instance.connect() };
}

/** A database in memory of which only this package knows. */
export class DuckdbClient {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor({ instance, connection }: OpenDuckdb) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open({ memory, threads, spill }: DuckdbLimits): Promise<DuckdbClient> {
    const opened = await openDuckdb({
      memory_limit: memory,
      threads: String(threads),
      temp_directory: spill,
      // Nothing of what a table says may reach another file or the network.
      enable_external_access: 'false',
      autoload_known_extensions: 'false',
      // The order of cells is nobody's business, and rows that may be in any order need less memory.
      preserve_insertion_order: 'false',
    });
    const { connection } = opened;
    await connection.run('SET lock_configuration = true');
    await connection.run(`CREATE SCHEMA ${SCHEMA}`);
    return new DuckdbClient(opened);
  }

  async run(statement: string): Promise<void> {
    await this.#connection.run(statement).catch(fail);
  }

  /** Whole numbers come as numbers. Never streamed: a stream that fails in mid-answer looks like a short answer. */
  async rows(query: string): Promise<readonly (readonly Value[])[]> {
    const result = await this.#connection.runAndReadAll(query).catch(fail);
    return result.getRows().map((row) => row.map(valueOf));
  }

  /** Fills a table with columns of codes; a table that is there and has as many columns of type UINTEGER. */
  async addCodes(table: string, columns: readonly Uint32Array[]): Promise<void> {
    const appender = await this.#connection.createAppender(table, SCHEMA);
    const length = columns[0]?.length ?? 0;
    const types = columns.map(() => UINTEGER);
    for (let from = 0; from < length; from += CHUNK) {
      const to = Math.min(from + CHUNK, length);
      const chunk = DuckDBDataChunk.create(types, to - from);
      columns.forEach((codes, i) => {
        copyToColumn(chunk.chunk, i, codes.subarray(from, to));
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  /** Fills a table that is there with columns of values. */
  async addValues(table: string, columns: readonly SmallColumn[]): Promise<void> {
    const appender = await this.#connection.createAppender(table, SCHEMA);
    const length = columns[0]?.values.length ?? 0;
    const types = columns.map(({ type }) => TYPES[type]);
    for (let from = 0; from < length; from += CHUNK) {
      const to = Math.min(from + CHUNK, length);
      const chunk = DuckDBDataChunk.create(types, to - from);
      chunk.setColumns(columns.map(({ values }) => values.slice(from, to)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

/** Where everything lies that is loaded. */
const SCHEMA = 'loaded';

/** So many rows fit in one chunk of DuckDB. */
const CHUNK = 2048;

const TYPES = { text: VARCHAR, number: DOUBLE, code: UINTEGER };

/** Rejects with an `EngineError`; DuckDB's own words say what it is about. */
function fail(error: unknown): never {
  const { message } = error as Error;
  throw new EngineError('duckdb', /^Out of Memory/i.test(message) ? 'memory' : 'failed', message.split('\n')[0]!);
}

function valueOf(value: DuckDBValue): Value {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`not a text or number: ${typeof value}`);
}
