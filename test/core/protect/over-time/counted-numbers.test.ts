import { describe, expect, it } from 'vitest';
import {
  countedNumbers,
  isSmallChange,
  isSmallCorrection,
  withoutThose,
} from '../../../../packages/core/src/protect/over-time/counted-numbers.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';

const rules = PROFILES.staffPublic;

describe('countedNumbers', () => {
  it.each([
    ['proportion', [{ count: 7, base: 30 }], { counts: [7], base: 30 }],
    [
      'distribution',
      [
        { count: 7, base: 30 },
        { count: 23, base: 30 },
      ],
      { counts: [7, 23], base: 30 },
    ],
    ['distribution', [{ count: 7, base: 30 }, { base: 30 }], null],
    ['mean', [{ base: 30 }], null],
    ['count', [{ count: 7 }], null],
    ['ratio', [{ count: 7, base: 30 }], null],
    ['proportion', [], null],
  ])('countedNumbers(%s, %j) are %j', (type, numbers, expected) => {
    expect(countedNumbers(type, numbers)).toEqual(expected);
  });
});

describe('withoutThose', () => {
  it('withoutThose(group, those) takes counts and bases away, answer by answer', () => {
    const those = [
      { counts: [1, 5], base: 6 },
      { counts: [2, 7], base: 9 },
    ];
    expect(withoutThose({ counts: [10, 20], base: 30 }, those)).toEqual({ counts: [7, 8], base: 15 });
    expect(withoutThose({ counts: [10, 20], base: 30 }, [])).toEqual({ counts: [10, 20], base: 30 });
  });
});

describe('isSmallCorrection', () => {
  const before = { counts: [100, 200], base: 300 };

  it.each([
    ['one answer by four', { counts: [104, 200], base: 304 }, true],
    ['one answer by five', { counts: [105, 200], base: 305 }, false],
    ['the second answer by one less, the first by many', { counts: [150, 199], base: 349 }, true],
    ['those without an answer by three', { counts: [100, 200], base: 303 }, true],
    ['nothing', before, false],
  ])('isSmallCorrection(%s)', (_name, after, small) => {
    expect(isSmallCorrection(before, after, rules)).toBe(small);
  });

  it('isSmallCorrection without the rule for complements looks at what is counted only', () => {
    const after = { counts: [100, 200], base: 303 };
    expect(isSmallCorrection(before, after, { ...rules, complement: false })).toBe(false);
  });
});

describe('isSmallChange', () => {
  it.each([
    [100, 101, true],
    [101, 100, true],
    [101, 102, false],
    [30, 34, true],
    [30, 35, false],
  ])('isSmallChange(a group of %d, later %d, one more with it) is %s', (base, later, small) => {
    expect(isSmallChange({ counts: [20], base }, { counts: [21], base: later }, rules)).toBe(small);
  });
});
