import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../packages/core/src/publish/facts.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import type { Numbers, Series } from '../../../packages/core/src/series/series.js';
import { indicatorOf } from '../series/datasets.js';
import { wilson } from '../../../packages/core/src/statistics/wilson.js';
import { withHiddenTotals } from '../protect/hidden.js';

const survey = indicatorOf({
  type: 'proportion',
  count: { resource: 'r' },
  base: { resource: 'r' },
  survey: { frame: { resource: 'r' } },
});

const { survey: _, ...fullMeasure } = survey.measure as Extract<Indicator['measure'], { type: 'proportion' }>;
const full: Indicator = { ...survey, measure: fullMeasure };

type Year = Readonly<Record<string, number>> | null;

/** A cell with these statistics; the parts are those of nobody, as disclosure control has no say here. */
const cell = (measures: Numbers['measures'][number]): Numbers => ({
  kind: 'numbers',
  measures: [measures],
  parts: { values: [100], whole: 100, people: 100, counted: true },
});

/** A share from its counts, of a survey with Wilson's interval; any other statistic as it is. */
function numbersOf({ count, base, frame, ...others }: Readonly<Record<string, number>>): Numbers {
  if (count === undefined || base === undefined) return cell(others);
  const [lower, upper] = frame === undefined ? [] : wilson(count, base, { population: frame });
  const interval = lower === undefined ? {} : { lower: 100 * lower, upper: 100 * upper! };
  return cell({ value: (100 * count) / base, count, base, ...interval });
}

/** A total of some years; null is a year that was not delivered. */
function series(indicator: Indicator, years: readonly Year[], hidden: readonly string[] = [], names = yearsFrom2021) {
  const observations = years.map((numbers, i) => ({
    period: names(i),
    category: '',
    ...(numbers === null ? ({ kind: 'missing', reason: 'notDelivered' } as const) : numbersOf(numbers)),
  }));
  const whole: Series = {
    indicator,
    periods: years.map((_year, i) => periodOf(names(i))),
    tables: [{ breakdown: null, categories: [{ code: '', labels: {} }], observations }],
    atoms: [],
  };
  return withHiddenTotals(whole, hidden);
}

const yearsFrom2021 = (i: number) => String(2021 + i);

/** A year, or a span of years such as 2021/2023. */
function periodOf(edtf: string) {
  const [from = '', to = from] = edtf.split('/');
  return { edtf, earliest: `${from}-01-01`, latest: `${to}-12-31`, precision: 'year', text: {} } as const;
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
      relative: 24,
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

  it('factsOf(cohorts, the newest under way) compares those that are complete', () => {
    const completed = [{ value: 70 }, { value: 80, running: 0 }, { value: 30, running: 40 }];
    const cohorts: Indicator = {
      ...full,
      measure: { type: 'completion', started: { resource: 'r' }, completed: { resource: 'r' } },
    };
    expect(factsOf(series(cohorts, completed))).toMatchObject({ first: '2021', latest: '2022', change: 'rise' });
    expect(factsOf(series(cohorts, completed.slice(1)))).toBeUndefined();
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

  const whole = (value: number) => ({ value });
  const amount = (type: 'count' | 'sum' | 'mean'): Indicator => ({
    ...survey,
    unit: { de: 'Stunden' },
    minimumChange: 10,
    measure:
      type === 'mean'
        ? { type, of: { resource: 'r', field: 'f' } }
        : ({ type, [type]: { resource: 'r' } } as Indicator['measure']),
  });

  it.each([
    ['count', [100, 110], { difference: 10, relative: 10, change: 'rise', differenceLower: null }],
    ['count', [100, 109], { difference: 9, relative: 9, change: 'none', differenceLower: null }],
    ['sum', [200, 150], { difference: -50, relative: -25, change: 'fall', differenceLower: null }],
    ['count', [0, 50], { difference: 50, relative: null, change: 'rise', differenceLower: null }],
    ['mean', [20, 30], { difference: 10, relative: null, change: 'rise', differenceLower: null }],
  ] as const)('factsOf(%s) of %j decides by the smallest relevant change alone', (type, [from, to], expected) => {
    expect(factsOf(series(amount(type), [whole(from), whole(to)]))).toMatchObject(expected);
  });

  it('factsOf(median) with intervals needs one that excludes zero, as for shares', () => {
    const median: Indicator = { ...amount('mean'), measure: { type: 'median', of: { resource: 'r', field: 'f' } } };
    const wide = (value: number, margin: number) => ({ value, lower: value - margin, upper: value + margin });
    expect(factsOf(series(median, [wide(20, 3), wide(40, 4)]))).toMatchObject({
      change: 'rise',
      differenceLower: 15,
      differenceUpper: 25,
    });
    expect(factsOf(series(median, [wide(20, 30), wide(40, 40)]))).toMatchObject({ change: 'none' });
  });

  it('factsOf(series) with a break compares only what lies after it, a period from its day on included', () => {
    const years = [200, 100, 150, 170].map(whole);
    const broken = (...dates: readonly string[]): Indicator => ({
      ...amount('count'),
      breaks: dates.map((date) => ({ date, label: { de: 'neu' } })),
    });
    const between = (...dates: readonly string[]) => factsOf(series(broken(...dates), years));
    expect(between('2022-01-01')).toMatchObject({ first: '2022', latest: '2024', difference: 70 });
    expect(between('2022-01-02')).toMatchObject({ first: '2023', latest: '2024', difference: 20 });
    expect(between('2023-01-01', '2022-01-01')).toMatchObject({ first: '2023', difference: 20 });
    expect(between('2030-01-01')).toMatchObject({ first: '2021', difference: -30 });
    expect(between('2024-01-01')).toBeUndefined();
  });

  it('factsOf(pooled periods) compares none that overlap', () => {
    const [a, b] = [whole(10), whole(30)];
    const pooled = (...spans: readonly string[]) => factsOf(series(amount('count'), [a, b], [], (i) => spans[i]!));
    expect(pooled('2021/2023', '2022/2024')).toBeUndefined();
    expect(pooled('2021/2023', '2024/2026')).toMatchObject({ difference: 20 });
  });

  it('factsOf(shares on a small base) is no more exact than they are', () => {
    expect(
      factsOf(
        series(full, [
          { count: 10, base: 30 },
          { count: 60, base: 120 },
        ]),
      ),
    ).toMatchObject({ difference: 17, relative: 50 });
  });

  it('factsOf(distribution) is undefined: it has no single value', () => {
    const answered: Indicator = { ...survey, measure: { type: 'distribution', of: { resource: 'r', field: 'f' } } };
    expect(factsOf(series(answered, [whole(1), whole(50)]))).toBeUndefined();
  });
});
