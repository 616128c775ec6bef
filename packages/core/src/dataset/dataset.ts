import type { CellRules } from './cell-rules.js';
import type { Scalar } from './cast-cell.js';
import type { Field, TableSchema } from './schema.js';

/**
 * A checked column: its distinct values, and for each row which one it is. Where there is no value,
 * `values` holds null and `reasons` says why (`nonresponse`, `missing` …).
 */
export interface Column {
  readonly field: Field;
  readonly values: readonly (Scalar | null)[];
  readonly reasons: readonly (string | null)[];
  readonly codes: Uint32Array;
}

/** The reason of a cell that does not fit its field; a problem says so. */
export const UNREADABLE = 'invalid';

/** A table whose cells have been checked and typed. Confidential when its rows are people. */
export interface Dataset {
  readonly schema: TableSchema;
  readonly columns: ReadonlyMap<string, Column>;
  readonly length: number;
  /** Its rows lie in a `RowStore`: the columns have values, of some only the first ones, and no codes. */
  readonly stored?: true;
  /** Where its rows stand; absent for a dataset that was not read from a file. */
  readonly source?: DatasetSource;
}

/** The places of a dataset's rows in its file, for problems that turn up when several tables are compared. */
export interface DatasetSource extends CellRules {
  readonly file: string;
  /** Row numbers as a spreadsheet shows them. */
  readonly rows: Uint32Array;
  /** Physical lines, from 1. */
  readonly lines: Uint32Array;
  /** The headings of the file by the names of the fields. */
  readonly headings: ReadonlyMap<string, string>;
}
