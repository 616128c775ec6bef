import { parse } from 'csv-parse/sync';
import { ColumnBuilder } from '../../../packages/core/src/csv/column-builder.js';
import { decodeText } from '../../../packages/core/src/csv/decode-text.js';
import type { SourceRow, Table } from '../../../packages/core/src/csv/table.js';

/** Where a file's header and footer stand; row numbers from 1, blank lines counted. */
export interface Places {
  readonly delimiter?: string;
  readonly headerRows?: readonly number[];
  readonly footerRow?: number;
}

/** The rows of a file as a table, with preamble, header and footer where a test says that they stand. */
export function sourceTable(input: Uint8Array | string, places: Places = {}): Table {
  const { delimiter = ';', headerRows = [1], footerRow = Infinity } = places;
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decodeText(input, 'x.csv').text;
  const rows = sourceRows(text, delimiter);
  const headers = rows.filter(({ row }) => headerRows.includes(row));
  const last = Math.max(0, ...headerRows);
  const body = rows.filter(({ row }) => row > last && row < footerRow);
  const width = Math.max(0, ...headers.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, i) => {
    const texts = headers.map(({ cells }) => (cells[i] ?? '').trim()).filter((cell) => cell !== '');
    const builder = new ColumnBuilder(texts.filter((heading, at) => heading !== texts[at - 1]).join(' '));
    for (const { cells } of body) builder.push(cells[i] ?? '');
    return builder.toColumn();
  });
  return {
    columns,
    length: body.length,
    headerRow: headerRows[0] ?? 1,
    rows: Uint32Array.from(body, ({ row }) => row),
    lines: Uint32Array.from(body, ({ line }) => line),
    dialect: { delimiter },
    headers,
    preamble: rows.filter(({ row }) => row <= last && !headerRows.includes(row)),
    footer: rows.filter(({ row }) => row >= footerRow),
    problems: [],
  };
}

/** The rows that are not blank, with their numbers. */
function sourceRows(text: string, delimiter: string): readonly SourceRow[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false, relax_quotes: true };
  const records: string[][] = parse(plain, options);
  return records
    .map((cells, i) => ({ cells, row: i + 1, line: i + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
