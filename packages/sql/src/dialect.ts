import type { Quoting, Sql } from './sql.js';

/** What databases say differently. */
export interface Dialect extends Quoting {
  /** A number, null where there is none, as a whole number of the largest kind that is summed exactly. */
  readonly wholeOf: (number: Sql) => Sql;
  /** A text that may be null, in a row in which it is not. */
  readonly present: (text: Sql) => Sql;
  /** Whether a value, or several, stand in the rows of a query. */
  readonly among: (value: Sql, query: Sql) => Sql;
  /** Whether a text begins with another one. */
  readonly beginsWith: (text: Sql, start: Sql) => Sql;
  /** Of the rows of a query the first so many by `order`, largest first, for each combination of keys. */
  readonly largestRows: (query: LargestRows) => Sql;
}

export interface LargestRows {
  /** A query with the columns `keys` and `order`. */
  readonly rows: Sql;
  readonly keys: readonly Sql[];
  readonly order: Sql;
  readonly n: number;
}
