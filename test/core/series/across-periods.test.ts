import { describe, expect, it } from 'vitest';
import type { RowMeasure } from '../../../packages/core/src/indicator/measure-definition.js';
import type { Contributions } from '../../../packages/core/src/series/series.js';
import { tableOf } from '../measures/tables.js';
import { byCell, seriesOf } from './datasets.js';

const GRANTS = {
  t: tableOf(
    ['year', 'sponsor', 'euros'],
    [
      [2023, 'a', 100],
      [2023, 'b', 60],
      [2023, 'c', 9],
      [2024, 'b', 70],
      [2024, 'a', 10],
      [2024, 'b', 20],
      [2024, 'd', 30],
    ],
  ),
};

function contributionsTo(sum: object, pool?: number): ReadonlyMap<string, Contributions | undefined> {
  const measure = { type: 'sum', sum: { resource: 't', sum: 'euros', ...sum } } as RowMeasure;
  const cells = byCell(seriesOf(measure, GRANTS, [], pool === undefined ? {} : { pool }));
  return new Map([...cells].map(([period, cell]) => [period, cell.parts?.contributions]));
}

describe('pooled and averaged contributions', () => {
  it('computeSeries(a sum) knows the largest rows of a period', () => {
    expect(contributionsTo({}).get('2024')).toEqual({ largest: [70, 30, 20, 10], total: 130 });
  });

  it('computeSeries(a sum, contributor) adds the rows of a contributor first', () => {
    expect(contributionsTo({ contributor: 'sponsor' }).get('2024')).toEqual({ largest: [90, 30, 10], total: 130 });
  });

  it('computeSeries(a pooled sum, contributor) adds what a contributor gave in all periods', () => {
    const pooled = contributionsTo({ contributor: 'sponsor' }, 2);
    expect(pooled.get('2023/2024')).toEqual({ largest: [150, 110, 30, 9], total: 299 });
  });

  it('computeSeries(a pooled sum) takes the largest rows of several periods for the same contributor’s', () => {
    expect(contributionsTo({}, 2).get('2023/2024')).toEqual({ largest: [170, 90, 29, 10], total: 299 });
  });

  it('computeSeries(an average, contributor) is about those of both ends of the period', () => {
    const average = contributionsTo({ contributor: 'sponsor', average: true });
    expect(average.get('2024')).toEqual({ largest: [75, 55, 15, 4.5], total: 149.5 });
    expect(average.get('2023')).toBe(undefined);
  });

  it('computeSeries(an average) takes the largest rows of both ends for the same contributor’s', () => {
    expect(contributionsTo({ average: true }).get('2024')).toEqual({ largest: [85, 45, 14.5, 5], total: 149.5 });
  });
});
