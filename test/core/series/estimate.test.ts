import { describe, expect, it } from 'vitest';
import { estimate as estimateCell } from '../../../packages/core/src/series/estimate.js';
import { wilson } from '../../../packages/core/src/statistics/wilson.js';
import { vectors } from '../statistics/vectors.js';
import type { RowMeasure } from '../../../packages/core/src/indicator/measure-definition.js';
import type { CellNumbers } from '../../../packages/core/src/series/count-cells.js';

const rows = { resource: 'r' };
const count: RowMeasure = { type: 'count', count: rows };
const proportion: RowMeasure = { type: 'proportion', count: rows, base: rows };
const survey: RowMeasure = { ...proportion, survey: { frame: rows } };
const mean: RowMeasure = { type: 'mean', of: { resource: 'r', field: 'x' } };
const distribution: RowMeasure = { type: 'distribution', of: { resource: 'r', field: 'x' } };
const scale = { minimum: 1, maximum: 5 };

function estimate(
  numbers: CellNumbers,
  measure: RowMeasure,
  { answers = [], finest = false }: { readonly answers?: readonly string[]; readonly finest?: boolean } = {},
) {
  return estimateCell(numbers, measure, { categories: () => answers, scale: () => scale, finest });
}

const missing = (reason: string) => ({ kind: 'missing', reason });

describe('estimate', () => {
  it('estimate(a count) is the count, zero too', () => {
    const parts = { values: [0], whole: 0, people: 0, counted: true };
    expect(estimate({ count: 0 }, count)).toEqual({ kind: 'numbers', measures: [{ value: 0 }], parts });
    expect(estimate({}, count)).toEqual(missing('notDelivered'));
    expect(estimate({ count: null }, count)).toEqual(missing('notDelivered'));
  });

  it('estimate(a share) is 100 · count / base, with those without the characteristic as the other part', () => {
    expect(estimate({ count: 3, base: 12 }, proportion)).toEqual({
      kind: 'numbers',
      measures: [{ value: 25, count: 3, base: 12 }],
      parts: { values: [3, 9], whole: 12, people: 12, counted: true, rest: true },
    });
  });

  it.each([
    [{ count: 0, base: 0 }, 'noCases'],
    [{ count: 3, base: null }, 'notDelivered'],
    [{ count: 3 }, 'notDelivered'],
    [{ base: 3 }, 'notDelivered'],
    [{ count: 4, base: 3 }, 'inconsistent'],
  ])('estimate(%j, a share) is missing: %s', (numbers, reason) => {
    expect(estimate(numbers, proportion)).toMatchObject(missing(reason));
  });

  it('estimate(a share of one of the finest groups) keeps people who are counted where the base is smaller', () => {
    expect(estimate({ count: 4, base: 3 }, proportion, { finest: true })).toMatchObject({ parts: { values: [4, 0] } });
  });

  it('estimate(a survey) adds interval, bounds and nonresponse; METHODOLOGY 3.2, 60 of 310 of 620', () => {
    const result = estimate({ count: 60, base: 310, frame: 620, responses: 330 }, survey);
    const measures = result.kind === 'numbers' ? result.measures[0] : undefined;
    expect(measures?.value).toBeCloseTo(19.3548, 4);
    expect(measures?.lower).toBeCloseTo(16.43537, 5);
    expect(measures?.upper).toBeCloseTo(22.652323, 5);
    expect(measures?.boundLower).toBeCloseTo(9.6774, 4);
    expect(measures?.boundUpper).toBeCloseTo(59.6774, 4);
    expect(measures).toMatchObject({ count: 60, base: 310, frame: 620, responses: 330, nonresponse: 20 });
  });

  it('estimate(a survey with more answers than people) takes the answers for the people', () => {
    expect(estimate({ count: 5, base: 20, frame: 18, responses: 20 }, survey)).toMatchObject({
      measures: [{ frame: 20, lower: 25, upper: 25, boundLower: 25, boundUpper: 25 }],
    });
  });

  it('estimate(a mean) is sum / base, with its points above and below the ends of the scale as parts', () => {
    expect(estimate({ sum: 37, base: 10 }, mean)).toEqual({
      kind: 'numbers',
      measures: [{ value: 3.7, base: 10 }],
      parts: { values: [27, 13], whole: 40, people: 10, counted: false },
    });
    expect(estimate({ sum: 0, base: 0 }, mean)).toEqual(missing('noCases'));
    expect(estimate({ sum: null, base: 3 }, mean)).toEqual(missing('notDelivered'));
  });

  it('estimate(a mean of decimals) has parts without binary dust', () => {
    const parts = { values: [0.2, 3.8], whole: 4, people: 1, counted: false };
    expect(estimate({ sum: 1.2, base: 1 }, mean)).toMatchObject({ parts });
  });

  it('estimate(a distribution) is the share of every answer; the Likert vector', () => {
    const answers = ['1', '2', '3', '4', '5'];
    const { counts, top2, bottom2, top2Wilson } = vectors.likert;
    const numbers = Object.fromEntries(answers.map((code, i) => [`answer:${code}`, counts[i]!]));
    const result = estimate(numbers, distribution, { answers });
    const values = result.kind === 'numbers' ? result.measures.map(({ value = NaN }) => value) : [];
    expect(values.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([6.666667, 10, 16.666667, 40, 26.666667]);
    expect((values[3]! + values[4]!) / 100).toBeCloseTo(top2, 9);
    expect((values[0]! + values[1]!) / 100).toBeCloseTo(bottom2, 9);
    expect(wilson(counts[3]! + counts[4]!, 30)[0]).toBeCloseTo(top2Wilson[0], 9);
    expect(wilson(counts[3]! + counts[4]!, 30)[1]).toBeCloseTo(top2Wilson[1], 9);
    expect(result).toMatchObject({ parts: { values: counts, whole: 30, people: 30, counted: true } });
  });

  it('estimate(a distribution without answers) is missing: no cases', () => {
    expect(estimate({ 'answer:1': 0 }, distribution, { answers: ['1'] })).toEqual(missing('noCases'));
  });

  it('estimate(the Likert vector as a mean) is its mean', () => {
    const sum = vectors.likert.counts.reduce((total, n, i) => total + n * (i + 1), 0);
    expect(estimate({ sum, base: 30 }, mean)).toMatchObject({ measures: [{ value: vectors.likert.mean }] });
  });
});

describe('estimate(completion)', () => {
  it('estimate(a cohort of which nobody says who is under way) is missing: notDelivered, not complete', () => {
    const quantity = { resource: 'r', sum: 'n' };
    const measure: RowMeasure = { type: 'completion', started: quantity, completed: quantity, running: quantity };
    const numbers = { base: 40, count: 20 };
    expect(estimate(numbers, measure)).toEqual({ kind: 'missing', reason: 'notDelivered' });
    expect(estimate({ ...numbers, running: 0 }, measure)).toMatchObject({ measures: [{ value: 50, running: 0 }] });
  });
});
