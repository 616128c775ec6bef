import { describe, expect, it } from 'vitest';
import {
  isPartlySettled,
  isSettled,
  judge,
  judgePartly,
  type JudgedQuantity,
} from '../../../../packages/core/src/audit/judge/verdict.js';
import { DEFAULT_CRITERIA, type Verdict } from '../../../../packages/core/src/audit/report.js';
import { EPSILON, type Interval } from '../../../../packages/core/src/audit/solve/system.js';

/** Threshold 5, three wide, and a tenth of the upper end. */
const criteria = DEFAULT_CRITERIA;

const NOBODY_SEEN: Interval = [Infinity, -Infinity];

/** A number of people that was solved exactly, unless told otherwise. */
function people(within: Interval, more: Partial<JudgedQuantity> & { readonly seen?: Interval } = {}): JudgedQuantity {
  const { seen = within, whole = Infinity, counted = true } = more;
  return { range: { seen, within }, whole, counted };
}

const points = (within: Interval) => people(within, { counted: false });

/** What was judged, and which of the numbers are to blame, counted from 0. */
function told(quantities: readonly JudgedQuantity[], judged: ReturnType<typeof judge>) {
  return [judged.verdict, ...judged.because.map((quantity) => quantities.indexOf(quantity))];
}

describe('judge', () => {
  it.each<[string, readonly JudgedQuantity[], Verdict, ...number[]]>([
    ['nothing', [], 'safe'],
    ['the only number known', [people([20, 20])], 'exact', 0],
    ['all numbers known', [people([0, 0]), people([20, 20])], 'exact', 0, 1],
    ['four known, others not', [people([0, 30]), people([4, 4])], 'exact', 1],
    ['five known, others not', [people([0, 30]), people([5, 5])], 'safe'],
    ['nobody known, others not', [people([0, 30]), people([0, 0])], 'safe'],
    ['up to 2, others wide', [people([0, 30]), people([0, 2])], 'narrow', 1],
    ['up to 3, others wide', [people([0, 30]), people([0, 3])], 'safe'],
    ['4 to 6, others wide', [people([0, 30]), people([4, 6])], 'narrow', 1],
    ['5 to 7, others wide', [people([0, 30]), people([5, 7])], 'safe'],
    ['5 to 7 alone', [people([5, 7])], 'narrow', 0],
    ['a width of 9 up to 100', [people([91, 100])], 'narrow', 0],
    ['a width of 10 up to 100', [people([90, 100])], 'safe'],
    ['a width of 10 up to 101', [people([91, 101])], 'narrow', 0],
    ['a width of 11 up to 101', [people([90, 101])], 'safe'],
    ['a width of which little was seen', [people([0, 30], { seen: [0, 2] })], 'narrow', 0],
    ['both of two people open', [people([0, 2], { whole: 2 }), people([0, 2], { whole: 2 })], 'safe'],
    ['nobody in the group', [people([0, 0], { whole: 0 }), people([0, 0], { whole: 0 })], 'safe'],
    ['nobody in the group, others known', [people([0, 0], { whole: 0 }), people([7, 7])], 'exact', 1],
    ['1 to 4', [people([0, 30]), people([1, 4])], 'small', 1],
    ['1 to 5', [people([0, 30]), people([1, 5])], 'safe'],
    ['0 to 4', [people([0, 30]), people([0, 4])], 'safe'],
    ['nobody but for the error of fractions, others not', [people([0, 30]), people([EPSILON, EPSILON])], 'safe'],
    ['nobody but for that error to 4', [people([0, 30]), people([EPSILON, 4])], 'safe'],
    ['a width of 3 but for that error', [people([0, 8], { seen: [0, 3 - EPSILON] })], 'safe'],
    ['1 to 4 points', [points([1, 4])], 'safe'],
    ['3 points known, others not', [points([0, 30]), points([3, 3])], 'safe'],
    ['up to 2 points', [points([0, 2])], 'narrow', 0],
  ])('judge(%s)', (_name, quantities, ...expected) => {
    expect(told(quantities, judge(quantities, criteria))).toEqual(expected);
  });
});

describe('judgePartly', () => {
  it.each<[string, JudgedQuantity, boolean, Verdict]>([
    ['four known', people([4, 4]), false, 'exact'],
    ['five known', people([5, 5]), false, 'safe'],
    ['five known of a rounded number', people([5, 5]), true, 'exact'],
    ['nobody of a rounded number', people([0, 0]), true, 'safe'],
    ['nobody but for the error of fractions', people([EPSILON, EPSILON]), true, 'safe'],
    ['a wide rounded number', people([5, 9]), true, 'safe'],
    ['1 to 4', people([1, 4]), true, 'small'],
    ['0 to 4', people([0, 4]), true, 'safe'],
    ['1 to 5', people([1, 5]), false, 'safe'],
    ['3 points', points([3, 3]), false, 'safe'],
  ])('judgePartly(%s)', (_name, quantity, rounded, verdict) => {
    const quantities = [people([0, 30]), quantity];
    const blamed = verdict === 'safe' ? [] : [1];
    expect(told(quantities, judgePartly(quantities, criteria, rounded))).toEqual([verdict, ...blamed]);
  });
});

describe('isSettled', () => {
  it.each<[string, JudgedQuantity, boolean]>([
    ['nothing seen', people([0, 30], { seen: NOBODY_SEEN }), false],
    ['0 to 2 seen', people([0, 8], { seen: [0, 2] }), false],
    ['0 to 3 seen', people([0, 8], { seen: [0, 3] }), true],
    ['nobody but for the error of fractions to 4 seen', people([0, 8], { seen: [EPSILON, 4] }), true],
    ['1 to 4 seen, which may be few only', people([0, 8], { seen: [1, 4] }), false],
    ['1 to 5 seen', people([0, 8], { seen: [1, 5] }), true],
    ['1 to 4 points seen', people([0, 8], { seen: [1, 4], counted: false }), true],
  ])('isSettled(%s)', (_name, quantity, settled) => {
    expect(isSettled(quantity, criteria)).toBe(settled);
  });
});

describe('isPartlySettled', () => {
  it.each<[string, Interval, boolean]>([
    ['nothing seen', NOBODY_SEEN, false],
    ['only nobody seen', [0, 0], false],
    ['nobody and the error of fractions seen', [0, EPSILON], false],
    ['nobody or one seen', [0, 1], true],
    ['2 to 4 seen', [2, 4], false],
    ['4 to 5 seen', [4, 5], true],
  ])('isPartlySettled(%s)', (_name, seen, settled) => {
    expect(isPartlySettled(people([0, 30], { seen }), criteria)).toBe(settled);
  });
});
