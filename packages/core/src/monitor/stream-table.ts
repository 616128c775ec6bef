import type { ByteSource } from '../csv/byte-source.js';
import type { CsvOptions } from '../csv/csv-options.js';
import { RowReader, type RowState } from '../csv/row-reader.js';
import { TableBuilder } from '../csv/table-builder.js';
import type { SourceRow, Table } from '../csv/table.js';
import { ProblemList } from '../problems/problem-list.js';

/** So many rows are checked at once, unless somebody asks for other parts. */
export const BATCH = 16_384;

/** Nothing limits the rows of a file that is not kept in memory; the time does. */
export const STREAM_LIMITS = { bytes: Infinity, rows: 2 ** 32 - 1, seconds: 3600 };

/**
 * A file as tables of so many rows one after the other, each with the headings of the file and with the places of its rows. Ends
 * early where a row ends the reading. The problems of the reading itself stand in the last table.
 */
export async function* tablesOf(
  source: ByteSource,
  file: string,
  options: CsvOptions,
  size = BATCH,
): AsyncGenerator<Table> {
  const problems = new ProblemList();
  const waiting: Waiting[] = [];
  const limited = { ...options, limits: { ...STREAM_LIMITS, ...options.limits } };
  const reader = new RowReader(file, limited, { problems, sink: (row, state) => waiting.push({ row, state }) > 0 });
  let headers: readonly SourceRow[] | undefined;
  const take = (count: number, found: Pick<Table, 'dialect' | 'encoding'>, last: boolean): Table => {
    const table = tableOf(
      waiting.splice(0, count),
      { file, options: limited, headers, last, encoding: reader.encoding },
      found,
    );
    headers ??= table.headers;
    return table;
  };
  const running = { dialect: { ...options, delimiter: options.delimiter ?? ',' }, encoding: 'utf-8' };
  for await (const bytes of source.open()) {
    if (!reader.push(bytes)) break;
    // One more row must wait: what stands last may be a footer.
    while (waiting.length > 2 * size) yield take(size, { ...running, encoding: reader.encoding }, false);
  }
  const { dialect } = reader.end();
  const last = take(waiting.length, { dialect, encoding: reader.encoding }, true);
  yield { ...last, problems: [...problems.toArray(), ...last.problems] };
}

interface Waiting {
  readonly row: SourceRow;
  readonly state: RowState;
}

interface Batch {
  readonly file: string;
  readonly options: CsvOptions;
  /** The header rows, once they are known. */
  readonly headers: readonly SourceRow[] | undefined;
  readonly last: boolean;
  readonly encoding: string;
}

function tableOf(
  rows: readonly Waiting[],
  { file, options, headers, last, encoding }: Batch,
  found: Pick<Table, 'dialect' | 'encoding'>,
): Table {
  const known = headers === undefined || headers.length === 0 ? {} : { headerRows: headers.map(({ row }) => row) };
  const footer = last ? {} : { commentRows: options.commentRows ?? [] };
  const builder = new TableBuilder(file, { ...options, ...known, ...footer }, new ProblemList());
  builder.encoding = encoding;
  for (const row of headers ?? []) builder.add(row);
  for (const { row, state } of rows) if (!builder.add(row, state)) break;
  return builder.toTable(found, last);
}
