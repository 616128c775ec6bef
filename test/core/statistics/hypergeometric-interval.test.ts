import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricInterval } from '../../../packages/core/src/statistics/hypergeometric-interval.js';
import { samples } from './samples.js';

describe('hypergeometricInterval', () => {
  it.each([
    // METHODOLOGY 3.2, column "exact hypergeometric (tail-inversion)"
    [120, 400, 620, 170, 203],
    [60, 310, 620, 102, 141],
    [3, 20, 35, 3, 10],
    [0, 12, 18, 0, 2],
    [5, 29, 30, 5, 6],
    [7, 30, 30, 7, 7],
    [6843, 31536, 143000, 30457, 31609],
  ])('hypergeometricInterval(%d of %d of %d) is %d to %d people', (count, n, population, lower, upper) => {
    expect(hypergeometricInterval({ count, n, population })).toEqual([lower, upper]);
  });

  it('hypergeometricInterval(120 of 400 of 620) is the share 0.274194 to 0.327419, METHODOLOGY 3.2', () => {
    const [lower, upper] = hypergeometricInterval({ count: 120, n: 400, population: 620 });
    expect(lower / 620).toBeCloseTo(0.274194, 6);
    expect(upper / 620).toBeCloseTo(0.327419, 6);
  });

  it('hypergeometricInterval(0 of 0 of N) is all that can be', () => {
    expect(hypergeometricInterval({ count: 0, n: 0, population: 12 })).toEqual([0, 12]);
    expect(hypergeometricInterval({ count: 0, n: 0, population: 0 })).toEqual([0, 0]);
  });

  it('hypergeometricInterval(sample) holds what is known, and mirrors that of the opposite', () => {
    fc.assert(
      fc.property(samples, ({ count, n, population }) => {
        const [lower, upper] = hypergeometricInterval({ count, n, population });
        expect(lower).toBeGreaterThanOrEqual(count);
        expect(upper).toBeLessThanOrEqual(population - n + count);
        expect(lower).toBeLessThanOrEqual(Math.ceil((count / n) * population));
        expect(upper).toBeGreaterThanOrEqual(Math.floor((count / n) * population));
        expect(hypergeometricInterval({ count: n - count, n, population })).toEqual([
          population - upper,
          population - lower,
        ]);
      }),
    );
  });

  it('hypergeometricInterval(3 of 20 of 19) throws', () => {
    expect(() => hypergeometricInterval({ count: 3, n: 20, population: 19 })).toThrow(
      'unusable population: 19; expected at least 20',
    );
  });
});
