import { describe, expect, it } from 'vitest';
import { shareDifference } from '../../../packages/core/src/statistics/share-difference.js';

describe('shareDifference', () => {
  it.each([
    // METHODOLOGY 3.3
    [56, 70, 48, 80, 0.2, 0.052431, 0.333873],
    [9, 10, 3, 10, 0.6, 0.170523, 0.809018],
    [10, 10, 0, 20, 1, 0.679086, 1],
    [96, 400, 60, 310, 0.046452, -0.015263, 0.106144],
  ])('shareDifference(%d of %d, %d of %d) is %d, %d to %d', (x1, n1, x2, n2, value, lower, upper) => {
    const difference = shareDifference({ count: x1, n: n1 }, { count: x2, n: n2 });
    expect(difference?.value).toBeCloseTo(value, 6);
    expect(difference?.lower).toBeCloseTo(lower, 6);
    expect(difference?.upper).toBeCloseTo(upper, 6);
  });

  it('shareDifference(96 of 400 of 640, 60 of 310 of 620) is 0.005260 to 0.085917, METHODOLOGY 3.3', () => {
    const difference = shareDifference({ count: 96, n: 400, population: 640 }, { count: 60, n: 310, population: 620 });
    expect(difference?.lower).toBeCloseTo(0.00526, 6);
    expect(difference?.upper).toBeCloseTo(0.085917, 6);
  });

  it('shareDifference(a, nobody) is null', () => {
    expect(shareDifference({ count: 3, n: 9 }, { count: 0, n: 0 })).toBeNull();
    expect(shareDifference({ count: 0, n: 0 }, { count: 3, n: 9 })).toBeNull();
  });
});
