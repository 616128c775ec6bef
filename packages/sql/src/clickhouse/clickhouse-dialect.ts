import type { Dialect } from '../dialect.js';
import { joined, sql, whole } from '../sql.js';

/** What a backslash stands before in the names and texts of ClickHouse. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '`': '\\`',
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** A text without a sign that would end it or change its meaning. */
export function escaped(text: string): string {
  return text.replace(/[\\'`\0\n\r\t\b\f]/g, (sign) => ESCAPES[sign]!);
}

/**
 * SQL as ClickHouse reads it since 18.16: no common table expressions, no window functions, no FILTER; and what another
 * table holds is sent to every shard (GLOBAL), each of which has only its own part of it.
 */
export const CLICKHOUSE: Dialect = {
  name: (name) => `\`${escaped(name)}\``,
  text: (text) => `'${escaped(text)}'`,
  wholeOf: (number) => sql`toInt64(round(${number}))`,
  present: (text) => sql`ifNull(${text}, '')`,
  among: (value, query) => sql`${value} GLOBAL IN (${query})`,
  beginsWith: (text, start) => sql`position(${text}, ${start}) = 1`,
  largestRows: ({ rows, keys, order, n }) => {
    const by = keys.length > 0 ? sql` BY ${joined(keys)}` : sql``;
    return sql`SELECT * FROM (${rows}) AS r ORDER BY ${order} DESC LIMIT ${whole(n)}${by}`;
  },
};
