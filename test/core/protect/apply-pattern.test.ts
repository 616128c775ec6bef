import { describe, expect, it } from 'vitest';
import { applyPattern, type Protected } from '../../../packages/core/src/protect/apply-pattern.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import { countedRows, type PeopleGroup } from '../../../packages/core/src/series/counted-people.js';
import type { MeasureValues, Series } from '../../../packages/core/src/series/series.js';
import { seriesOf } from './series-of.js';

const published: Protected = {
  rules: PROFILES.staffPublic,
  profile: 'staffPublic',
  reasons: ['why'],
  time: 'stock',
};

const offices = seriesOf(
  ['office'],
  [
    [['A'], 20, 80],
    [['B'], 30, 70],
  ],
);

/** The same numbers in every observation of these tables, counted from 0. */
function saying(values: MeasureValues, among: readonly number[], averageDecimals?: number): Series {
  const tables = offices.tables.map((table, t) => ({
    ...table,
    observations: table.observations.map((observation) =>
      among.includes(t) && observation.kind === 'numbers'
        ? { ...observation, measures: [values], ...(averageDecimals === undefined ? {} : { averageDecimals }) }
        : observation,
    ),
  }));
  return { ...offices, tables };
}

describe('applyPattern', () => {
  it('applyPattern(series, pattern) takes every number of what is hidden away, and the parts of all', () => {
    const { tables, protection, reasons } = applyPattern(offices, new Map([['test~office 2025 A', 'frequency']]), {
      ...published,
      pooled: 3,
    });
    expect(tables[1]!.observations).toEqual([
      { period: '2025', category: 'A', kind: 'confidential' },
      { period: '2025', category: 'B', kind: 'numbers', measures: [{ value: 30, count: 30, base: 100 }] },
    ]);
    expect([protection, reasons]).toEqual([{ profile: 'staffPublic', pooled: 3 }, ['why']]);
  });

  it('applyPattern(…, { only }) publishes this breakdown alone', () => {
    const { tables, protection } = applyPattern(offices, new Map(), { ...published, only: 'office' });
    expect(tables.map(({ breakdown }) => breakdown?.id)).toEqual(['office']);
    expect(protection).toEqual({ profile: 'staffPublic' });
  });

  it('applyPattern keeps how many decimal places an average may have', () => {
    const [total] = applyPattern(saying({ value: 3.14 }, [0], 1), new Map(), published).tables;
    expect(total!.observations).toEqual([
      { period: '2025', category: '', kind: 'numbers', measures: [{ value: 3.14 }], averageDecimals: 1 },
    ]);
  });

  it.each<[string, number, readonly string[]]>([
    ['nobody', 0, ['value', 'responses', 'nonresponse']],
    ['1', 1, ['value']],
    ['4', 4, ['value']],
    ['5', 5, ['value', 'responses', 'nonresponse']],
  ])('applyPattern(%s without an answer) publishes no small count of them', (_name, nonresponse, shown) => {
    const series = saying({ value: 30, responses: 95, nonresponse }, [0]);
    const [total] = applyPattern(series, new Map(), published).tables;
    const said = total!.observations.flatMap((cell) => (cell.kind === 'numbers' ? cell.measures : []));
    expect(said.map((values) => Object.keys(values))).toEqual([shown]);
  });

  it('applyPattern says nothing of missing answers in a breakdown', () => {
    const series = saying({ value: 30, responses: 92, nonresponse: 8 }, [1]);
    const [, breakdown] = applyPattern(series, new Map([['test~office 2025 B', 'frequency']]), published).tables;
    expect(breakdown!.observations).toEqual([
      { period: '2025', category: 'A', kind: 'numbers', measures: [{ value: 30 }] },
      { period: '2025', category: 'B', kind: 'confidential' },
    ]);
  });

  const [women, staff] = [
    countedRows({ resource: 'staff', where: [{ field: 'sex', in: ['f'] }] }),
    countedRows({ resource: 'staff' }),
  ];

  it.each<[string, readonly PeopleGroup[] | undefined, unknown]>([
    ['a share', [{ parts: [women, null], whole: staff }], { count: 'staff[sex=f]', base: 'staff', time: 'stock' }],
    ['people who are only counted', [{ parts: [women], whole: null }], { time: 'stock' }],
    ['answers', [{ parts: [women, null, null], whole: staff }], { base: 'staff', time: 'stock' }],
    ['a share of nobody knows whom', [{ parts: [null, null], whole: staff }], { base: 'staff', time: 'stock' }],
    [
      'two groups',
      [
        { parts: [women, null], whole: staff },
        { parts: [women, null], whole: staff },
      ],
      undefined,
    ],
    ['what nobody else counts', undefined, undefined],
  ])('applyPattern(%s) says who is counted', (_name, people, counts) => {
    const series = people ? { ...offices, people } : offices;
    expect(applyPattern(series, new Map(), published).counts).toEqual(counts);
  });
});
