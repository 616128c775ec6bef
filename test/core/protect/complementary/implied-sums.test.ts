import { describe, expect, it } from 'vitest';
import { impliedSums } from '../../../../packages/core/src/protect/complementary/implied-sums.js';

describe('impliedSums', () => {
  it('impliedSums(a total over groups and over what they group) is true of the longer sum only', () => {
    const sums = [
      { total: 0, members: [1, 2] },
      { total: 1, members: [3, 4] },
      { total: 2, members: [5, 6] },
      { total: 0, members: [3, 4, 5, 6] },
    ];
    expect(impliedSums(sums)).toEqual([false, false, false, true]);
  });

  it('impliedSums(groups that stand in both sums) takes them as they are', () => {
    const sums = [
      { total: 0, members: [1, 2] },
      { total: 1, members: [3, 4] },
      { total: 0, members: [2, 3, 4] },
    ];
    expect(impliedSums(sums)).toEqual([false, false, true]);
  });

  it('impliedSums(two ways to divide the same people) keeps both', () => {
    const sums = [
      { total: 0, members: [1, 2] },
      { total: 0, members: [3, 4, 5] },
    ];
    expect(impliedSums(sums)).toEqual([false, false]);
  });

  it('impliedSums(two names of one number) keeps what ties them', () => {
    const sums = [
      { total: 0, members: [1] },
      { total: 0, members: [2, 3] },
      { total: 1, members: [2, 3] },
    ];
    expect(impliedSums(sums)).toEqual([false, false, false]);
  });

  it('impliedSums(groups that overlap) keeps the longer sum', () => {
    const sums = [
      { total: 0, members: [1, 2] },
      { total: 1, members: [3, 4] },
      { total: 2, members: [4, 5] },
      { total: 0, members: [3, 4, 5] },
    ];
    expect(impliedSums(sums)).toEqual([false, false, false, false]);
  });

  it('impliedSums(a group of which only a part stands in the longer sum) keeps it', () => {
    const sums = [
      { total: 0, members: [1, 2] },
      { total: 1, members: [3, 4] },
      { total: 2, members: [5, 6] },
      { total: 0, members: [3, 4, 5, 7] },
    ];
    expect(impliedSums(sums)).toEqual([false, false, false, false]);
  });

  it('impliedSums(one more than the groups have) keeps the longer sum', () => {
    const sums = [
      { total: 0, members: [1, 2] },
      { total: 1, members: [3, 4] },
      { total: 2, members: [5, 6] },
      { total: 0, members: [3, 4, 5, 6, 7] },
    ];
    expect(impliedSums(sums)).toEqual([false, false, false, false]);
  });

  it('impliedSums(no sums) is empty', () => {
    expect(impliedSums([])).toEqual([]);
  });
});
