import { describe, expect, it } from 'vitest';
import { roundCounts } from '../../../../packages/core/src/protect/rounding/round-counts.js';
import type { CellNumbers, Series } from '../../../../packages/core/src/series/series.js';
import { seriesOf, type Group } from '../series-of.js';

const LEVELS = [[['count'], ['base']]] as const;

/** A total with these numbers, and offices with theirs, which are the finest groups. */
function counted(total: CellNumbers, offices: readonly CellNumbers[]): Series {
  const codes = offices.map((_, i) => `o${i}`);
  const made = seriesOf(
    ['office'],
    codes.map((code): Group => [[code], 1, 1]),
  );
  const groups = offices.map((numbers, i) => ({ period: '2025', categories: [codes[i]!], numbers }));
  return { ...made, counted: { tables: [[total], offices], groups, fields: {} } } as unknown as Series;
}

const nearest = { method: 'nearest', base: 5 } as const;

function roundedTotal(total: CellNumbers, offices: readonly CellNumbers[]) {
  return roundCounts(counted(total, offices), LEVELS, nearest)[0]![0];
}

describe('roundCounts', () => {
  const six = (count: number, base: number) => Array.from({ length: 6 }, () => ({ count, base }));

  it('roundCounts(six times 3 of 7) gives each total as the sum of its parts', () => {
    const [totals, offices] = roundCounts(counted({ count: 18, base: 42 }, six(3, 7)), LEVELS, nearest);
    expect(totals).toEqual([{ count: 30, base: 30 }]);
    expect(offices).toEqual(six(5, 5));
  });

  it('roundCounts(8 different people, six bases of 2) keeps the count within its base: 0 of 0', () => {
    expect(roundedTotal({ count: 8, base: 12 }, six(2, 2))).toEqual({ count: 0, base: 0 });
  });

  it('roundCounts(as many as the base) keeps them within it too', () => {
    expect(roundedTotal({ count: 11, base: 11 }, [...six(2, 2).slice(1), { count: 2, base: 1 }])).toEqual({
      count: 0,
      base: 0,
    });
  });

  it('roundCounts(more cases than people) leaves both as they are', () => {
    expect(roundedTotal({ count: 14, base: 12 }, six(2, 2))).toEqual({ count: 15, base: 0 });
  });

  it('roundCounts(a count alone, or amounts beside it) rounds what is there', () => {
    expect(roundedTotal({ count: 8, euros: 12.5 }, [{ count: 8, euros: 12.5 }])).toEqual({ count: 10, euros: 12.5 });
    expect(roundedTotal({ count: 8, base: null }, [{ count: 8, base: null }])).toEqual({ count: 10, base: null });
  });

  describe('controlled', () => {
    const controlled = { method: 'controlled', base: 5 } as const;
    const three = (count: number, base: number) => Array.from({ length: 3 }, () => ({ count, base }));
    const rounded = (total: CellNumbers, offices: readonly CellNumbers[]) =>
      roundCounts(counted(total, offices), LEVELS, controlled);

    it('roundCounts(controlled) rounds count and rest, so that the base is their sum', () => {
      const [totals, offices] = rounded({ count: 6, base: 15 }, three(2, 5));
      for (const { count, base } of offices!) expect([count! % 5, base! % 5, count! <= base!]).toEqual([0, 0, true]);
      const sum = (name: string) => offices!.reduce((all, numbers) => all + numbers[name]!, 0);
      expect(totals).toEqual([{ count: sum('count'), base: sum('base') }]);
      expect(totals![0]!['count']).toBe(5);
    });

    it.each([
      ['5 different people', { count: 5, base: 15 }],
      ['a base that is no sum', { count: 6, base: 14 }],
    ])('roundCounts(controlled, %s) rounds the bases by themselves: those from 5 on stay', (_, total) => {
      const [totals, offices] = rounded(total, three(2, 5));
      expect(totals![0]!['base']).toBe(total.base);
      expect(offices!.map(({ base }) => base)).toEqual([5, 5, 5]);
    });
  });
});
