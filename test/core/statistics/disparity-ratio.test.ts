import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disparityRatio } from '../../../packages/core/src/statistics/disparity-ratio.js';

const counts = fc.integer({ min: 1, max: 500 });
const staffs = fc.record({ low: counts, middle: counts, high: counts });

describe('disparityRatio', () => {
  it.each([
    // METHODOLOGY 2.1, HR7: 400/250/90 against 120/40/8
    [400, 250, 120, 40, 1.875],
    [250, 90, 40, 8, 1.8],
    [400, 90, 120, 8, 3.375],
  ])('disparityRatio(%d → %d, %d → %d) is %d', (lower, upper, groupLower, groupUpper, expected) => {
    const ratio = disparityRatio({ lower, upper }, { lower: groupLower, upper: groupUpper });
    expect(ratio).toBeCloseTo(expected, 12);
  });

  it('disparityRatio(low → high) is the product of its steps', () => {
    fc.assert(
      fc.property(staffs, staffs, (others, group) => {
        const step = (lower: 'low' | 'middle', upper: 'middle' | 'high') =>
          disparityRatio({ lower: others[lower], upper: others[upper] }, { lower: group[lower], upper: group[upper] })!;
        expect((step('low', 'middle') * step('middle', 'high')) / step('low', 'high')).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    [0, 5, 5, 5],
    [5, 5, 0, 5],
    [5, 5, 5, 0],
  ])('disparityRatio(%d → %d, %d → %d) is null: it would divide by 0', (lower, upper, groupLower, groupUpper) => {
    expect(disparityRatio({ lower, upper }, { lower: groupLower, upper: groupUpper })).toBeNull();
  });

  it('disparityRatio(5 → 0, 5 → 5) is 0', () => {
    expect(disparityRatio({ lower: 5, upper: 0 }, { lower: 5, upper: 5 })).toBe(0);
  });

  it('disparityRatio(−1 → 5, …) throws', () => {
    expect(() => disparityRatio({ lower: -1, upper: 5 }, { lower: 5, upper: 5 })).toThrow(
      'unusable count: -1; expected 0 or more',
    );
  });
});
