import type { Dialect } from '../dialect.js';
import { joined, sql, whole } from '../sql.js';

/** SQL as DuckDB reads it. */
export const DUCKDB: Dialect = {
  name: (name) => {
    if (name.includes('\0')) throw new Error('a name of DuckDB holds no NUL character');
    return `"${name.replaceAll('"', '""')}"`;
  },
  // A NUL would end the text of the statement.
  text: (text) =>
    `(${text
      .split('\0')
      .map((piece) => `'${piece.replaceAll("'", "''")}'`)
      .join(' || chr(0) || ')})`,
  wholeOf: (number) => sql`CAST(round(${number}) AS BIGINT)`,
  present: (text) => text,
  among: (value, query) => sql`${value} IN (${query})`,
  beginsWith: (text, start) => sql`starts_with(${text}, ${start})`,
  largestRows: ({ rows, keys, order, n }) => {
    const partition = keys.length > 0 ? sql`PARTITION BY ${joined(keys)} ` : sql``;
    return sql`SELECT * FROM (${rows}) AS r QUALIFY row_number() OVER (${partition}ORDER BY ${order} DESC) <= ${whole(n)}`;
  },
};
