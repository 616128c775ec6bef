import { name, type Sql } from './sql.js';

/** A name for a column of a query, such as no column of a table has. */
export function alias(word: string): Sql {
  return name(`teilhabe_${word}`);
}
