import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manskiBounds } from '../../../packages/core/src/statistics/manski-bounds.js';
import { vectors } from './vectors.js';

describe('manskiBounds', () => {
  it.each(vectors.manski)('manskiBounds(%d, %d, %d) is %d to %d', (count, n, population, lower, upper) => {
    expect(manskiBounds(count, n, population)[0]).toBeCloseTo(lower, 6);
    expect(manskiBounds(count, n, population)[1]).toBeCloseTo(upper, 6);
  });

  it('manskiBounds(count, n, n) is the share itself', () => {
    expect(manskiBounds(3, 12, 12)).toEqual([0.25, 0.25]);
  });

  it('manskiBounds(0, 0, population) says nothing: 0 to 1', () => {
    expect(manskiBounds(0, 0, 0)).toEqual([0, 1]);
    expect(manskiBounds(0, 0, 20)).toEqual([0, 1]);
  });

  it('manskiBounds(count, n, population) is as wide as the share that did not answer', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (count, others, silent) => {
        const population = count + others + silent;
        fc.pre(population > 0);
        const [lower, upper] = manskiBounds(count, count + others, population);
        expect(upper - lower).toBeCloseTo(silent / population, 12);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('manskiBounds(…) throws when more answered than there are', () => {
    expect(() => manskiBounds(3, 12, 11)).toThrow('unusable population: 11; expected at least 12');
  });
});
