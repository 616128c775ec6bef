import { describe, expect, it } from 'vitest';
import { byCell, seriesOf } from '../series/datasets.js';
import { vectors } from '../statistics/vectors.js';
import { countsOf, measuresOf, sumOf, tableOf } from './tables.js';

const likelihood = {
  type: 'relativeLikelihood',
  group: { count: sumOf('appointed'), base: sumOf('shortlisted') },
  others: { count: sumOf('othersAppointed'), base: sumOf('othersShortlisted') },
} as const;

describe('computeSeries(relativeLikelihood)', () => {
  it('computeSeries(95 of 780 against 29 of 375) is Katz’s ratio with its gap (METHODOLOGY 3.3)', () => {
    const [othersAppointed, othersShortlisted, appointed, shortlisted, ratio, lower, upper] =
      vectors.relativeRiskKatz[0]!;
    const result = measuresOf(likelihood, countsOf({ appointed, shortlisted, othersAppointed, othersShortlisted }));
    expect(result.value).toBeCloseTo(ratio, 8);
    expect(result.lower).toBeCloseTo(lower, 7);
    expect(result.upper).toBeCloseTo(upper, 7);
    expect(result).toMatchObject({ count: 29, base: 375 });
    expect(result.share! / result.reference!).toBeCloseTo(1 / ratio, 9);
    expect(result.gap).toBeCloseTo((100 * 29) / 375 - (100 * 95) / 780, 9);
  });

  it('computeSeries(shares of 46.99 % and 14.65 %) is 3.2 (METHODOLOGY 2.1, HR10)', () => {
    const counts = { appointed: 1465, shortlisted: 10000, othersAppointed: 4699, othersShortlisted: 10000 };
    expect(measuresOf(likelihood, countsOf(counts)).value).toBeCloseTo(3.2075, 4);
  });

  it('computeSeries(nobody of the group) has no ratio, but a gap', () => {
    const result = measuresOf(
      likelihood,
      countsOf({ appointed: 0, shortlisted: 40, othersAppointed: 20, othersShortlisted: 100 }),
    );
    expect(result.value).toBeUndefined();
    expect(result).toMatchObject({ share: 0, reference: 20, gap: -20 });
  });

  it('computeSeries(more appointed than shortlisted) is missing: inconsistent', () => {
    const series = seriesOf(
      likelihood,
      countsOf({ appointed: 41, shortlisted: 40, othersAppointed: 20, othersShortlisted: 100 }),
    );
    expect(byCell(series).get('2024')).toMatchObject({ kind: 'missing', reason: 'inconsistent' });
  });
});

describe('computeSeries(disparityRatio)', () => {
  const levels = (lower: string, upper: string) => ({
    type: 'disparityRatio' as const,
    group: { lower: sumOf(lower), upper: sumOf(upper) },
    others: { lower: sumOf(`others ${lower}`), upper: sumOf(`others ${upper}`) },
  });
  const counts = countsOf({
    ...{ low: 120, middle: 40, high: 8 },
    ...{ 'others low': 400, 'others middle': 250, 'others high': 90 },
  });

  it.each([
    ['low', 'middle', 1.875],
    ['middle', 'high', 1.8],
    ['low', 'high', 3.375],
  ])('computeSeries(from %s to %s) is %f (METHODOLOGY 2.1, HR7)', (lower, upper, ratio) => {
    const result = measuresOf(levels(lower, upper), counts);
    expect(result.value).toBeCloseTo(ratio, 9);
    expect(result.gap).toBeCloseTo(result.reference! - result.share!, 9);
  });
});

describe('computeSeries(standardisedShare)', () => {
  it('computeSeries(ages) is 0.228571 where the crude share is 0.193548 (METHODOLOGY 3.3)', () => {
    const staff = tableOf(
      ['year', 'age', 'origin', 'n'],
      [
        [2024, 'young', 'yes', 20],
        [2024, 'young', 'no', 40],
        [2024, 'middle', 'yes', 60],
        [2024, 'middle', 'no', 180],
        [2024, 'old', 'yes', 40],
        [2024, 'old', 'no', 280],
      ],
      { age: { categories: ['young', 'middle', 'old'] } },
    );
    const population = tableOf(
      ['year', 'age', 'n'],
      [
        [2024, 'young', 9000],
        [2024, 'middle', 14000],
        [2024, 'old', 12000],
      ],
    );
    const measure = {
      type: 'standardisedShare',
      count: { resource: 'staff', where: [{ field: 'origin', in: ['yes'] }], sum: 'n' },
      base: { resource: 'staff', sum: 'n' },
      by: 'age',
      standard: { resource: 'population', sum: 'n' },
    } as const;
    const result = measuresOf(measure, { staff, population });
    expect(result.value).toBeCloseTo(22.8571, 4);
    expect(result.crude).toBeCloseTo(19.3548, 4);
  });
});

describe('computeSeries(attainment)', () => {
  const attainment = { type: 'attainment', actual: sumOf('actual'), target: sumOf('target') } as const;

  it.each([
    [{ actual: 15, target: 20 }, 75],
    [{ actual: 25, target: 20 }, 125],
  ])('computeSeries(%j) is %d per cent', (counts, value) => {
    expect(measuresOf(attainment, countsOf(counts)).value).toBeCloseTo(value, 9);
  });

  it('computeSeries(with a baseline) is the part of the way, also downwards', () => {
    const measure = { ...attainment, baseline: sumOf('baseline') };
    expect(measuresOf(measure, countsOf({ actual: 8, target: 5, baseline: 10 })).value).toBeCloseTo(40, 9);
    expect(measuresOf(measure, countsOf({ actual: 8, target: 5, baseline: 5 })).value).toBeUndefined();
  });
});
