import fc from 'fast-check';
import type { Scalar } from '../../../packages/core/src/dataset/cast-cell.js';
import type { Column, Dataset } from '../../../packages/core/src/dataset/dataset.js';
import { aggregate } from '../../../packages/core/src/engine/embedded-engine.js';
import type { AggregatePlan, Aggregates } from '../../../packages/core/src/engine/plan.js';

/** Rows as plain objects without a prototype, so that a field may be called `__proto__`. */
export type Row = Readonly<Record<string, Scalar | null>>;

/** A row from its cells in the order of the names. */
export function rowOf(names: readonly string[], cells: readonly (Scalar | null)[]): Row {
  return Object.assign(
    Object.create(null) as Row,
    Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null])),
  );
}

/** A dataset of rows; rows without a value have one of two reasons in turn, which makes two codes. */
export function tableOf(names: readonly string[], rows: readonly Row[]): Dataset {
  const columns = names.map((name) => [name, columnOf(name, rows)] as const);
  return { schema: { fields: names.map((name) => ({ name })) }, columns: new Map(columns), length: rows.length };
}

function columnOf(name: string, rows: readonly Row[]): Column {
  const keys = rows.map((row, i) => (row[name] === null ? `reason ${i % 2}` : `value ${String(row[name])}`));
  const distinct = [...new Set(keys)];
  const first = distinct.map((key) => keys.indexOf(key));
  return {
    field: { name },
    values: first.map((i) => rows[i]?.[name] ?? null),
    reasons: first.map((i) => (rows[i]?.[name] === null ? `reason ${i % 2}` : null)),
    codes: Uint32Array.from(keys, (key) => distinct.indexOf(key)),
  };
}

/** One grouping of a table, in which everything is counted. */
export interface OneGrouping extends Omit<AggregatePlan, 'groupings'> {
  readonly by: readonly string[];
}

/** The cells of one grouping, by the embedded engine. */
export function aggregateBy(datasets: ReadonlyMap<string, Dataset>, { by, ...plan }: OneGrouping): Aggregates {
  const groupings = [{ by, aggregates: plan.aggregates.map(({ as }) => as) }];
  return aggregate(datasets, { ...plan, groupings })[0]!;
}

/** The fields of the tables that are drawn: hostile names as a city's headings may be. */
export const NAMES = ['year', '__proto__', 'constructor', 'time', 'hours', 'weight'] as const;

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 6 });

/** Rows of years, departments (`__proto__`), persons (`constructor`), times and decimals, any of them without a value. */
export const drawnRows = (maxLength = 24) =>
  fc
    .array(
      fc.tuple(
        orNull(fc.constantFrom('2023', '2024', '2024-05')),
        orNull(fc.constantFrom('a', 'b', '__proto__')),
        orNull(fc.constantFrom('p1', 'p2', 'p3', 'toString')),
        orNull(fc.constantFrom('before', 'after', 'later')),
        orNull(fc.integer({ min: -300, max: 300 }).map((n) => n / 100)),
        orNull(fc.integer({ min: 0, max: 30 }).map((n) => n / 10)),
      ),
      { maxLength },
    )
    .map((rows) => rows.map((cells) => rowOf(NAMES, cells)));

/** A decimal with up to two places as a whole number of hundredths. */
export function hundredths(value: Scalar | null): bigint {
  return BigInt(Math.round(Number(value) * 100));
}

/** Rows by the text of their values in some fields. */
export function grouped(rows: readonly Row[], by: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((name) => row[name]));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
