import type { Column, Dataset } from '../dataset/dataset.js';
import type { Condition } from '../indicator/definition.js';
import type { Among } from '../indicator/measure-definition.js';
import { amongMask } from './among-mask.js';
import { columnOf, datasetOf } from './columns.js';
import type { AggregatePlan } from './plan.js';

/** The rows that conditions are asked of. */
export type Rows = Pick<AggregatePlan, 'resource' | 'period'>;

/**
 * Which rows meet all conditions: 1 or 0 a row; all 1 without conditions.
 * Each condition is decided once per distinct value and then looked up, row by row.
 */
export function rowMask(
  datasets: ReadonlyMap<string, Dataset>,
  rows: Rows,
  where: readonly Condition[] = [],
): Uint8Array {
  const dataset = datasetOf(datasets, rows.resource);
  const mask = new Uint8Array(dataset.length).fill(1);
  for (const condition of where) {
    const column = columnOf(dataset, condition.field);
    if ('among' in condition) keepMet(mask, semiJoin(datasets, rows, { dataset, column, among: condition.among }));
    else keepAccepted(mask, column.codes, acceptedCodes(column, condition));
  }
  return mask;
}

function keepMet(mask: Uint8Array, met: Uint8Array): void {
  for (let row = 0; row < mask.length; row += 1) mask[row]! &= met[row]!;
}

function keepAccepted(mask: Uint8Array, codes: Uint32Array, accepted: Uint8Array): void {
  for (let row = 0; row < mask.length; row += 1) mask[row]! &= accepted[codes[row]!]!;
}

function semiJoin(
  datasets: ReadonlyMap<string, Dataset>,
  rows: Rows,
  { dataset, column, among }: { readonly dataset: Dataset; readonly column: Column; readonly among: Among },
): Uint8Array {
  const other = datasetOf(datasets, among.resource);
  const mask = rowMask(datasets, { resource: among.resource }, among.where);
  const reach = among.period;
  const periodOf = (from: Dataset) => (reach === undefined ? {} : { period: columnOf(from, periodField(rows)) });
  return amongMask(
    { column, ...periodOf(dataset) },
    { column: columnOf(other, among.field), mask, ...periodOf(other) },
    reach,
  );
}

function periodField({ resource, period }: Rows): string {
  if (period !== undefined) return period;
  throw new Error(`missing period in the plan for "${resource}"; a condition asks for rows of the same period`);
}

/** A condition may name a reason for a missing value, e.g. "nonresponse", to count those who gave no answer. */
function acceptedCodes(column: Column, condition: Exclude<Condition, { readonly among: Among }>): Uint8Array {
  if ('present' in condition) return Uint8Array.from(column.values, (value) => Number(value !== null));
  const wanted = new Set(condition.in.map(String));
  return Uint8Array.from(column.values, (value, code) =>
    Number(wanted.has(String(value ?? column.reasons[code] ?? ''))),
  );
}
