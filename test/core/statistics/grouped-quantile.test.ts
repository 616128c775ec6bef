import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedQuantile } from '../../../packages/core/src/statistics/grouped-quantile.js';

describe('groupedQuantile', () => {
  it('groupedQuantile([], p) is null', () => {
    expect(groupedQuantile([], 0.5)).toBeNull();
  });

  it.each([
    [0, 1],
    [0.25, 1.5],
    [0.5, 2],
    [0.75, 3],
    [1, 4],
  ])('groupedQuantile(1, 2, 2, 4; %d) is %d (type 2 of R’s quantile)', (probability, quantile) => {
    const histogram = [
      [1, 1],
      [2, 2],
      [4, 1],
    ] as const;
    expect(groupedQuantile(histogram, probability)).toBe(quantile);
  });

  it('groupedQuantile(x, 0.5) is the median of the numbers written out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const times = new Map(sorted.map((value) => [value, sorted.filter((other) => other === value).length]));
        const half = sorted.length / 2;
        const median = Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
        expect(groupedQuantile([...times], 0.5)).toBe(median);
      }),
    );
  });

  it.each([-0.1, 1.1, NaN])('groupedQuantile(x, %d) throws RangeError', (probability) => {
    expect(() => groupedQuantile([[1, 1]], probability)).toThrow(RangeError);
  });
});
