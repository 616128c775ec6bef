import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoterScore } from '../../../packages/core/src/statistics/net-promoter-score.js';
import { vectors } from './vectors.js';

describe('netPromoterScore', () => {
  it('netPromoterScore(18, 12, 10) is +20, −5.2 to 45.2', () => {
    const score = netPromoterScore(vectors.nps);
    expect(score?.n).toBe(40);
    expect(score?.value).toBeCloseTo(vectors.nps.nps, 10);
    expect(score?.se).toBeCloseTo(vectors.nps.se, 8);
    expect(score?.interval?.[0]).toBeCloseTo(vectors.nps.ci[0], 8);
    expect(score?.interval?.[1]).toBeCloseTo(vectors.nps.ci[1], 8);
  });

  it('netPromoterScore(nobody) is null', () => {
    expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });

  it('netPromoterScore(all alike) has no interval', () => {
    expect(netPromoterScore({ promoters: 3, passives: 0, detractors: 0 })).toEqual({
      n: 3,
      value: 100,
      se: 0,
      interval: null,
    });
  });

  it('netPromoterScore(…) lies in its interval, within ±100, and changes sign with its sides', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), fc.nat(50), (promoters, passives, detractors) => {
        const score = netPromoterScore({ promoters, passives, detractors })!;
        const other = netPromoterScore({ promoters: detractors, passives, detractors: promoters })!;
        expect(score.value + other.value).toBeCloseTo(0, 10);
        const [lower, upper] = score.interval ?? [score.value, score.value];
        expect(lower).toBeGreaterThanOrEqual(-100);
        expect(upper).toBeLessThanOrEqual(100);
        expect(lower).toBeLessThanOrEqual(score.value);
        expect(upper).toBeGreaterThanOrEqual(score.value);
      }),
    );
  });

  it('netPromoterScore(−1, …) throws', () => {
    expect(() => netPromoterScore({ promoters: -1, passives: 0, detractors: 0 })).toThrow('unusable count: -1');
  });
});
