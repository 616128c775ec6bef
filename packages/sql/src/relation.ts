import type { Sql } from './sql.js';

/** A resource as a database holds it. */
export interface Relation {
  /** How many rows there are. */
  readonly rows: number;
  readonly fields: ReadonlyMap<string, FieldSql>;
  /** What to select from, with these fields at hand: a table or a query in parentheses. */
  readonly from: (fields: readonly string[]) => Sql;
}

/** What is asked of the cells of a field. */
export interface FieldSql {
  /** The value as text, exactly as the columns in memory have it; null where there is none. */
  readonly text: Sql;
  /** The value as text, else why there is none; never null. */
  readonly label: Sql;
  /** The value as a floating-point number; null where it is none. */
  readonly number: Sql;
  /** How many decimal places its numbers have at most. */
  readonly decimals: number;
  /** The largest of its numbers, without signs; 0 without numbers. */
  readonly largest: number;
}

/** The resources of a monitor by name. */
export type Relations = ReadonlyMap<string, Relation>;
