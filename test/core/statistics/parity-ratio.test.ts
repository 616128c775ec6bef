import { describe, expect, it } from 'vitest';
import { parityRatio } from '../../../packages/core/src/statistics/parity-ratio.js';
import { shareInterval } from '../../../packages/core/src/statistics/share-interval.js';

describe('parityRatio', () => {
  it('parityRatio(60 of 310 of 620, 0.25) is 0.774194, 0.657415 to 0.906093, METHODOLOGY 3.2', () => {
    const index = parityRatio(shareInterval({ count: 60, n: 310, population: 620 })!, 0.25);
    expect(index?.value).toBeCloseTo(0.774194, 6);
    expect(index?.lower).toBeCloseTo(0.657415, 6);
    expect(index?.upper).toBeCloseTo(0.906093, 6);
  });

  it('parityRatio(21.7 %, 39.4 %) is 0.551, METHODOLOGY 2.1', () => {
    expect(parityRatio({ value: 0.217, lower: 0.217, upper: 0.217 }, 0.394)?.value).toBeCloseTo(0.551, 3);
  });

  it('parityRatio(share, 0) is null', () => {
    expect(parityRatio({ value: 0.2, lower: 0.1, upper: 0.3 }, 0)).toBeNull();
  });

  it('parityRatio(share, 25) throws: the reference is a share, not a percentage', () => {
    expect(() => parityRatio({ value: 0.2, lower: 0.1, upper: 0.3 }, 25)).toThrow(
      'unusable reference: 25; expected a share from 0 to 1',
    );
  });
});
