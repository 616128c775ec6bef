import type { RowMeasure, Survey } from '../indicator/measure-definition.js';
import type { MeasureValues } from '../series/series.js';
import { manskiBounds } from '../statistics/manski-bounds.js';
import { postStratified } from '../statistics/post-stratified.js';
import { wilson } from '../statistics/wilson.js';
import { countedShare } from '../series/counted-people.js';
import type { Counted, KnownNumbers, MeasureKind } from './measure-kind.js';
import { narrowed, strataOf } from './narrowed.js';
import { missing, numbers, shareParts } from './results.js';

type Proportion = Extract<RowMeasure, { type: 'proportion' }>;

/**
 * A share of those who belong. A full count has no interval; a survey has Wilson's with finite population correction and
 * worst-case bounds, and with `strata` is weighted to the frame. More counted than the base holds is no share.
 */
export const proportion: MeasureKind<Proportion> = {
  counted: (measure, fields) => {
    const { count, base, survey } = measure;
    if (survey === undefined) return { count, base };
    const codes =
      survey.strata === undefined ? [] : fields.categories({ resource: base.resource, field: survey.strata });
    return { count, base, ...surveyRows(measure, survey), ...strataRows(measure, survey, codes) };
  },
  estimate: (known, { survey }, { finest }) => {
    const { count, base: declared, frame, responses } = known;
    if (count === undefined) return missing('notDelivered');
    // Nobody knows the base of this category, but the total counts its people.
    if (declared === undefined) return missing('notDelivered', shareParts(count, count));
    const base = finest ? Math.max(declared, count) : declared;
    if (count > base) return missing('inconsistent', shareParts(count, count));
    if (base === 0) return missing('noCases');
    const value = (100 * count) / base;
    if (survey === undefined) return numbers({ value, count, base }, shareParts(count, base));
    const asked = surveyMeasures(count, base, Math.max(frame ?? base, base), responses ?? base);
    const weighted = survey.strata === undefined || finest ? {} : weightedMeasures(known, value);
    if (weighted === null) return missing('unreliable', shareParts(count, base));
    return numbers({ value, count, base, ...asked, ...weighted }, shareParts(count, base));
  },
  groups: ({ count, base }) => [countedShare(count, base)],
  measures: ({ survey }) => [
    ...(['value', 'count', 'base'] as const),
    ...(survey ? (['lower', 'upper', 'frame', 'responses', 'nonresponse', 'boundLower', 'boundUpper'] as const) : []),
    ...(survey?.strata === undefined ? [] : (['crude'] as const)),
  ],
  people: ({ survey }, names) => [
    [['count'], ['base'], ...(survey ? [['responses'], ['frame']] : [])],
    ...strataOf(names).map((code) => [[`count:${code}`], [`base:${code}`], [`frame:${code}`]]),
  ],
};

/**
 * Who could have answered, and who sent the sheet back whether or not this question was answered: the question is what
 * the count asks more narrowly than the base. A filter that both have, such as one department, stays.
 */
function surveyRows({ count, base }: Proportion, { frame }: Survey): Counted {
  const counted = (count.where ?? []).map((condition) => JSON.stringify(condition));
  const fields = new Set((count.where ?? []).map((condition) => condition.field));
  const others = (base.where ?? []).filter(
    (condition) => !fields.has(condition.field) || counted.includes(JSON.stringify(condition)),
  );
  return { frame, responses: { resource: base.resource, where: others } };
}

/** The same again for each stratum: `count:a`, `base:a`, `frame:a`. */
function strataRows({ count, base }: Proportion, { frame, strata = '' }: Survey, codes: readonly string[]): Counted {
  return Object.fromEntries(
    codes.flatMap((code) => [
      [`count:${code}`, narrowed(count, strata, code)],
      [`base:${code}`, narrowed(base, strata, code)],
      [`frame:${code}`, narrowed(frame, strata, code)],
    ]),
  );
}

/** The share weighted to the frame; null where a stratum has people but hardly an answer. */
function weightedMeasures(known: KnownNumbers, crude: number): MeasureValues | null {
  const strata = strataOf(Object.keys(known)).map((code) => {
    const n = known[`base:${code}`] ?? 0;
    return { count: known[`count:${code}`] ?? 0, n, population: Math.max(known[`frame:${code}`] ?? 0, n) };
  });
  const result = postStratified(strata);
  if (result === null || result.interval === null) return null;
  const [lower, upper] = result.interval;
  return { value: 100 * result.value, lower: 100 * lower, upper: 100 * upper, crude };
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
