import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventRate } from '../../../packages/core/src/statistics/event-rate.js';
import { standardisedRate } from '../../../packages/core/src/statistics/standardised-rate.js';

const strata = fc
  .array(
    fc.record({
      events: fc.nat(50),
      base: fc.integer({ min: 50, max: 5000 }),
      weight: fc.integer({ min: 1, max: 99 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .filter((parts) => parts.some(({ events }) => events > 0));

describe('standardisedRate', () => {
  it('standardisedRate(one stratum) is its rate with Garwood’s interval, METHODOLOGY 3.5', () => {
    const rate = standardisedRate([{ events: 4, base: 1250, weight: 7 }])!;
    expect(rate.value).toBeCloseTo(3.2, 12);
    expect(rate.lower).toBeCloseTo(0.87, 2);
    expect(rate.upper).toBeCloseTo(8.19, 2);
  });

  it('standardisedRate(weights as the bases) is the crude rate with its exact interval', () => {
    const bases = [300, 500, 450];
    const rate = standardisedRate(bases.map((base, i) => ({ events: i + 1, base, weight: 3 * base })))!;
    const crude = eventRate(6, 1250)!;
    expect(rate.value).toBeCloseTo(crude.value, 10);
    expect(rate.lower).toBeCloseTo(crude.lower, 10);
    expect(rate.upper).toBeCloseTo(crude.upper, 10);
  });

  it('standardisedRate(two strata by hand) weighs 10 ‰ and 20 ‰ with 3 to 1', () => {
    const rate = standardisedRate([
      { events: 10, base: 1000, weight: 3 },
      { events: 2, base: 100, weight: 1 },
    ]);
    expect(rate?.value).toBeCloseTo(12.5, 10);
  });

  it('standardisedRate(no events) and (a stratum without base) are null', () => {
    expect(standardisedRate([{ events: 0, base: 100, weight: 1 }])).toBeNull();
    expect(standardisedRate([{ events: 0, base: 0, weight: 1 }])).toBeNull();
  });

  it('standardisedRate(strata) lies in its interval and does not depend on order or the scale of weights', () => {
    fc.assert(
      fc.property(strata, (parts) => {
        const rate = standardisedRate(parts)!;
        expect(rate.lower).toBeGreaterThanOrEqual(0);
        expect(rate.lower).toBeLessThanOrEqual(rate.value);
        expect(rate.upper).toBeGreaterThanOrEqual(rate.value);
        const scaled = standardisedRate(parts.toReversed().map((part) => ({ ...part, weight: 5 * part.weight })))!;
        expect(scaled.value).toBeCloseTo(rate.value, 9);
        expect(scaled.upper).toBeCloseTo(rate.upper, 9);
      }),
    );
  });

  it('standardisedRate(one event that weighs almost all) is cut at 0', () => {
    const parts = [
      { events: 1, base: 50, weight: 99 },
      { events: 50, base: 5000, weight: 1 },
    ];
    expect(standardisedRate(parts)?.lower).toBe(0);
  });

  it('standardisedRate([]) throws', () => {
    expect(() => standardisedRate([])).toThrow('unusable weights');
  });
});
