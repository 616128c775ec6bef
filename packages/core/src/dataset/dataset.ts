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

/** A table whose cells have been checked and typed. Confidential when its rows are people. */
export interface Dataset {
  readonly schema: TableSchema;
  readonly columns: ReadonlyMap<string, Column>;
  readonly length: number;
}
