import { parseCsv, type CsvOptions } from '../../../packages/core/src/csv/parse-csv.js';
import type { Scalar } from '../../../packages/core/src/dataset/cast-cell.js';
import type { Field, TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import type { Problem } from '../../../packages/core/src/problem.js';

/** A CSV checked by a schema, with the cells of its columns row by row. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** A field's values, row by row; undefined for a field without a column. */
  readonly values: (field: string) => readonly (Scalar | null)[] | undefined;
  /** Why there is no value, row by row. */
  readonly reasons: (field: string) => readonly (string | null)[] | undefined;
}

/** Parses a CSV (semicolons unless said otherwise) and checks it. */
export function checked(
  csv: string,
  schema: TableSchema | readonly Field[],
  options: CsvOptions = { delimiter: ';' },
): Checked {
  const described = 'fields' in schema ? schema : { fields: schema };
  const { dataset, problems } = validateTable(parseCsv(csv, 'x.csv', options), described, 'x.csv');
  const byRow = <Item>(
    field: string,
    pick: (column: { values: readonly (Scalar | null)[]; reasons: readonly (string | null)[] }) => readonly Item[],
  ) => {
    const column = dataset.columns.get(field);
    return column && Array.from(column.codes, (code) => pick(column)[code]!);
  };
  return {
    problems,
    values: (field) => byRow(field, (column) => column.values),
    reasons: (field) => byRow(field, (column) => column.reasons),
  };
}

/** The codes of problems with their rows, in order: `type-error 2`. */
export function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, row }) => (row === undefined ? code : `${code} ${row}`));
}
