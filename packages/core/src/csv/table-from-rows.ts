import type { CsvOptions } from './csv-options.js';
import { RowCollector } from './row-collector.js';
import type { Table } from './table.js';

/** Rows that were cut into cells elsewhere, such as those of a spreadsheet, to the same table. */
export function tableFromRows(rows: Iterable<readonly string[]>, file: string, _options: CsvOptions = {}): Table {
  const collector = new RowCollector(file);
  for (const row of rows) collector.add(row);
  return collector.toTable('\t');
}
