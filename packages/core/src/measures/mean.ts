import type { AmountOfRows, FieldOfRows, Quantity, RowMeasure } from '../indicator/measure-definition.js';
import type { Scale } from '../series/scale.js';
import type { Parts } from '../series/series.js';
import { round } from '../statistics/round.js';
import { contributionsTo, peopleOf, withContributions } from './contributions.js';
import type { MeasureKind } from './measure-kind.js';
import { missing, numbers, peopleParts } from './results.js';

/** Decimal places of points: what is left of binary fractions beyond them would look like a very small number. */
const PLACES = 9;

/**
 * The average of a rating or an amount; with `weight`, each row counts by that field, and rows without weight say nothing
 * about anybody: it is about no more people than the weights.
 */
export const mean: MeasureKind<Extract<RowMeasure, { type: 'mean' }>> = {
  counted: ({ of, weight }, { scale }) => {
    const rows = valuedRows(of);
    const sum: Quantity = { ...rows, sum: of.field, ...(weight === undefined ? {} : { weight }) };
    return {
      sum,
      base: rows,
      ...(weight === undefined ? {} : { weights: { ...rows, sum: weight } }),
      ...(isRated(scale(of), weight) ? {} : contributionsTo({ ...sum, ...contributorOf(of) })),
    };
  },
  estimate: (known, { of, weight }, { scale }) => {
    const { sum = 0, base = 0, weights = base } = known;
    if (base === 0 || weights === 0) return missing('noCases');
    const range = scale(of);
    const parts = isRated(range, weight)
      ? pointParts(sum, base, range)
      : withContributions(peopleParts(peopleOf(known, of, base), weights), known, sum);
    return numbers({ value: sum / weights, base }, parts);
  },
  measures: () => ['value', 'base'],
  people: () => [[['base']]],
  averaged: () => ({ over: 'base', sums: ['sum', 'weights'] }),
};

/** Whether an average is one of points between two known ends, and not of amounts, to which somebody contributes. */
function isRated({ minimum, maximum }: Scale, weight: string | undefined): boolean {
  return Number.isFinite(minimum) && Number.isFinite(maximum) && weight === undefined;
}

function contributorOf({ contributor }: AmountOfRows) {
  return contributor === undefined ? {} : { contributor };
}

/** Rows in which the field was left out count neither for the sum nor for the base. */
export function valuedRows({ resource, field, where = [] }: FieldOfRows) {
  return { resource, where: [...where, { field, present: true } as const] };
}

/** A sum above the least possible one: the mean of 1 to 5 is a share between 0 and 4 points each. */
function pointParts(sum: number, base: number, { minimum, maximum }: Scale): Parts {
  const above = round(sum - base * minimum, PLACES);
  const whole = round(base * (maximum - minimum), PLACES);
  return { values: [above, round(whole - above, PLACES)], whole, people: base, counted: false };
}
