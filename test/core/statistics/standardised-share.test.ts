import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe } from '../../../packages/core/src/statistics/newcombe.js';
import { shareInterval } from '../../../packages/core/src/statistics/share-interval.js';
import { standardisedShare } from '../../../packages/core/src/statistics/standardised-share.js';
import { samples } from './samples.js';

/** METHODOLOGY 3.3: staff with a migration background by age, weighted by the city's population. */
const STAFF = [
  { count: 20, n: 60, weight: 9000 },
  { count: 60, n: 240, weight: 14000 },
  { count: 40, n: 320, weight: 12000 },
];

const strata = fc.array(
  fc.tuple(samples, fc.integer({ min: 1, max: 99 })).map(([sample, weight]) => ({ ...sample, weight })),
  { minLength: 1, maxLength: 6 },
);

describe('standardisedShare', () => {
  it('standardisedShare(staff by age) is 0.228571 where the crude share is 0.193548', () => {
    expect(standardisedShare(STAFF)?.value).toBeCloseTo(0.228571, 6);
    expect(120 / 620).toBeCloseTo(0.193548, 6);
  });

  it('standardisedShare(staff by age) is 0.192911 to 0.270913, computed independently with scipy', () => {
    expect(standardisedShare(STAFF)?.lower).toBeCloseTo(0.1929114121, 10);
    expect(standardisedShare(STAFF)?.upper).toBeCloseTo(0.2709125824, 10);
  });

  it('standardisedShare(one stratum) is its share with the Wilson interval', () => {
    const { value, lower, upper } = standardisedShare([{ count: 3, n: 12, weight: 5 }])!;
    const wilson = shareInterval({ count: 3, n: 12 })!;
    expect(value).toBe(0.25);
    expect(lower).toBeCloseTo(wilson.lower, 12);
    expect(upper).toBeCloseTo(wilson.upper, 12);
  });

  it('standardisedShare(two of equal weight) is half of Newcombe’s interval with the second turned round', () => {
    const [a, b] = [shareInterval({ count: 7, n: 20 })!, shareInterval({ count: 8, n: 30 })!];
    const without = { value: 1 - b.value, lower: 1 - b.upper, upper: 1 - b.lower };
    const both = standardisedShare([
      { count: 7, n: 20, weight: 1 },
      { count: 8, n: 30, weight: 1 },
    ])!;
    expect(both.lower).toBeCloseTo((newcombe(a, without).lower + 1) / 2, 12);
    expect(both.upper).toBeCloseTo((newcombe(a, without).upper + 1) / 2, 12);
  });

  it('standardisedShare(…) is null when a stratum that counts is empty; one of weight 0 does not count', () => {
    expect(standardisedShare([...STAFF, { count: 0, n: 0, weight: 1 }])).toBeNull();
    expect(standardisedShare([...STAFF, { count: 0, n: 0, weight: 0 }])).toEqual(standardisedShare(STAFF));
  });

  it('standardisedShare(strata) lies in 0 to 1, contains its value, and does not depend on order or scale', () => {
    fc.assert(
      fc.property(strata, (parts) => {
        const { value, lower, upper } = standardisedShare(parts)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value - 1e-12);
        const scaled = standardisedShare(parts.toReversed().map((part) => ({ ...part, weight: 7 * part.weight })))!;
        expect(scaled.value).toBeCloseTo(value, 12);
        expect(scaled.lower).toBeCloseTo(lower, 12);
        expect(scaled.upper).toBeCloseTo(upper, 12);
      }),
    );
  });

  it.each([
    [[], 'unusable weights: all are 0'],
    [[{ count: 1, n: 2, weight: 0 }], 'unusable weights: all are 0'],
    [[{ count: 1, n: 2, weight: -1 }], 'unusable weight: -1; expected 0 or more'],
  ])('standardisedShare(%j) throws', (unusable, message) => {
    expect(() => standardisedShare(unusable)).toThrow(message);
  });
});
