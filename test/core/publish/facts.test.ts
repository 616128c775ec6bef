import { describe, expect, it } from 'vitest';
import { applyPattern } from '../../../packages/core/src/protect/protect.js';
import { PROFILES } from '../../../packages/core/src/protect/policy.js';
import { factsOf } from '../../../packages/core/src/publish/facts.js';
import { estimate } from '../../../packages/core/src/series/estimate.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import type { Series } from '../../../packages/core/src/series/series.js';

const survey: Indicator = {
  id: 'hr1',
  area: '9.2.1',
  title: { de: 'Anteil' },
  definition: { de: 'Anteil' },
  direction: 0,
  unit: { de: '%' },
  decimals: 1,
  period: { field: 'year' },
  measure: {
    type: 'proportion',
    count: { resource: 'r' },
    base: { resource: 'r' },
    survey: { frame: { resource: 'r' } },
  },
};

const { survey: _, ...fullMeasure } = survey.measure as Extract<Indicator['measure'], { type: 'proportion' }>;
const full: Indicator = { ...survey, measure: fullMeasure };

type Year = Readonly<Record<string, number>> | null;

/** A total of some years from counts; null is a year that was not delivered. */
function series(indicator: Indicator, years: readonly Year[], hidden: readonly string[] = []) {
  const names = years.map((_year, i) => String(2021 + i));
  const observations = years.map((numbers, i) => ({
    period: names[i]!,
    category: '',
    ...estimate(numbers ?? { count: null, base: null }, indicator),
  }));
  const whole: Series = {
    indicator,
    periods: names.map((edtf) => ({ edtf, earliest: null, latest: null, precision: 'year', text: {} })),
    tables: [{ breakdown: null, categories: [{ code: '', labels: {} }], observations }],
    atoms: [],
  };
  return applyPattern(whole, new Map(hidden.map((name) => [name, new Set(['0:'])])), PROFILES.staffPublic);
}

// METHODOLOGY.md 3.3: 96 of 400 against 60 of 310 differ by 4.6 points; only with the frames 640 and 620 is that certain.
const before = { count: 60, base: 310, frame: 620, responses: 310 };
const after = { count: 96, base: 400, frame: 640, responses: 400 };

describe('factsOf', () => {
  it('factsOf(survey) calls a change a rise when Newcombe’s interval excludes zero', () => {
    expect(factsOf(series(survey, [before, after]))).toEqual({
      first: '2021',
      latest: '2022',
      difference: 4.6,
      differenceLower: 0.5,
      differenceUpper: 8.6,
      change: 'rise',
    });
  });

  it('factsOf(survey) calls no change one that may be chance', () => {
    const large = { frame: 1e9 };
    const facts = factsOf(
      series(survey, [
        { ...before, ...large },
        { ...after, ...large },
      ]),
    );
    expect(facts).toMatchObject({ change: 'none', differenceLower: -1.5, differenceUpper: 10.6 });
  });

  it('factsOf(full count) has no interval and needs the smallest relevant change', () => {
    expect(
      factsOf(
        series(full, [
          { count: 20, base: 100 },
          { count: 17, base: 100 },
        ]),
      ),
    ).toMatchObject({
      difference: -3,
      differenceLower: null,
      differenceUpper: null,
      change: 'fall',
    });
    expect(
      factsOf(
        series(full, [
          { count: 200, base: 1000 },
          { count: 205, base: 1000 },
        ]),
      )?.change,
    ).toBe('none');
  });

  it('factsOf looks only at published values', () => {
    const three = [
      { count: 20, base: 100 },
      { count: 30, base: 100 },
      { count: 40, base: 100 },
    ];
    expect(factsOf(series(full, three, ['2021']))).toMatchObject({ first: '2022', latest: '2023', difference: 10 });
    expect(factsOf(series(full, three, ['2021', '2022']))).toBeUndefined();
    expect(factsOf(series(full, [null, three[1]!, null, three[2]!]))).toMatchObject({ first: '2022', latest: '2024' });
    expect(factsOf(series(full, []))).toBeUndefined();
  });
});
