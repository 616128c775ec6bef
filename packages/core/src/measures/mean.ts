import type { FieldOfRows, RowMeasure } from '../indicator/measure-definition.js';
import type { Parts } from '../series/series.js';
import { round } from '../statistics/round.js';
import type { MeasureKind } from './measure-kind.js';
import { missing, numbers, peopleParts } from './results.js';

/** Decimal places of points: what is left of binary fractions beyond them would look like a very small number. */
const PLACES = 9;

/**
 * The average of a rating or an amount; with `weight`, each row counts by that field, and rows without weight say nothing
 * about anybody: it is about no more people than the weights.
 */
export const mean: MeasureKind<Extract<RowMeasure, { type: 'mean' }>> = {
  counted: ({ of, weight }) => ({
    sum: { ...valuedRows(of), sum: of.field, ...(weight === undefined ? {} : { weight }) },
    base: valuedRows(of),
    ...(weight === undefined ? {} : { weights: { ...valuedRows(of), sum: weight } }),
  }),
  estimate: ({ sum = 0, base = 0, weights = base }, { of, weight }, { scale }) => {
    if (base === 0 || weights === 0) return missing('noCases');
    const { minimum, maximum } = scale(of);
    const rated = Number.isFinite(minimum) && Number.isFinite(maximum) && weight === undefined;
    const parts = rated ? pointParts(sum, base, { minimum, maximum }) : peopleParts(base, weights);
    return numbers({ value: sum / weights, base }, parts);
  },
  measures: () => ['value', 'base'],
  people: () => [[['base']]],
  averaged: () => ({ over: 'base', sums: ['sum', 'weights'] }),
};

/** Rows in which the field was left out count neither for the sum nor for the base. */
export function valuedRows({ resource, field, where = [] }: FieldOfRows) {
  return { resource, where: [...where, { field, present: true } as const] };
}

/** A sum above the least possible one: the mean of 1 to 5 is a share between 0 and 4 points each. */
function pointParts(sum: number, base: number, { minimum, maximum }: { minimum: number; maximum: number }): Parts {
  const above = round(sum - base * minimum, PLACES);
  const whole = round(base * (maximum - minimum), PLACES);
  return { values: [above, round(whole - above, PLACES)], whole, people: base, counted: false };
}
