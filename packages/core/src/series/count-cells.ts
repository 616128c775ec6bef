import type { Counts } from '../engine/counts.js';
import type { Aggregate } from '../engine/plan.js';
import type { Question } from '../engine/plans-of.js';
import type { Counted, CountedRows, LargestRows } from '../measures/measure-kind.js';
import { LARGEST_CONTRIBUTIONS } from '../protect/policy/rules.js';
import type { CellNumbers } from './series.js';

export type { CellNumbers };

export interface CountedCell {
  readonly key: readonly (string | null)[];
  readonly numbers: CellNumbers;
}

/** Cells by their key (`cellKey`). */
export type Cells = ReadonlyMap<string, CountedCell>;

/** The fields of a table's groups, of which the first is the period. */
export type GroupFields = readonly [period: string, ...fields: string[]];

/** What must be counted in the groups of some fields: one question for each resource. */
export function questionsBy(by: GroupFields, counted: Counted): readonly Question[] {
  return [...byResource(counted)].map(([resource, aggregates]) => ({ resource, period: by[0], by, aggregates }));
}

/**
 * Joins the cells of all resources by their key. Where a resource has no row for a cell that another one has, its rows
 * count zero; a sum of figures that nobody delivered stays absent.
 */
export function countCells(counts: Counts, by: GroupFields, counted: Counted): Cells {
  const zeros = zerosOf(counted);
  const cells = new Map<string, CountedCell>();
  for (const question of questionsBy(by, counted)) {
    for (const { key, numbers } of counts.cells(question)) {
      const known = cells.get(cellKey(key))?.numbers ?? zeros;
      cells.set(cellKey(key), { key, numbers: { ...known, ...numbers } });
    }
  }
  return cells;
}

/** What a cell without any row holds: no rows and no different values, but no sum either. */
export function zerosOf(counted: Counted): CellNumbers {
  const rows = Object.entries(counted).filter(([, item]) => ['count', 'distinct'].includes(toAggregate('', item).op));
  return Object.fromEntries(rows.map(([name]) => [name, 0]));
}

/** One text for a key, such that different keys have different texts. */
export function cellKey(key: readonly (string | null)[]): string {
  return JSON.stringify(key);
}

function byResource(counted: Counted): ReadonlyMap<string, readonly Aggregate[]> {
  const groups = new Map<string, Aggregate[]>();
  for (const [as, item] of Object.entries(counted)) {
    groups.set(item.resource, [...(groups.get(item.resource) ?? []), toAggregate(as, item)]);
  }
  return groups;
}

function toAggregate(as: string, item: CountedRows): Aggregate {
  const { where = [] } = item;
  if ('histogram' in item) return { as, where, op: 'histogram', field: item.histogram };
  if ('pairs' in item) {
    const { field, person, time, before, after } = item.pairs;
    return { as, where, op: 'pairs', field, person, time, before, after };
  }
  if ('largest' in item) return { as, where, ...largestOf(item) };
  const { sum, weight, distinct, atLeast } = item;
  if (sum !== undefined) return { as, where, op: 'sum', field: sum, ...(weight === undefined ? {} : { weight }) };
  if (distinct === undefined) return { as, where, op: 'count' };
  return { as, where, op: 'distinct', field: distinct, ...(atLeast === undefined ? {} : { atLeast }) };
}

/** All named contributors, because the same ones may come in several periods; of rows no more than rules look at. */
function largestOf({ largest, weight, contributor }: LargestRows) {
  return {
    op: 'largest',
    field: largest,
    ...(weight === undefined ? {} : { weight }),
    ...(contributor === undefined ? { n: LARGEST_CONTRIBUTIONS } : { contributor }),
  } as const;
}
