import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../packages/core/src/statistics/interval.js';
import { newcombe } from '../../../packages/core/src/statistics/newcombe.js';
import { wilson } from '../../../packages/core/src/statistics/wilson.js';
import { vectors } from './vectors.js';

function share(count: number, n: number, population = Infinity): Estimate {
  const [lower, upper] = wilson(count, n, { population });
  return { value: count / n, lower, upper };
}

describe('newcombe', () => {
  it.each(vectors.newcombe)('newcombe(%d of %d, %d of %d) is %d, %d to %d', (x1, n1, x2, n2, value, lower, upper) => {
    const difference = newcombe(share(x1, n1), share(x2, n2));
    expect(difference.value).toBeCloseTo(value, 9);
    expect(difference.lower).toBeCloseTo(lower, 9);
    expect(difference.upper).toBeCloseTo(upper, 9);
  });

  it('newcombe(9 of 10, 3 of 10) is that of Newcombe (1998), table II', () => {
    const { lower, upper } = newcombe(share(9, 10), share(3, 10));
    expect(lower).toBeCloseTo(0.1705, 4);
    expect(upper).toBeCloseTo(0.809, 4);
  });

  it.each(vectors.newcombeFpc)(
    'newcombe(%d of %d of %d, %d of %d of %d) is %d, %d to %d: the correction decides whether it is a rise',
    (x1, n1, N1, x2, n2, N2, value, lower, upper) => {
      const difference = newcombe(share(x1, n1, N1), share(x2, n2, N2));
      expect(difference.value).toBeCloseTo(value, 9);
      expect(difference.lower).toBeCloseTo(lower, 9);
      expect(difference.upper).toBeCloseTo(upper, 9);
      expect(newcombe(share(x1, n1), share(x2, n2)).lower).toBeLessThan(0);
    },
  );

  it('newcombe(a, b) contains the difference, lies in −1 to 1, and turns round with its arguments', () => {
    const shares = fc.tuple(fc.nat(300), fc.nat(300)).filter(([x, y]) => x + y > 0);
    fc.assert(
      fc.property(shares, shares, ([x1, y1], [x2, y2]) => {
        const [a, b] = [share(x1, x1 + y1), share(x2, x2 + y2)];
        const { value, lower, upper } = newcombe(a, b);
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
        expect(newcombe(b, a).lower).toBeCloseTo(-upper, 12);
      }),
    );
  });

  it('newcombe(full counts) has no width', () => {
    const { lower, upper } = newcombe(share(5, 20, 20), share(4, 20, 20));
    expect(lower).toBeCloseTo(0.05, 12);
    expect(upper).toBeCloseTo(0.05, 12);
  });
});
