import { ClickHouseLogLevel, createClient, type ClickHouseClient } from '@clickhouse/client';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Value } from '../grouped-query.js';
import { clickhouseError } from './clickhouse-error.js';
import type { ClickhouseOptions } from './clickhouse-options.js';

/** What may be repeated is asked so often, with so many ms between. */
const ATTEMPTS = 3;
const PAUSE = 200;

/** A server of ClickHouse. All that it rejects with are `EngineError`s. */
export class ClickhouseConnection {
  readonly #client: ClickHouseClient;

  constructor(url: string, { user, password, database, seconds }: Omit<ClickhouseOptions, 'urls'>) {
    this.#client = createClient({
      url,
      username: user,
      password,
      database,
      request_timeout: seconds * 1000,
      // The client would print errors, and with them queries.
      log: { level: ClickHouseLogLevel.OFF },
      // Without it a query that fails in mid-answer looks like a short answer.
      clickhouse_settings: { wait_end_of_query: 1 },
    });
  }

  /** All rows of a query; asked again when nobody answers, because reading changes nothing. */
  async rows(query: string): Promise<readonly (readonly Value[])[]> {
    return this.#patiently(async () => {
      const result = await this.#client.query({ query, format: 'JSONCompact' });
      const { data } = await result.json<readonly Value[]>();
      return data;
    });
  }

  /** The rows of a query in pieces, as they come; asked again when nobody answers. */
  async *pieces(query: string): AsyncGenerator<readonly (readonly Value[])[]> {
    const result = await this.#patiently(() => this.#client.query({ query, format: 'JSONEachRow' }));
    try {
      for await (const piece of result.stream<Readonly<Record<string, Value>>>())
        yield piece.map((row) => Object.values(row.json()));
    } catch (error) {
      throw clickhouseError(error);
    }
  }

  async #patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask();
      } catch (error) {
        const fault = clickhouseError(error);
        if (fault.fault !== 'connection' || attempt === ATTEMPTS) throw fault;
        await setTimeout(PAUSE * attempt);
      }
    }
  }

  /** Runs a statement that changes something, once. */
  async run(query: string): Promise<void> {
    try {
      await this.#client.command({ query });
    } catch (error) {
      throw clickhouseError(error);
    }
  }

  /** Fills a table with lines of tab-separated values, once; waits until every shard has its part. */
  async insert(table: string, lines: Iterable<string>): Promise<void> {
    try {
      const values = Readable.from(lines, { objectMode: false });
      const settings = { insert_distributed_sync: 1 } as const;
      await this.#client.insert({ table, values, format: 'TabSeparated', clickhouse_settings: settings });
    } catch (error) {
      throw clickhouseError(error);
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }
}
