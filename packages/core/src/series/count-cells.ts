import type { Dataset } from '../dataset/dataset.js';
import { aggregate } from '../engine/arquero-engine.js';
import type { Aggregate } from '../engine/plan.js';
import type { Quantity } from '../indicator/definition.js';
import type { Quantities } from './quantities.js';

/** The quantities of one cell; a quantity whose resource has no row there is absent, null is a gap in the data. */
export type CellNumbers = Readonly<Record<string, number | null>>;

/** Cells by their key (`cellKey`). */
export type Cells = ReadonlyMap<string, { readonly key: readonly (string | null)[]; readonly numbers: CellNumbers }>;

/** Runs one plan per resource and joins the cells by their key. */
export function countCells(
  datasets: ReadonlyMap<string, Dataset>,
  by: readonly string[],
  quantities: Quantities,
): Cells {
  const cells = new Map<string, { key: readonly (string | null)[]; numbers: Record<string, number | null> }>();
  for (const [resource, aggregates] of byResource(quantities)) {
    for (const { key, numbers } of aggregate(datasets.get(resource)!, { resource, by, aggregates })) {
      const cell = cells.get(cellKey(key)) ?? { key, numbers: {} };
      Object.assign(cell.numbers, numbers);
      cells.set(cellKey(key), cell);
    }
  }
  return cells;
}

/** One text for a key, such that different keys have different texts. */
export function cellKey(key: readonly (string | null)[]): string {
  return JSON.stringify(key);
}

function byResource(quantities: Quantities): ReadonlyMap<string, readonly Aggregate[]> {
  const groups = new Map<string, Aggregate[]>();
  for (const [as, quantity] of Object.entries(quantities)) {
    groups.set(quantity.resource, [...(groups.get(quantity.resource) ?? []), toAggregate(as, quantity)]);
  }
  return groups;
}

function toAggregate(as: string, { where = [], sum, distinct }: Quantity): Aggregate {
  if (sum !== undefined) return { as, op: 'sum', field: sum, where };
  if (distinct !== undefined) return { as, op: 'distinct', field: distinct, where };
  return { as, op: 'count', where };
}
