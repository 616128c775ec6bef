import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../packages/core/src/statistics/fisher-exact.js';
import { samples } from './samples.js';
import { vectors } from './vectors.js';

describe('fisherExact', () => {
  it.each(vectors.fisher)('fisherExact(%d of %d, %d of %d) is %d, as R phyper', (x1, n1, x2, n2, p) => {
    expect(fisherExact({ count: x1, n: n1 }, { count: x2, n: n2 })).toBeCloseTo(p, 11);
  });

  it('fisherExact(0 of 5, 5 of 5) is 2 of 252 orders', () => {
    expect(fisherExact({ count: 0, n: 5 }, { count: 5, n: 5 })).toBeCloseTo(2 / 252, 12);
  });

  it('fisherExact(3 of 4, 1 of 4) is 0.4857: the lady tasting tea, Fisher (1935)', () => {
    expect(fisherExact({ count: 3, n: 4 }, { count: 1, n: 4 })).toBeCloseTo(34 / 70, 12);
  });

  it('fisherExact(nobody, anybody) is 1: no difference can be seen', () => {
    expect(fisherExact({ count: 0, n: 0 }, { count: 3, n: 9 })).toBe(1);
    expect(fisherExact({ count: 0, n: 0 }, { count: 0, n: 0 })).toBe(1);
  });

  it('fisherExact(a, b) is a probability, the same from both sides and for the opposite', () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        const p = fisherExact(a, b);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(b, a)).toBeCloseTo(p, 9);
        const opposite = fisherExact({ count: a.n - a.count, n: a.n }, { count: b.n - b.count, n: b.n });
        expect(opposite).toBeCloseTo(p, 9);
      }),
    );
  });

  it('fisherExact(5 of 4, …) throws: the count is no part of n', () => {
    expect(() => fisherExact({ count: 5, n: 4 }, { count: 0, n: 4 })).toThrow('unusable count: 5; expected 0 to 4');
  });
});
