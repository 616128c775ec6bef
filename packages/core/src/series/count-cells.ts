import type { Dataset } from '../dataset/dataset.js';
import { aggregate } from '../engine/arquero-engine.js';
import type { Aggregate } from '../engine/plan.js';
import type { Quantity } from '../indicator/definition.js';
import type { Quantities } from './quantities.js';

/** The quantities of one cell; a sum whose resource has no row there is absent, null is a gap in the data. */
export type CellNumbers = Readonly<Record<string, number | null>>;

/** Cells by their key (`cellKey`). */
export type Cells = ReadonlyMap<string, { readonly key: readonly (string | null)[]; readonly numbers: CellNumbers }>;

/**
 * Runs one plan per resource and joins the cells by their key. Where a resource has no row for a cell that another one
 * has, its rows count zero; a sum of figures that nobody delivered stays absent.
 */
export function countCells(
  datasets: ReadonlyMap<string, Dataset>,
  by: readonly string[],
  quantities: Quantities,
): Cells {
  const zeros = zerosOf(quantities);
  const cells = new Map<string, { key: readonly (string | null)[]; numbers: CellNumbers }>();
  for (const [resource, aggregates] of byResource(quantities)) {
    for (const { key, numbers } of aggregate(datasets, { resource, by, aggregates })) {
      const known = cells.get(cellKey(key))?.numbers ?? zeros;
      cells.set(cellKey(key), { key, numbers: { ...known, ...numbers } });
    }
  }
  return cells;
}

/** What a cell without any row holds: no rows and no different values, but no sum either. */
export function zerosOf(quantities: Quantities): CellNumbers {
  const counted = Object.entries(quantities).filter(([, quantity]) => quantity.sum === undefined);
  return Object.fromEntries(counted.map(([name]) => [name, 0]));
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
