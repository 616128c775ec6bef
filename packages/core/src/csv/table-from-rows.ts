import { dialectOf, type CsvOptions } from './csv-options.js';
import { ProblemList } from './problem-list.js';
import { TableBuilder } from './table-builder.js';
import type { Table } from './table.js';

/** What stands for the delimiter between cells that were never one line of text: what a spreadsheet copies. */
const NO_DELIMITER = '\t';

/**
 * Rows that were cut into cells elsewhere, such as those of a spreadsheet, to the same table that `parseCsv` gives: a
 * row's line is its number.
 */
export function tableFromRows(rows: Iterable<readonly string[]>, file: string, options: CsvOptions = {}): Table {
  const builder = new TableBuilder(file, options, new ProblemList());
  let row = 0;
  for (const cells of rows) {
    row += 1;
    if (!builder.add({ cells, row, line: row })) break;
  }
  return builder.toTable({ dialect: { delimiter: NO_DELIMITER, ...dialectOf(options) } });
}
