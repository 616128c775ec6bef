import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../packages/core/src/statistics/wilson.js';
import { vectors } from './vectors.js';

/** A count out of n out of a population. */
const samples = fc
  .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000))
  .map(([a, b, c]) => ({ count: a, n: a + b, population: a + b + c }));

/** METHODOLOGY 3.2: count, n, N, Wilson, Wilson with finite population correction. */
const SURVEY_TABLE = [
  [120, 400, 620, [0.25716767, 0.34663725], [0.27394445, 0.32741621]],
  [60, 310, 620, [0.15342914, 0.24116965], [0.1643537, 0.22652323]],
  [3, 20, 35, [0.05236875, 0.36041886], [0.07386364, 0.28081928]],
  [0, 12, 18, [0, 0.24249401], [0, 0.10151455]],
  [5, 29, 30, [0.07597857, 0.3454844], [0.14838838, 0.19941825]],
  [6843, 31536, 143000, [0.21247538, 0.22157377], [0.21300056, 0.22103339]],
] as const;

describe('wilson', () => {
  it.each(vectors.wilson)(
    'wilson(%d, %d) is %d to %d, as R prop.test without continuity correction',
    (count, n, lower, upper) => {
      expect(wilson(count, n)[0]).toBeCloseTo(lower, 7);
      expect(wilson(count, n)[1]).toBeCloseTo(upper, 7);
    },
  );

  it.each([
    [1, 10, 0.01787621, 0.40415003],
    [3, 29, 0.03581489, 0.26385081],
    // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('wilson(%d, %d) is %d to %d', (count, n, lower, upper) => {
    const places = String(upper).length - 2;
    expect(wilson(count, n)[0]).toBeCloseTo(lower, places);
    expect(wilson(count, n)[1]).toBeCloseTo(upper, places);
  });

  it.each(vectors.wilsonFpc)('wilson(%d, %d, { population: %d }) is %d to %d', (count, n, population, lower, upper) => {
    expect(wilson(count, n, { population })[0]).toBeCloseTo(lower, 7);
    expect(wilson(count, n, { population })[1]).toBeCloseTo(upper, 7);
  });

  it.each(SURVEY_TABLE)(
    'wilson(%d, %d) without and with a population of %d',
    (count, n, population, plain, corrected) => {
      wilson(count, n).forEach((end, i) => expect(end).toBeCloseTo(plain[i]!, 8));
      wilson(count, n, { population }).forEach((end, i) => expect(end).toBeCloseTo(corrected[i]!, 8));
    },
  );

  it('wilson(count, n, { population: n }) has no width: everybody answered', () => {
    expect(wilson(7, 30, { population: 30 })).toEqual([7 / 30, 7 / 30]);
    expect(wilson(1, 1, { population: 1 })).toEqual([1, 1]);
  });

  it('wilson(0, 0) says nothing: 0 to 1', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(0, 0, { population: 12 })).toEqual([0, 1]);
  });

  it('wilson(count, n) lies in 0 to 1 and contains the share; a population makes it no wider', () => {
    fc.assert(
      fc.property(samples, ({ count, n, population }) => {
        fc.pre(n > 0);
        const [lower, upper] = wilson(count, n);
        const [narrowLower, narrowUpper] = wilson(count, n, { population });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(count / n);
        expect(upper).toBeGreaterThanOrEqual(count / n);
        expect(narrowLower).toBeLessThanOrEqual(count / n);
        expect(narrowUpper).toBeGreaterThanOrEqual(count / n);
        expect(narrowLower).toBeGreaterThanOrEqual(lower - 1e-12);
        expect(narrowUpper).toBeLessThanOrEqual(upper + 1e-12);
      }),
    );
  });

  it('wilson(n − count, n) is wilson(count, n) seen from the other side', () => {
    fc.assert(
      fc.property(samples, ({ count, n, population }) => {
        const [lower, upper] = wilson(count, n, { population });
        const [otherLower, otherUpper] = wilson(n - count, n, { population });
        expect(otherLower).toBeCloseTo(1 - upper, 12);
        expect(otherUpper).toBeCloseTo(1 - lower, 12);
      }),
    );
  });

  it.each([
    [11, 10],
    [-1, 10],
    [NaN, 10],
    [1, NaN],
  ])('wilson(%d, %d) throws: the count is no part of n', (count, n) => {
    expect(() => wilson(count, n)).toThrow(RangeError);
  });
});
