import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from '../../../packages/core/src/statistics/chi-square.js';
import { garwood } from '../../../packages/core/src/statistics/garwood.js';
import { vectors } from './vectors.js';

describe('garwood', () => {
  it.each(vectors.poissonExact)('garwood(%d) is %d to %d, as R poisson.test', (events, lower, upper) => {
    expect(garwood(events)[0]).toBeCloseTo(lower, 9);
    expect(garwood(events)[1]).toBeCloseTo(upper, 8);
  });

  it.each([
    // Garwood (1936), table; 4 events also in METHODOLOGY 3.5
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [4, 1.0899, 10.2416],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
    // scipy.stats.chi2.ppf 1.17
    [1000, 938.973, 1063.9521],
    [100000, 99381.1527, 100621.7447],
  ])('garwood(%d) is %d to %d', (events, lower, upper) => {
    expect(garwood(events)[0]).toBeCloseTo(lower, 4);
    expect(garwood(events)[1]).toBeCloseTo(upper, 4);
  });

  it('garwood(events) contains the events, grows with them and with the level', () => {
    fc.assert(
      fc.property(fc.nat(2000), (events) => {
        const [lower, upper] = garwood(events);
        const [wideLower, wideUpper] = garwood(events, { level: 0.99 });
        expect(lower).toBeLessThanOrEqual(events);
        expect(upper).toBeGreaterThan(events);
        expect(garwood(events + 1)[0]).toBeGreaterThan(lower);
        expect(garwood(events + 1)[1]).toBeGreaterThan(upper);
        expect(wideLower).toBeLessThanOrEqual(lower);
        expect(wideUpper).toBeGreaterThan(upper);
      }),
    );
  });

  it.each([-1, 1.5, NaN])('garwood(%d) throws: no count', (events) => {
    expect(() => garwood(events)).toThrow('expected a whole number from 0');
  });

  it('garwood(4, { level: 95 }) throws: a level is a probability', () => {
    expect(() => garwood(4, { level: 95 })).toThrow('unusable level: 95; expected more than 0, less than 1');
  });
});

describe('chiSquareQuantile', () => {
  it('chiSquareQuantile(p, 2) is −2 ln(1 − p)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (probability) => {
        expect(chiSquareQuantile(probability, 2)).toBeCloseTo(-2 * Math.log(1 - probability), 9);
      }),
    );
  });

  it('chiSquareQuantile(0.95, 1) is 1.959964², the square of the normal quantile', () => {
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(1.959963984540054 ** 2, 10);
  });

  it('chiSquareQuantile(p, 0) throws', () => {
    expect(() => chiSquareQuantile(0.5, 0)).toThrow('unusable degrees of freedom: 0; expected more than 0');
  });
});
