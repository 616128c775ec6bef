import { op, table, type ColumnTable } from 'arquero';
import type { Column, Dataset } from '../dataset/dataset.js';
import { groupCodes, type Groups } from './group-codes.js';
import type { Aggregate, AggregatePlan, Aggregates } from './plan.js';
import { columnOf, rowMask } from './row-mask.js';

/**
 * Runs a plan with Arquero, the embedded engine. Its columns are typed arrays and dictionary codes under names of
 * our own (a header such as `__proto__` never becomes a property), its roll-ups do the adding.
 * Empty when the dataset has no rows.
 */
export function aggregate(dataset: Dataset, plan: AggregatePlan): Aggregates {
  if (dataset.length === 0) return [];
  const by = plan.by.map((field) => columnOf(dataset, field));
  const groups = groupCodes(by, dataset.length);
  const parts = plan.aggregates.map((item, i) => rollUp(dataset, item, `n${i}`));
  const columns = Object.fromEntries(parts.flatMap((part) => Object.entries(part.columns)));
  const expressions = Object.fromEntries(parts.flatMap((part) => Object.entries(part.expressions)));
  const rolled = table({ cell: groupColumn(groups), ...columns })
    .groupby('cell')
    .rollup(expressions);
  const numberAt = (name: string, row: number) => Number(rolled.get(name, row));
  return groups.rows.map((first, row) => ({
    key: by.map((column) => keyText(column, first)),
    numbers: Object.fromEntries(
      plan.aggregates.map((item, i) => [item.as, parts[i]!.read((name) => numberAt(name, row))]),
    ),
  }));
}

type Columns = Record<string, ArrayLike<number>>;
type Expressions = NonNullable<Parameters<ColumnTable['rollup']>[0]>;

/** The columns one aggregate needs, what Arquero rolls up from them, and how to read its number from that. */
interface RollUp {
  readonly columns: Columns;
  readonly expressions: Expressions;
  readonly read: (number: (name: string) => number) => number | null;
}

function rollUp(dataset: Dataset, item: Aggregate, name: string): RollUp {
  const mask = rowMask(dataset, item.where);
  switch (item.op) {
    case 'count':
      return { columns: { [name]: mask }, expressions: { [name]: op.sum(name) }, read: (number) => number(name) };
    case 'sum':
      return sumRollUp(columnOf(dataset, item.field), mask, name);
    case 'distinct':
      return distinctRollUp(columnOf(dataset, item.field), mask, name);
  }
}

/**
 * A sum, and beside it how many of its rows have no value. Decimals are added as whole numbers of their smallest place,
 * so that 0.1 + 0.2 is 0.3 and the order of rows does not matter.
 */
function sumRollUp(column: Column, mask: Uint8Array, name: string): RollUp {
  const unit = 10 ** decimalsOf(column, mask.length);
  const valueOf = Float64Array.from(column.values, (value) =>
    typeof value === 'number' ? (unit === 1 ? value : Math.round(value * unit)) : 0,
  );
  const missingOf = Uint8Array.from(column.values, (value) => Number(typeof value !== 'number'));
  const gaps = `${name}gaps`;
  return {
    columns: {
      [name]: Float64Array.from(mask, (kept, i) => kept * valueOf[column.codes[i]!]!),
      [gaps]: Uint8Array.from(mask, (kept, i) => kept * missingOf[column.codes[i]!]!),
    },
    expressions: { [name]: op.sum(name), [gaps]: op.sum(gaps) },
    read: (number) => (number(gaps) > 0 ? null : number(name) / unit),
  };
}

/** The decimal places of a column's numbers; 0 where their sum over all rows might not fit a whole number exactly. */
function decimalsOf(column: Column, rows: number): number {
  const numbers = column.values.filter((value) => typeof value === 'number');
  const decimals = numbers.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0);
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest * 10 ** decimals * rows <= Number.MAX_SAFE_INTEGER ? decimals : 0;
}

/** How many decimal places a number is written with: 2 for 0.25, 7 for 1e-7. */
function decimalPlaces(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** Distinct values among the kept rows: 0 marks a row that does not count, and is not counted itself. */
function distinctRollUp(column: Column, mask: Uint8Array, name: string): RollUp {
  const codeOf = Uint32Array.from(column.values, (value, code) => (value === null ? 0 : code + 1));
  const least = `${name}least`;
  return {
    columns: { [name]: Uint32Array.from(mask, (kept, i) => kept * codeOf[column.codes[i]!]!) },
    expressions: { [name]: op.distinct(name), [least]: op.min(name) },
    read: (number) => number(name) - (number(least) === 0 ? 1 : 0),
  };
}

/** A column in Arquero's own interface that brings its groups along, so that `groupby` need not build keys. */
function groupColumn({ keys, rows }: Groups): ArrayLike<number> {
  const column = {
    length: keys.length,
    at: (row: number) => keys[row]!,
    [Symbol.iterator]: () => keys[Symbol.iterator](),
    groups: (names: readonly string[]) => ({
      keys,
      rows,
      names,
      size: rows.length,
      get: [(row: number) => keys[row]!],
    }),
  };
  // Arquero takes any object with length, at and an iterator for a column; its types name arrays only.
  return column;
}

function keyText(column: Column, row: number): string | null {
  const value = column.values[column.codes[row]!];
  return value === null || value === undefined ? null : String(value);
}
