import { describe, expect, it } from 'vitest';
import type { RowMeasure } from '../../../../packages/core/src/indicator/measure-definition.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { RoundingRule } from '../../../../packages/core/src/protect/policy/rules.js';
import { protect } from '../../../../packages/core/src/protect/protect.js';
import { roundSeries } from '../../../../packages/core/src/protect/rounding/round-series.js';
import { computeSeries } from '../../../../packages/core/src/series/compute-series.js';
import type { MeasureValues, Series } from '../../../../packages/core/src/series/series.js';
import { wilson } from '../../../../packages/core/src/statistics/wilson.js';
import { countsOf, sumOf, tableOf } from '../../measures/tables.js';
import { byCell, indicatorOf, seriesOf } from '../../series/datasets.js';

const five: RoundingRule = { method: 'nearest', base: 5 };
const midpoint: RoundingRule = { method: 'midpoint', base: 6 };
const controlled: RoundingRule = { method: 'controlled', base: 5 };
const share: RowMeasure = { type: 'proportion', count: sumOf('with'), base: sumOf('all') };

/** Staff with a migration background and all staff: department, division, with, all. */
type Row = readonly [department: string, division: string, withBackground: number, all: number];

function staff(rows: readonly Row[], breakdowns: readonly string[] = ['department'], measure = share): Series {
  const table = tableOf(
    ['year', 'department', 'division', 'group', 'n'],
    rows.flatMap(([department, division, having, all]) => [
      [2024, department, division, 'with', having] as const,
      [2024, department, division, 'all', all] as const,
    ]),
  );
  return seriesOf(measure, { t: table }, breakdowns);
}

/** Category and numbers of every observation of a table. */
function numbersIn(series: Series, table = 0): Readonly<Record<string, MeasureValues | undefined>> {
  return Object.fromEntries(
    series.tables[table]!.observations.map((cell) => [
      cell.category,
      cell.kind === 'numbers' ? cell.measures[0] : undefined,
    ]),
  );
}

function countsIn(series: Series, table = 0) {
  return Object.fromEntries(
    Object.entries(numbersIn(series, table)).map(([code, values]) => [code, [values?.count, values?.base]]),
  );
}

const three: readonly Row[] = [
  ['a', 'd1', 8, 24],
  ['b', 'd1', 8, 43],
  ['c', 'd2', 8, 12],
];

describe('roundSeries', () => {
  it('roundSeries publishes a total as the sum of the rounded, never the rounded total: 8 + 8 + 8 are 30', () => {
    const series = roundSeries(staff(three), five);
    expect(countsIn(series, 1)).toEqual({ a: [10, 25], b: [10, 45], c: [10, 10] });
    expect(numbersIn(series)['']).toEqual({ value: (100 * 30) / 80, count: 30, base: 80 });
  });

  it('roundSeries(no breakdown) rounds the total itself', () => {
    expect(countsIn(roundSeries(staff(three, []), five))).toEqual({ '': [25, 80] });
  });

  it('roundSeries computes shares from rounded counts: 8 of 12 become 10 of 10', () => {
    expect(numbersIn(roundSeries(staff(three), five), 1)['c']).toEqual({ value: 100, count: 10, base: 10 });
  });

  it('roundSeries(divisions, departments) sums departments to divisions and divisions to the total', () => {
    const series = roundSeries(staff(three, ['division', 'department']), five);
    expect(countsIn(series, 1)).toEqual({ d1: [20, 70], d2: [10, 10] });
    expect(countsIn(series)).toEqual({ '': [30, 80] });
  });

  it('roundSeries lets the first breakdown decide the total; one that crosses it is rounded by itself', () => {
    const rows: readonly Row[] = [
      ['a', 'x', 3, 50],
      ['a', 'y', 3, 50],
      ['b', 'x', 3, 50],
      ['b', 'y', 3, 50],
    ];
    const series = roundSeries(staff(rows, ['department', 'division']), { ...five, base: 10 });
    expect(countsIn(series, 1)).toEqual({ a: [10, 100], b: [10, 100] });
    expect(countsIn(series, 2)).toEqual({ x: [10, 100], y: [10, 100] });
    expect(countsIn(series)).toEqual({ '': [20, 200] });
  });

  it('roundSeries rounds those without a category like a category, and adds them to the total', () => {
    const rows: readonly Row[] = [...three, ['', 'd2', 4, 13]];
    expect(countsIn(roundSeries(staff(rows), five))).toEqual({ '': [35, 95] });
  });

  it('roundSeries keeps what disclosure control judges, and what was counted', () => {
    const exact = staff(three);
    const { tables, atoms, counted } = roundSeries(exact, five);
    const partsOf = (series: Pick<Series, 'tables'>) =>
      series.tables.map(({ observations }) => observations.map(({ parts }) => parts));
    expect(partsOf({ tables })).toEqual(partsOf(exact));
    expect([atoms, counted]).toEqual([exact.atoms, exact.counted]);
    expect(tables.map(({ rounding }) => rounding)).toEqual([five, five]);
  });

  it('roundSeries(midpoint) gives every count the middle of its six', () => {
    const series = roundSeries(staff(three), midpoint);
    expect(countsIn(series, 1)).toEqual({ a: [9, 21], b: [9, 45], c: [9, 9] });
    expect(countsIn(series)).toEqual({ '': [27, 75] });
  });

  it('roundSeries(controlled) changes small cells only, with and without, and every table adds up', () => {
    const rows: readonly Row[] = [
      ['a', 'd1', 3, 40],
      ['b', 'd1', 2, 30],
      ['c', 'd2', 4, 6],
    ];
    const series = roundSeries(staff(rows, ['department', 'division']), controlled);
    // a 3 + 37, b 2 + 28, c 4 + 2: of the small ones 3 and 2 become 5 and 0, 4 and 2 become 5 and 0.
    expect(countsIn(series, 1)).toEqual({ a: [5, 42], b: [0, 28], c: [5, 5] });
    expect(countsIn(series, 2)).toEqual({ d1: [5, 70], d2: [5, 5] });
    expect(countsIn(series)).toEqual({ '': [10, 75] });
  });

  it('roundSeries has no statistic where the base becomes 0, as where it is 0', () => {
    const cells = byCell(roundSeries(staff([...three, ['d', 'd2', 1, 2]]), five), 1);
    expect(cells.get('2024 d')).toMatchObject({ kind: 'numbers', measures: [{}], parts: { whole: 2 } });
  });

  it('roundSeries leaves what has no number without one', () => {
    const cells = byCell(roundSeries(staff([...three, ['d', 'd2', 9, 8]]), five), 1);
    expect(cells.get('2024 d')).toMatchObject({ kind: 'missing', reason: 'inconsistent' });
  });

  it('roundSeries(a measure on records) is the same series', () => {
    const indicator = indicatorOf({ type: 'network', statistic: 'density' });
    const series = computeSeries(indicator, new Map());
    expect(roundSeries(series, five)).toBe(series);
  });
});

