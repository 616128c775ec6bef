import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../packages/core/src/statistics/overlap.js';

const groups = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 10 });

describe('overlap', () => {
  it('overlap({a, b, c}, {a … e}) finds the group inside the other: 0.6 and 1, METHODOLOGY 2.8', () => {
    expect(overlap('abc', 'abcde')).toEqual({ shared: 3, jaccard: 0.6, coefficient: 1 });
  });

  it('overlap(nobody, …) has no coefficient, and no index when both are empty', () => {
    expect(overlap([], ['a'])).toEqual({ shared: 0, jaccard: 0, coefficient: null });
    expect(overlap([], [])).toEqual({ shared: 0, jaccard: null, coefficient: null });
  });

  it('overlap(a, b) is the same from both sides, for any order and repetition, and Jaccard is the smaller', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const both = overlap(a, b);
        expect(overlap(b, a)).toEqual(both);
        expect(overlap([...a, ...a.toReversed()], b)).toEqual(both);
        expect(both.jaccard ?? 0).toBeLessThanOrEqual(both.coefficient ?? 1);
        if (a.length > 0) expect(overlap(a, a)).toMatchObject({ jaccard: 1, coefficient: 1 });
      }),
    );
  });
});
