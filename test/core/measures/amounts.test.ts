import { describe, expect, it } from 'vitest';
import { byCell, seriesOf } from '../series/datasets.js';
import { vectors } from '../statistics/vectors.js';
import { countsOf, measuresOf, sumOf, tableOf } from './tables.js';

describe('computeSeries(ratio)', () => {
  it('computeSeries(1440 hours, 620 staff) is 2.32 h a head, 7.74 h a participant (METHODOLOGY 2.2, FB3)', () => {
    const counts = countsOf({ hours: 1440, staff: 620, participants: 186 });
    const perHead = (base: string) => measuresOf({ type: 'ratio', count: sumOf('hours'), base: sumOf(base) }, counts);
    expect(perHead('staff').value).toBeCloseTo(2.32, 2);
    expect(perHead('participants').value).toBeCloseTo(7.74, 2);
  });

  it('computeSeries(costs by participants times hours) weights row by row', () => {
    const courses = tableOf(
      ['year', 'cost', 'participants', 'hours'],
      [
        [2024, 600, 10, 3.5],
        [2024, 150, 20, 1.5],
      ],
    );
    const base = { resource: 'courses', sum: 'hours', weight: 'participants' };
    const result = measuresOf({ type: 'ratio', count: { resource: 'courses', sum: 'cost' }, base }, { courses });
    expect(result.value).toBeCloseTo(750 / 65, 9);
  });

  it('computeSeries(leavers by average headcount) takes this and the year before; the first year is a gap', () => {
    const leavers = tableOf(
      ['year', 'n'],
      [
        [2023, 10],
        [2024, 12],
      ],
    );
    const headcount = tableOf(
      ['year', 'n'],
      [
        [2023, 100],
        [2024, 140],
      ],
    );
    const base = { resource: 'headcount', sum: 'n', average: true } as const;
    const measure = { type: 'ratio', count: { resource: 'leavers', sum: 'n' }, base, per: 100 } as const;
    const cells = byCell(seriesOf(measure, { leavers, headcount }));
    expect(cells.get('2023')).toMatchObject({ kind: 'missing', reason: 'notDelivered' });
    expect(cells.get('2024')).toMatchObject({ measures: [{ value: 10, count: 12, base: 120 }] });
  });
});

describe('computeSeries(rate)', () => {
  it('computeSeries(4 of 1250) is 3.2 ‰ [0.87; 8.19] (METHODOLOGY 3.5)', () => {
    const result = measuresOf(
      { type: 'rate', count: sumOf('events'), base: sumOf('people') },
      countsOf({ events: 4, people: 1250 }),
    );
    expect(result.value).toBeCloseTo(3.2, 9);
    expect(result.lower).toBeCloseTo((vectors.poissonExact[0]![1] * 1000) / 1250, 7);
    expect(result.upper).toBeCloseTo((vectors.poissonExact[0]![2] * 1000) / 1250, 6);
  });

  it('computeSeries(pooled) joins periods from the newest, with the sums of events and people', () => {
    const t = tableOf(
      ['year', 'group', 'n'],
      [2020, 2021, 2022, 2023, 2024].flatMap((year) => [[year, 'events', 1] as const, [year, 'people', 100] as const]),
    );
    const measure = { type: 'rate', count: sumOf('events'), base: sumOf('people') } as const;
    const series = seriesOf(measure, { t }, [], { pool: 2 });
    expect(series.periods.map(({ edtf }) => edtf)).toEqual(['2020', '2021/2022', '2023/2024']);
    expect(byCell(series).get('2023/2024')).toMatchObject({ measures: [{ value: 10, count: 2, base: 200 }] });
  });
});

describe('computeSeries(mean, median, sum)', () => {
  const hours = tableOf(
    ['year', 'hours', 'weight'],
    [
      [2024, 1.5, 1],
      [2024, 2.5, 3],
      [2024, 10, 0],
      [2024, '', 4],
    ],
  );
  const of = { resource: 'hours', field: 'hours' };

  it('computeSeries(mean of amounts) leaves out what was not stated', () => {
    expect(measuresOf({ type: 'mean', of }, { hours })).toEqual({ value: 14 / 3, base: 3 });
  });

  it('computeSeries(weighted mean) is Σ w x / Σ w', () => {
    expect(measuresOf({ type: 'mean', of, weight: 'weight' }, { hours }).value).toBeCloseTo(9 / 4, 9);
  });

  it('computeSeries(weighted mean) is about no more people than the weights, whose parts add up whatever they are', () => {
    const weighted = (rows: readonly (readonly [rating: number, weight: number])[]) => {
      const t = tableOf(
        ['year', 'rating', 'weight'],
        rows.map((row) => [2024, ...row]),
        { rating: { type: 'integer', constraints: { minimum: 1, maximum: 5 } } },
      );
      const measure = { type: 'mean', of: { resource: 't', field: 'rating' }, weight: 'weight' } as const;
      return byCell(seriesOf(measure, { t })).get('2024');
    };
    const idle = Array.from({ length: 12 }, () => [2, 0] as const);
    expect(weighted([...idle, [5, 3]])).toMatchObject({ parts: { values: [13], people: 3, statistic: true } });
    // Weights that average 1 are weights nevertheless.
    expect(
      weighted([
        [2, 0.5],
        [4, 1.5],
      ]),
    ).toMatchObject({ parts: { values: [2], people: 2, statistic: true } });
  });

  it('computeSeries(median) has its quartiles', () => {
    expect(measuresOf({ type: 'median', of }, { hours })).toEqual({
      value: 2.5,
      firstQuartile: 1.5,
      thirdQuartile: 10,
      base: 3,
    });
  });

  it('computeSeries(sum) with a gap in the data is a gap', () => {
    const series = seriesOf({ type: 'sum', sum: { resource: 'hours', sum: 'hours' } }, { hours });
    expect(byCell(series).get('2024')).toMatchObject({ kind: 'missing', reason: 'notDelivered' });
    const stated = { resource: 'hours', sum: 'hours', where: [{ field: 'hours', present: true } as const] };
    expect(measuresOf({ type: 'sum', sum: stated }, { hours })).toEqual({ value: 14 });
  });
});

describe('computeSeries(medianDuration)', () => {
  it('computeSeries(durations that go on) is longer than the median of those that ended', () => {
    const rows = [1, 2, 3, 4].map((days) => [2024, days, 'yes'] as const);
    const open = [5, 6, 7].map((days) => [2024, days, 'no'] as const);
    const waits = tableOf(['year', 'days', 'over'], [...rows, ...open]);
    const measure = {
      type: 'medianDuration',
      of: { resource: 'waits', field: 'days' },
      ended: [{ field: 'over', in: ['yes'] }],
    } as const;
    // Survival after 4 of 7 have ended, one a day: 6/7, 5/7, 4/7, 3/7; the first at or below a half is the fourth.
    expect(measuresOf(measure, { waits })).toMatchObject({ value: 4, count: 4, base: 7 });
  });
});
