import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { gapAndRatio } from '../../../packages/core/src/statistics/gap-and-ratio.js';
import {
  percent,
  percentOf,
  pointsBetween,
  relativeChange,
  type Percent,
  type PercentagePoints,
} from '../../../packages/core/src/statistics/units.js';
import { vectors } from './vectors.js';

const { before, after, gap, ratio } = vectors.gapVsRatio;
const percentages = fc.double({ min: 0.001, max: 100, noNaN: true }).map(percent);

describe('gapAndRatio', () => {
  it.each([
    [...before, gap[0], ratio[0]],
    [...after, gap[1], ratio[1]],
  ] as const)('gapAndRatio(%d %%, %d %%) is %d points and %d', (value, reference, points, times) => {
    const both = gapAndRatio(percent(value), percent(reference));
    expect(both.gap).toBeCloseTo(points, 10);
    expect(both.ratio).toBeCloseTo(times, 10);
  });

  it('gapAndRatio(value, 0) has a gap and no ratio', () => {
    expect(gapAndRatio(percent(3), percent(0))).toEqual({ gap: 3, ratio: null });
  });

  it('gapAndRatio(a, b) and gapAndRatio(b, a) agree on who has more', () => {
    fc.assert(
      fc.property(percentages, percentages, (a, b) => {
        const [one, other] = [gapAndRatio(a, b), gapAndRatio(b, a)];
        expect(one.gap + other.gap).toBe(0);
        expect(one.ratio! * other.ratio!).toBeCloseTo(1, 9);
        expect(one.gap > 0).toBe(a > b);
      }),
    );
  });
});

describe('percent and percentage points', () => {
  it('from 20 % to 25 % is 5 percentage points or 25 %, METHODOLOGY 3.3', () => {
    expect(pointsBetween(percent(25), percent(20))).toBe(5);
    expect(relativeChange(percent(25), percent(20))).toBe(25);
  });

  it('relativeChange(value, 0) is null', () => {
    expect(relativeChange(percent(5), percent(0))).toBeNull();
  });

  it('percentOf(share) is 100 times the share, and null for null', () => {
    expect(percentOf(0.25)).toBe(25);
    expect(percentOf(null)).toBeNull();
  });

  it('Percent and PercentagePoints cannot stand for each other', () => {
    expectTypeOf<Percent>().not.toExtend<PercentagePoints>();
    expectTypeOf<PercentagePoints>().not.toExtend<Percent>();
    expectTypeOf<number>().not.toExtend<Percent>();
  });

  it('percent(NaN) throws', () => {
    expect(() => percent(0 / 0)).toThrow('unusable percentage: NaN; expected a finite number');
  });
});
