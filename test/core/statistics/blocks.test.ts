import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../../packages/core/src/statistics/blocks.js';

describe('blocks', () => {
  it('blocks(list, size) counts from the end; the first may be shorter', () => {
    expect(blocks([1, 2, 3, 4, 5], 2)).toEqual([[1], [2, 3], [4, 5]]);
    expect(blocks([], 2)).toEqual([]);
  });

  it('blocks(list, size) put together again are the list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (list, size) => {
        expect(blocks(list, size).flat()).toEqual(list);
        expect(
          blocks(list, size)
            .slice(1)
            .every(({ length }) => length === size),
        ).toBe(true);
      }),
    );
  });

  it.each([0, -1, 1.5, NaN])('blocks(list, %d) throws RangeError', (size) => {
    expect(() => blocks([1], size)).toThrow(RangeError);
  });
});
