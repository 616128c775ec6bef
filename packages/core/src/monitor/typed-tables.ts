import type { CsvOptions } from '../csv/csv-options.js';
import { TableBuilder } from '../csv/table-builder.js';
import type { Table } from '../csv/table.js';
import { fieldOfHeading } from '../dataset/headings.js';
import { nativeText } from '../dataset/native-text.js';
import type { TableSchema } from '../dataset/schema.js';
import { ProblemList } from '../problems/problem-list.js';
import type { TypedFile } from './typed-file.js';

/** There is nothing to find: the first row has the names of the columns, all others are data. */
const LAYOUT: CsvOptions = { headerRows: [1], commentRows: [] };

/** The standard's sign for rows that were never text. */
const DIALECT = { delimiter: '\t', header: true } as const;

/**
 * A typed file as the tables that a CSV with the same content gives, of at most so many rows, one after the other: the names of
 * the columns are row 1, and each value stands as its field writes it. A table without rows has its headings.
 */
export async function* typedTables(
  source: TypedFile,
  file: string,
  {
    schema,
    size = Infinity,
    limits,
  }: { readonly schema: TableSchema; readonly size?: number } & Pick<CsvOptions, 'limits'>,
): AsyncGenerator<Table, void> {
  const names = source.columns.map(({ name }) => name);
  const texts = source.columns.map(({ name, kind }) => nativeText(kind ?? 'text', fieldOfHeading(name, schema)));
  const begin = () => {
    const builder = new TableBuilder(file, { ...LAYOUT, ...(limits ? { limits } : {}) }, new ProblemList());
    builder.add({ cells: names, row: 1, line: 1 });
    return builder;
  };
  let builder = begin();
  let [row, waiting] = [1, 0];
  for await (const piece of source.rows()) {
    for (const values of piece) {
      if (waiting === size) {
        yield builder.toTable({ dialect: DIALECT, encoding: 'utf-8' }, false);
        [builder, waiting] = [begin(), 0];
      }
      row += 1;
      waiting += 1;
      const cells = values.map((value, i) => (value === null ? '' : texts[i]!(value)));
      if (!builder.add({ cells, row, line: row })) {
        yield builder.toTable({ dialect: DIALECT, encoding: 'utf-8' });
        return;
      }
    }
  }
  yield builder.toTable({ dialect: DIALECT, encoding: 'utf-8' });
}
