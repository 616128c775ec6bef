import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../packages/core/src/protect/primary/counted-groups.js';
import { zero } from '../../../../packages/core/src/protect/primary/zero.js';
import type { Parts } from '../../../../packages/core/src/series/series.js';
import { NO_RULES } from './vectors.js';

function partsOf(values: readonly number[], more: Partial<Parts> = {}): Parts {
  return { values, whole: 40, people: 40, counted: true, ...more };
}

describe('groupsOf', () => {
  it('groupsOf(the counts of two groups) are two, each with those of whom it is not so', () => {
    expect(groupsOf(partsOf([10, 30, 50, 150], { groupSize: 2, rest: true }))).toEqual([
      { counts: [10], rest: 30 },
      { counts: [50], rest: 150 },
    ]);
  });

  it('groupsOf(answers) is one group without a rest', () => {
    expect(groupsOf(partsOf([10, 20, 10]))).toEqual([{ counts: [10, 20, 10] }]);
  });
});

describe('zero', () => {
  const pair = { groupSize: 2, rest: true } as const;
  const rules = { ...NO_RULES, protectZeros: true };

  it.each<[readonly number[], boolean, boolean]>([
    [[0, 30, 50, 150], false, true],
    [[10, 30, 50, 0], false, false],
    [[10, 30, 50, 0], true, true],
    [[10, 30, 50, 150], true, false],
  ])('zero(%j) with complement %s is %s: one group is enough', (values, complement, hidden) => {
    expect(zero(partsOf(values, pair), { ...rules, complement })).toBe(hidden);
  });
});
