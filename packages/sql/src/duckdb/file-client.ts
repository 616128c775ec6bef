import { text } from '../sql.js';
import { openDuckdb, type OpenDuckdb } from './duckdb-client.js';
import { DUCKDB } from './duckdb-dialect.js';

/** A database in memory that can reach one file and nothing else. */
export class FileClient {
  readonly #opened: OpenDuckdb;

  private constructor(
    opened: OpenDuckdb,
    /** What to call the file by in a query. */
    readonly pattern: string,
  ) {
    this.#opened = opened;
  }

  static async open(path: string, memory: string): Promise<FileClient> {
    // The rows stand in the order of the file, which more threads would have to restore in memory.
    const opened = await openDuckdb({
      memory_limit: memory,
      threads: '1',
      autoload_known_extensions: 'false',
      temp_directory: '',
    });
    const { connection } = opened;
    const client = new FileClient(opened, patternOf(path));
    await connection.run(`SET allowed_paths = [${text(path).toText(DUCKDB)}, ${text(client.pattern).toText(DUCKDB)}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    return client;
  }

  async rows(query: string): Promise<readonly (readonly unknown[])[]> {
    return (await this.#opened.connection.runAndReadAll(query)).getRows();
  }

  /**
   * So many rows of a query, in pieces, as they are read. A stream that fails ends without a word (also in DuckDB's own loops over it), so
   * that what is short is asked for again, by `whole`, to hear why. Rejects when it is, and when nothing says why.
   */
  async *pieces(
    query: string,
    { length, whole }: { readonly length: number; readonly whole: string },
  ): AsyncGenerator<readonly (readonly (string | null)[])[]> {
    const result = await this.#opened.connection.stream(query);
    let left = length;
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      left -= chunk.rowCount;
      yield chunk.getRows() as readonly (readonly (string | null)[])[];
    }
    if (left === 0) return;
    await this.#opened.connection.run(whole);
    throw new Error(`${left} rows are missing`);
  }

  close(): void {
    this.#opened.connection.closeSync();
    this.#opened.instance.closeSync();
  }
}

/** A path that means itself where stars, question marks and brackets stand for others. */
function patternOf(path: string): string {
  return path.replace(/[*?[]/g, (sign) => `[${sign}]`);
}
