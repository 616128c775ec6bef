import type { NativeKind } from '@teilhabe/core';
import { sql, type Sql } from '../sql.js';

/** What the cells of a column are, and how they are written as text. */
export interface CellKind {
  readonly kind: NativeKind;
  readonly text: (column: Sql) => Sql;
}

const plain = (column: Sql) => sql`CAST(${column} AS VARCHAR)`;

/** A moment at midnight is a day: programs that know no days write them so. */
const dayOrMoment = (column: Sql) =>
  sql`CASE WHEN ${column} = date_trunc('day', ${column}) THEN CAST(CAST(${column} AS DATE) AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`;

const KINDS: readonly (readonly [types: RegExp, kind: CellKind])[] = [
  [
    /^(?:VARCHAR|JSON|UUID|ENUM\(.*\)|TIME(?: WITH TIME ZONE)?|TIME_NS|TIMESTAMP WITH TIME ZONE|INTERVAL)$/s,
    { kind: 'text', text: plain },
  ],
  [/^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/, { kind: 'number', text: plain }],
  [/^TIMESTAMP(?:_NS|_MS|_S)?$/, { kind: 'date', text: dayOrMoment }],
  [/^DATE$/, { kind: 'date', text: plain }],
  [/^BOOLEAN$/, { kind: 'boolean', text: plain }],
];

/** A type as DuckDB calls it; null where a cell holds no single value: lists, structures, bytes. */
export function parquetKind(type: string): CellKind | null {
  return KINDS.find(([types]) => types.test(type))?.[1] ?? null;
}
