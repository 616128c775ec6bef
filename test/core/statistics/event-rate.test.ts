import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayRule } from '../../../packages/core/src/statistics/display-rule.js';
import { eventRate } from '../../../packages/core/src/statistics/event-rate.js';
import { pooledPeriods } from '../../../packages/core/src/statistics/pooled-periods.js';

describe('eventRate', () => {
  it('eventRate(4, 1250) is 3.2 ‰, 0.87 to 8.19, METHODOLOGY 3.5', () => {
    const rate = eventRate(4, 1250)!;
    expect(rate.value).toBe(3.2);
    expect(rate.lower).toBeCloseTo(0.87, 2);
    expect(rate.upper).toBeCloseTo(8.19, 2);
  });

  it('eventRate(events, base, { per: 100000 }) is a hundred times that per 1 000', () => {
    expect(eventRate(4, 1250, { per: 100_000 })?.value).toBe(320);
  });

  it('eventRate(0, 0) is null', () => {
    expect(eventRate(0, 0)).toBeNull();
  });

  it('eventRate(k events, k base) narrows as both grow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2, max: 9 }), (events, k) => {
        const [few, many] = [eventRate(events, 1000)!, eventRate(k * events, k * 1000)!];
        expect(many.value).toBeCloseTo(few.value, 9);
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  it('eventRate(1, −5) throws', () => {
    expect(() => eventRate(1, -5)).toThrow('unusable base: -5; expected 0 or more');
  });
});

describe('displayRule', () => {
  it.each([
    // METHODOLOGY 3.5
    [10, true, 0],
    [29, true, 0],
    [30, false, 0],
    [99, false, 0],
    [100, false, 1],
    [99_999, false, 1],
  ])('displayRule(%d) is bracketed: %s, with %d decimals', (base, bracketed, decimals) => {
    expect(displayRule(base)).toEqual({ shown: true, bracketed, decimals });
  });

  it.each([0, 5, 9, 9.99])('displayRule(%d) shows nothing', (base) => {
    expect(displayRule(base)).toEqual({ shown: false });
  });

  it.each([
    [999, 1],
    [1000, 2],
    [9999, 2],
    [10_000, 3],
  ])('displayRule(%d, { decimals: 3 }) has %d: floor(log10(base)) − 1', (base, decimals) => {
    expect(displayRule(base, { decimals: 3 })).toMatchObject({ decimals });
  });

  it('displayRule(base) shows more the larger the base is', () => {
    const exactness = (base: number) => {
      const rule = displayRule(base, { decimals: 9 });
      return rule.shown ? 1 + rule.decimals + (rule.bracketed ? 0 : 1) : 0;
    };
    fc.assert(
      fc.property(fc.nat(100_000), (base) => {
        expect(exactness(base + 1)).toBeGreaterThanOrEqual(exactness(base));
      }),
    );
  });

  it('displayRule(−1) throws', () => {
    expect(() => displayRule(-1)).toThrow('unusable base: -1; expected 0 or more');
  });
});

describe('pooledPeriods', () => {
  const years = [1, 0, 2, 1, 3].map((events, i) => ({ period: String(2020 + i), events, base: 400 + i }));

  it('pooledPeriods(five years, 2) counts from the newest; the oldest stands alone', () => {
    expect(pooledPeriods(years, 2)).toEqual([
      { first: '2020', last: '2020', periods: 1, events: 1, base: 400 },
      { first: '2021', last: '2022', periods: 2, events: 2, base: 803 },
      { first: '2023', last: '2024', periods: 2, events: 4, base: 807 },
    ]);
  });

  it('pooledPeriods(no periods) is empty', () => {
    expect(pooledPeriods([], 3)).toEqual([]);
  });

  it('pooledPeriods(counts, size) loses no event and no base', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 9 }), (events, size) => {
        const counts = events.map((count, i) => ({ period: String(i), events: count, base: 10 }));
        const blocks = pooledPeriods(counts, size);
        expect(blocks.reduce((total, block) => total + block.events, 0)).toBe(events.reduce((a, b) => a + b, 0));
        expect(blocks.reduce((total, block) => total + block.base, 0)).toBe(10 * events.length);
      }),
    );
  });

  it('pooledPeriods(counts, 0) throws', () => {
    expect(() => pooledPeriods(years, 0)).toThrow('unusable size: 0; expected a whole number of periods from 1');
  });
});
