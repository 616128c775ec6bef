import { withByteOffsets } from './byte-offsets.js';
import type { ByteSource } from './byte-source.js';
import type { CsvOptions } from './csv-options.js';
import { TableReader } from './table-reader.js';
import type { Table } from './table.js';

/**
 * Reads a table from a file or any other source of bytes, chunk by chunk: never more than its distinct cells and one
 * block of text are in memory. The same table as `parseCsv` gives, with the byte at which the row of each problem
 * begins. Fails only where the source fails.
 */
export async function readTable(source: ByteSource, file: string, options: CsvOptions = {}): Promise<Table> {
  const reader = new TableReader(file, options);
  if (reader.expect(source.size)) {
    for await (const bytes of source.open()) if (!reader.push(bytes)) break;
  }
  const table = reader.end();
  return { ...table, problems: await withByteOffsets(table.problems, table, source) };
}
