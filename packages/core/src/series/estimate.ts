import type { Indicator } from '../indicator/definition.js';
import { manskiBounds } from '../statistics/manski-bounds.js';
import { round } from '../statistics/round.js';
import { wilson } from '../statistics/wilson.js';
import type { CellNumbers } from './count-cells.js';
import type { Scale } from './scale.js';
import type { Missing, MeasureValues, Numbers, Parts } from './series.js';

export interface EstimateOptions {
  /** The codes of a distribution's answers. */
  readonly answers?: readonly string[];
  /** The range of a mean's ratings. */
  readonly scale?: Scale;
  /**
   * One of the finest groups, of which only the parts are used: somebody who changed the department may then be counted
   * where the base is smaller, and must not be lost to disclosure control.
   */
  readonly finest?: boolean;
}

/**
 * Counts to statistics: the numbers of one cell, or why it has none. A full count has no interval; a survey has Wilson's
 * with finite population correction and worst-case bounds. More counted than the base holds is no share.
 */
export function estimate(
  numbers: CellNumbers,
  indicator: Indicator,
  { answers = [], scale = { minimum: 0, maximum: Infinity }, finest = false }: EstimateOptions = {},
): Numbers | Missing {
  if (Object.values(numbers).includes(null)) return { kind: 'missing', reason: 'notDelivered' };
  const known = numbers as Readonly<Record<string, number>>;
  switch (indicator.measure.type) {
    case 'count':
      return estimateCount(known['count']);
    case 'mean':
      return estimateMean(known['sum'] ?? 0, known['base'] ?? 0, scale);
    case 'distribution':
      return estimateDistribution(answers.map((code) => known[`answer:${code}`] ?? 0));
    case 'proportion':
    case 'distinctShare':
      return estimateShare(known, finest);
  }
}

function estimateCount(count: number | undefined): Numbers | Missing {
  if (count === undefined) return { kind: 'missing', reason: 'notDelivered' };
  return {
    kind: 'numbers',
    measures: [{ value: count }],
    parts: { values: [count], whole: count, people: count, counted: true },
  };
}

/** Decimal places of points: what is left of binary fractions beyond them would look like a very small number. */
const PLACES = 9;

function estimateMean(sum: number, base: number, { minimum, maximum }: Scale): Numbers | Missing {
  if (base === 0) return { kind: 'missing', reason: 'noCases' };
  // As a sum above the least possible: the mean of 1 to 5 is then a share between 0 and 4 points each.
  const above = round(sum - base * minimum, PLACES);
  const whole = round(base * (maximum - minimum), PLACES);
  const parts: Parts = { values: [above, round(whole - above, PLACES)], whole, people: base, counted: false };
  return { kind: 'numbers', measures: [{ value: sum / base, base }], parts };
}

function estimateDistribution(counts: readonly number[]): Numbers | Missing {
  const base = counts.reduce((sum, count) => sum + count, 0);
  if (base === 0) return { kind: 'missing', reason: 'noCases' };
  const measures = counts.map((count) => ({ value: (100 * count) / base, count, base }));
  return { kind: 'numbers', measures, parts: { values: counts, whole: base, people: base, counted: true } };
}

function estimateShare(numbers: Readonly<Record<string, number>>, finest: boolean): Numbers | Missing {
  const { count, base: declared, frame, responses } = numbers;
  if (count === undefined || declared === undefined) return { kind: 'missing', reason: 'notDelivered' };
  const base = finest ? Math.max(declared, count) : declared;
  if (count > base) return { kind: 'missing', reason: 'inconsistent' };
  if (base === 0) return { kind: 'missing', reason: 'noCases' };
  const survey = frame === undefined ? {} : surveyMeasures(count, base, Math.max(frame, base), responses ?? base);
  const parts: Parts = { values: [count, base - count], whole: base, people: base, counted: true };
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
