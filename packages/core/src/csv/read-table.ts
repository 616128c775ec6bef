import type { ByteSource } from './byte-source.js';
import type { CsvOptions } from './csv-options.js';
import { decodeText } from './decode-text.js';
import { parseCsv } from './parse-csv.js';
import type { Table } from './table.js';

/** Reads a table from a file or any other source of bytes. */
export async function readTable(source: ByteSource, file: string, options: CsvOptions = {}): Promise<Table> {
  const chunks: Uint8Array[] = [];
  for await (const bytes of source.open()) chunks.push(bytes);
  const { text, encoding, problems } = decodeText(Buffer.concat(chunks), file, options.encoding);
  const table = parseCsv(text, file, options);
  return { ...table, encoding, problems: [...problems, ...table.problems] };
}
