import { placedByBytes } from './byte-offsets.js';
import type { CsvOptions } from './csv-options.js';
import { TableReader } from './table-reader.js';
import type { Table } from './table.js';

export type { CsvOptions } from './csv-options.js';

/**
 * Text or bytes in memory to a table whose cells are all text. Headers, ragged rows and places are kept; blank lines are
 * skipped but counted, so that row numbers match the spreadsheet; Excel's first line `sep=;` names the delimiter and is
 * no row. Line breaks inside cells become `\n`. An empty text has no columns and one `source-error`. Files are read with
 * `readTable`.
 */
export function parseCsv(input: string | Uint8Array, file: string, options: CsvOptions = {}): Table {
  const reader = new TableReader(file, options);
  if (typeof input === 'string') {
    reader.pushText(input);
    return reader.end();
  }
  if (reader.expect(input.length)) reader.push(input);
  return placedByBytes(reader.end(), input);
}
