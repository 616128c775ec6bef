import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageDecimals } from '../../../../packages/core/src/protect/rounding/average-decimals.js';
import { nearest } from '../../../../packages/core/src/protect/rounding/nearest.js';
import { round } from '../../../../packages/core/src/statistics/round.js';

const rule = { method: 'nearest', base: 5 } as const;

/** Whether so many people can have an average that is shown like this, when what is averaged are whole numbers. */
function fits(shown: number, people: number, decimals: number): boolean {
  return [Math.floor, Math.round, Math.ceil].some((whole) => round(whole(shown * people) / people, decimals) === shown);
}

/** All numbers of people that are published as this one. */
function possible(published: number): readonly number[] {
  return Array.from({ length: 5 }, (_, i) => published - 2 + i);
}

describe('averageDecimals', () => {
  it.each([
    [10, 12, 0],
    [15, 13, 1],
    [100, 99, 1],
    [105, 103, 2],
    [1005, 1004, 3],
    [5, 3, 0],
    [20, 0, 0],
    [0, 2, 0],
    [6, 1, 0],
  ])('averageDecimals(%i, %i people) is %i', (rounded, people, decimals) => {
    expect(averageDecimals(rounded, people, rule)).toBe(decimals);
  });

  it('averageDecimals(20 of 18, …) hides what two places tell: 3.45 can only be 69 points of 20 people', () => {
    const consistent = (shown: number, decimals: number) => possible(20).filter((n) => fits(shown, n, decimals));
    expect(consistent(3.45, 2)).toEqual([20, 22]);
    expect(consistent(3.5, averageDecimals(20, 20, rule))).toEqual(possible(20));
  });

  it('averageDecimals leaves every number of people possible that is published as the rounded one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 3000 }), fc.nat(100), (people, points) => {
        const published = nearest(people, 5);
        const decimals = averageDecimals(published, people, rule);
        const shown = round((people + (points * people) / 37) / people, decimals);
        expect(possible(published).filter((n) => !fits(shown, n, decimals))).toEqual([]);
      }),
    );
  });
});
