import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { katz } from '../../../packages/core/src/statistics/katz.js';
import { samples } from './samples.js';
import { vectors } from './vectors.js';

describe('katz', () => {
  it.each(vectors.relativeRiskKatz)(
    'katz(%d of %d, %d of %d) is %d, %d to %d, as R epitools::riskratio.wald',
    (x1, n1, x2, n2, value, lower, upper) => {
      const ratio = katz({ count: x1, n: n1 }, { count: x2, n: n2 });
      expect(ratio?.value).toBeCloseTo(value, 9);
      expect(ratio?.lower).toBeCloseTo(lower, 9);
      expect(ratio?.upper).toBeCloseTo(upper, 9);
    },
  );

  it('katz(60 of 310 of 620, 225 of 900) is 0.774194, 0.636064 to 0.942320, METHODOLOGY 3.2', () => {
    const ratio = katz({ count: 60, n: 310, population: 620 }, { count: 225, n: 900 });
    expect(ratio?.value).toBeCloseTo(0.774194, 6);
    expect(ratio?.lower).toBeCloseTo(0.636064, 6);
    expect(ratio?.upper).toBeCloseTo(0.94232, 6);
  });

  it.each([
    [0, 10, 3, 10],
    [3, 10, 0, 10],
    [10, 10, 3, 10],
    [3, 10, 10, 10],
    [0, 0, 3, 10],
  ])('katz(%d of %d, %d of %d) is null: a cell is empty', (x1, n1, x2, n2) => {
    expect(katz({ count: x1, n: n1 }, { count: x2, n: n2 })).toBeNull();
  });

  it('katz(full count, full count) has no width', () => {
    const full = katz({ count: 12, n: 12, population: 12 }, { count: 5, n: 10, population: 10 });
    expect(full).toEqual({ value: 2, lower: 2, upper: 2 });
  });

  it('katz(a, b) contains the ratio, and katz(b, a) is its inverse', () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        const [ratio, inverse] = [katz(a, b), katz(b, a)];
        fc.pre(ratio !== null && inverse !== null);
        expect(ratio.lower).toBeLessThanOrEqual(ratio.value);
        expect(ratio.upper).toBeGreaterThanOrEqual(ratio.value);
        expect(inverse.lower * ratio.upper).toBeCloseTo(1, 9);
        expect(inverse.upper * ratio.lower).toBeCloseTo(1, 9);
      }),
    );
  });

  it('katz(k·a, k·b) has the same value and a narrower interval for k above 1', () => {
    fc.assert(
      fc.property(samples, samples, fc.integer({ min: 2, max: 9 }), (a, b, k) => {
        const small = katz({ count: a.count, n: a.n }, { count: b.count, n: b.n });
        const big = katz({ count: k * a.count, n: k * a.n }, { count: k * b.count, n: k * b.n });
        fc.pre(small !== null && big !== null);
        expect(big.value).toBeCloseTo(small.value, 9);
        expect(big.upper / big.lower).toBeLessThan(small.upper / small.lower);
      }),
    );
  });
});