describe('roundSeries of single measures', () => {
  it('roundSeries(different people) rounds the total itself where somebody is counted in two departments', () => {
    const visits = (department: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => [2024, department, `p${from + i}`] as const);
    // 0 to 7 in a, 4 to 11 in b: 8 + 8 people, but 12 different ones.
    const table = tableOf(['year', 'department', 'person'], [...visits('a', 0, 8), ...visits('b', 4, 12)]);
    const staffTable = tableOf(
      ['year', 'department', 'n'],
      ['a', 'b'].map((department) => [2024, department, 30]),
    );
    const measure: RowMeasure = {
      type: 'distinctShare',
      count: { resource: 't', distinct: 'person' },
      base: { resource: 's', sum: 'n' },
    };
    const series = roundSeries(seriesOf(measure, { t: table, s: staffTable }, ['department']), five);
    expect(countsIn(series, 1)).toEqual({ a: [10, 30], b: [10, 30] });
    expect(countsIn(series)).toEqual({ '': [10, 60] });
  });

  it('roundSeries(different people) publishes no count above a base that became small', () => {
    const table = tableOf(
      ['year', 'department', 'person'],
      ['a', 'b', 'c'].flatMap((department) => ['p', 'q'].map((person) => [2024, department, `${department}${person}`])),
    );
    const people = tableOf(
      ['year', 'department', 'person'],
      ['a', 'b', 'c'].flatMap((department) => ['p', 'q', 'r'].map((person) => [2024, department, person])),
    );
    const measure: RowMeasure = {
      type: 'distinctShare',
      count: { resource: 't', distinct: 'person' },
      base: { resource: 's' },
    };
    const rule: RoundingRule = { method: 'nearest', base: 10 };
    const series = roundSeries(seriesOf(measure, { t: table, s: people }, []), rule);
    expect(countsIn(series)).toEqual({ '': [10, 10] });
    const divided = roundSeries(seriesOf(measure, { t: table, s: people }, ['department']), rule);
    expect(numbersIn(divided)['']).toEqual({});
  });

  it('roundSeries(a survey) rounds who was asked, who answered, and so who gave no answer', () => {
    const measure: RowMeasure = {
      type: 'proportion',
      count: { resource: 't', where: [{ field: 'answer', in: ['yes'] }] },
      base: { resource: 't', where: [{ field: 'answer', present: true }] },
      survey: { frame: { resource: 'f', sum: 'n' } },
    };
    const answers = ['yes', 'no', ''].flatMap((answer, i) =>
      Array.from({ length: [22, 31, 8][i]! }, () => [2024, answer]),
    );
    const tables = {
      t: tableOf(['year', 'answer'], answers),
      f: tableOf(['year', 'n'], [[2024, 98]]),
    };
    // 22 of 53 who answered the question, on 61 sheets of 98 people.
    const [lower, upper] = wilson(20, 55, { population: 100 });
    expect(numbersIn(roundSeries(seriesOf(measure, tables), five))['']).toEqual({
      value: (100 * 20) / 55,
      count: 20,
      base: 55,
      lower: 100 * lower,
      upper: 100 * upper,
      frame: 100,
      responses: 60,
      nonresponse: 5,
      boundLower: 20,
      boundUpper: 65,
    });
  });

  it('roundSeries(completion) sums those who completed, go on and gave up', () => {
    const measure: RowMeasure = {
      type: 'completion',
      started: sumOf('started'),
      completed: sumOf('completed'),
      running: sumOf('running'),
    };
    const series = seriesOf(measure, countsOf({ started: 13, completed: 3, running: 3 }));
    expect(numbersIn(roundSeries(series, five))['']).toEqual({ value: (100 * 5) / 15, count: 5, running: 5, base: 15 });
  });

  it('roundSeries(a distribution) rounds every answer, and the base is their sum', () => {
    const answers = ['1', '2', '3'];
    const rows = answers.flatMap((answer, i) => Array.from({ length: [4, 9, 13][i]! }, () => [2024, answer] as const));
    const field = { type: 'string', categories: answers } as const;
    const table = tableOf(['year', 'answer'], rows, { answer: field });
    const series = seriesOf({ type: 'distribution', of: { resource: 't', field: 'answer' } }, { t: table });
    const [cell] = roundSeries(series, five).tables[0]!.observations;
    expect(cell).toMatchObject({
      measures: [
        { count: 5, base: 30, value: (100 * 5) / 30 },
        { count: 10, base: 30 },
        { count: 15, base: 30, value: 50 },
      ],
    });
  });

  it('roundSeries(a ratio) divides the exact amount by the rounded number of people', () => {
    const measure: RowMeasure = {
      type: 'ratio',
      count: { resource: 't', sum: 'hours' },
      base: { resource: 't', distinct: 'person' },
    };
    const rows = Array.from({ length: 12 }, (_, i) => [2024, `p${i}`, 4] as const);
    const series = seriesOf(measure, { t: tableOf(['year', 'person', 'hours'], rows) });
    // 48 hours of 12 people, published as of 10: 4.8, not the 4.0 that would tell the 12.
    expect(numbersIn(roundSeries(series, five))['']).toEqual({ value: 4.8, count: 48, base: 10 });
  });

  it('roundSeries(a mean) keeps the average of the exact number, with fewer digits, and rounds the number', () => {
    const points = [1, 2, 4, 5, 5, 5, 4, 4, 3, 5, 5, 4];
    const table = tableOf(
      ['year', 'points'],
      points.map((point) => [2024, point] as const),
    );
    const series = seriesOf({ type: 'mean', of: { resource: 't', field: 'points' } }, { t: table });
    // 47 points of 12 people are 3.92; 47 of 10 would be 4.7.
    expect(byCell(roundSeries(series, five)).get('2024')).toMatchObject({
      measures: [{ value: 4, base: 10 }],
      averageDecimals: 0,
    });
  });

  it('roundSeries(a sum of amounts) is the same series: nobody is counted', () => {
    const table = tableOf(['year', 'hours'], [[2024, 3.5]]);
    const series = seriesOf({ type: 'sum', sum: { resource: 't', sum: 'hours' } }, { t: table });
    expect(roundSeries(series, five)).toBe(series);
  });

  it('roundSeries(a median) keeps the middle of the amounts and rounds their number', () => {
    const table = tableOf(
      ['year', 'days'],
      Array.from({ length: 13 }, (_, i) => [2024, i] as const),
    );
    const series = seriesOf({ type: 'median', of: { resource: 't', field: 'days' } }, { t: table });
    expect(numbersIn(roundSeries(series, five))['']).toMatchObject({ value: 6, base: 15 });
  });
});

describe('protect with rounding', () => {
  it('protect(…, { rounding }) hides by exact numbers, and totals still sum the rounded hidden ones', () => {
    const rows: readonly Row[] = [
      ['a', 'd', 3, 40],
      ['b', 'd', 4, 60],
      ['c', 'd', 23, 90],
      ['e', 'd', 31, 120],
    ];
    const safe = protect(staff(rows), { ...PROFILES.staffPublic, rounding: five });
    expect(safe.tables[1]!.observations.map(({ category, kind }) => [category, kind])).toEqual([
      ['a', 'confidential'],
      ['b', 'confidential'],
      ['c', 'numbers'],
      ['e', 'numbers'],
    ]);
    // 3 and 4 are 5 each, 23 is 25, 31 is 30: 65 less the published leaves 10 for both, and neither is told apart.
    expect(safe.tables[0]!.observations[0]).toMatchObject({ measures: [{ count: 65, base: 310 }] });
    expect(safe.tables[0]!.protection).toEqual({ rounding: five });
  });
});
