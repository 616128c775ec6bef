import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postStratified } from '../../../packages/core/src/statistics/post-stratified.js';
import { vectors } from './vectors.js';

const { N, n, x, p, se, ci, unweighted } = vectors.postStrat;
const staff = N.map((population, i) => ({ count: x[i]!, n: n[i]!, population }));

const strata = fc.array(
  fc
    .tuple(fc.nat(50), fc.integer({ min: 2, max: 50 }), fc.nat(50))
    .map(([count, others, silent]) => ({ count, n: count + others, population: count + others + silent })),
  { minLength: 1, maxLength: 6 },
);

describe('postStratified', () => {
  it('postStratified(three parts of a staff) is 0.2516, 0.2125 to 0.2907', () => {
    const estimate = postStratified(staff);
    expect(estimate?.value).toBeCloseTo(p, 10);
    expect(estimate?.se).toBeCloseTo(se, 11);
    expect(estimate?.interval?.[0]).toBeCloseTo(ci[0], 10);
    expect(estimate?.interval?.[1]).toBeCloseTo(ci[1], 10);
    expect((18 + 30 + 27) / (120 + 100 + 90)).toBeCloseTo(unweighted, 10);
  });

  it('postStratified(one stratum) is its share', () => {
    expect(postStratified([{ count: 3, n: 12, population: 40 }])?.value).toBe(0.25);
  });

  it('postStratified(full counts) has no width; a stratum without people changes nothing', () => {
    const full = [
      { count: 1, n: 1, population: 1 },
      { count: 0, n: 3, population: 3 },
      { count: 0, n: 0, population: 0 },
    ];
    expect(postStratified(full)).toEqual({ value: 0.25, se: 0, interval: [0.25, 0.25] });
  });

  it('postStratified(all alike, not all asked) has no interval', () => {
    expect(postStratified([{ count: 0, n: 5, population: 9 }])).toEqual({ value: 0, se: 0, interval: null });
  });

  it.each([
    ['no strata', []],
    ['no people', [{ count: 0, n: 0, population: 0 }]],
    ['a stratum without answers', [...staff, { count: 0, n: 0, population: 7 }]],
    ['a stratum with one answer of many', [...staff, { count: 1, n: 1, population: 7 }]],
  ])('postStratified(%s) is null', (_, unusable) => {
    expect(postStratified(unusable)).toBeNull();
  });

  it('postStratified(strata) lies between the strata and does not depend on their order', () => {
    fc.assert(
      fc.property(strata, (parts) => {
        const estimate = postStratified(parts)!;
        const shares = parts.map(({ count, n: answers }) => count / answers);
        expect(estimate.value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(estimate.value).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
        expect(postStratified(parts.toReversed())?.value).toBeCloseTo(estimate.value, 12);
        expect(postStratified(parts.toReversed())?.se).toBeCloseTo(estimate.se, 12);
      }),
    );
  });

  it('postStratified(9 of 5 asked) throws', () => {
    expect(() => postStratified([{ count: 1, n: 9, population: 5 }])).toThrow('unusable population: 5');
  });
});
