import type { Indicator } from '../indicator/definition.js';
import { manskiBounds } from '../statistics/manski-bounds.js';
import { wilson } from '../statistics/wilson.js';
import type { CellNumbers } from './count-cells.js';
import type { Missing, MeasureValues, Numbers, Parts } from './series.js';

/** The range of a rated field: what a sum of ratings can be at least and at most. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Counts to statistics: the numbers of one cell, or why it has none. `numbers` is undefined where no resource has
 * a row. A full count has no interval; a survey has Wilson's with finite population correction and worst-case bounds.
 */
export function estimate(
  numbers: CellNumbers | undefined,
  indicator: Indicator,
  { answers = [], scale }: { answers?: readonly string[]; scale?: Scale } = {},
): Numbers | Missing {
  if (numbers === undefined || Object.values(numbers).includes(null))
    return { kind: 'missing', reason: 'notDelivered' };
  const known = numbers as Readonly<Record<string, number>>;
  switch (indicator.measure.type) {
    case 'count':
      return estimateCount(known['count'] ?? 0);
    case 'mean':
      return estimateMean(known['sum'] ?? 0, known['base'] ?? 0, scale ?? { minimum: 0, maximum: Infinity });
    case 'distribution':
      return estimateDistribution(answers.map((code) => known[`answer:${code}`] ?? 0));
    case 'proportion':
    case 'distinctShare':
      return estimateShare(known);
  }
}

function estimateCount(count: number): Numbers {
  return {
    kind: 'numbers',
    measures: [{ value: count }],
    parts: { values: [count], whole: count, people: count, counted: true },
  };
}

function estimateMean(sum: number, base: number, { minimum, maximum }: Scale): Numbers | Missing {
  if (base === 0) return { kind: 'missing', reason: 'noCases' };
  // As a sum above the least possible: the mean of 1 to 5 is then a share between 0 and 4 points each.
  const above = sum - base * minimum;
  const whole = base * (maximum - minimum);
  const parts: Parts = { values: [above, whole - above], whole, people: base, counted: false };
  return { kind: 'numbers', measures: [{ value: sum / base, base }], parts };
}

function estimateDistribution(counts: readonly number[]): Numbers | Missing {
  const base = counts.reduce((sum, count) => sum + count, 0);
  if (base === 0) return { kind: 'missing', reason: 'noCases' };
  const measures = counts.map((count) => ({ value: (100 * count) / base, count, base }));
  return { kind: 'numbers', measures, parts: { values: counts, whole: base, people: base, counted: true } };
}

function estimateShare(numbers: Readonly<Record<string, number>>): Numbers | Missing {
  const { count = 0, base = 0, frame, responses } = numbers;
  if (base === 0) return { kind: 'missing', reason: numbers['base'] === undefined ? 'notDelivered' : 'noCases' };
  const survey = frame === undefined ? {} : surveyMeasures(count, base, Math.max(frame, base), responses ?? base);
  const parts: Parts = { values: [count, Math.max(0, base - count)], whole: base, people: base, counted: true };
  return { kind: 'numbers', measures: [{ value: (100 * count) / base, count, base, ...survey }], parts };
}

function surveyMeasures(count: number, base: number, frame: number, responses: number): MeasureValues {
  const [lower, upper] = wilson(count, base, { population: frame });
  const [boundLower, boundUpper] = manskiBounds(count, base, frame);
  return {
    lower: 100 * lower,
    upper: 100 * upper,
    frame,
    responses,
    nonresponse: responses - base,
    boundLower: 100 * boundLower,
    boundUpper: 100 * boundUpper,
  };
}
