import { describe, expect, it } from 'vitest';
import { isExact, ranges, type Range, type RangeOptions } from '../../../../packages/core/src/audit/solve/ranges.js';
import { EPSILON, type Interval } from '../../../../packages/core/src/audit/solve/system.js';
import { partsOf, type Written } from './written.js';

const NOTHING_SEEN: Interval = [Infinity, -Infinity];

/** What is seen of numbers in the only part of a system, and within what they lie. */
function found(written: readonly Written[], wanted: readonly string[], options: RangeOptions = {}, amounts = ['m']) {
  const [part] = partsOf(written, amounts);
  return Object.fromEntries([...ranges(part!, wanted, options)].map(([id, { seen, within }]) => [id, [seen, within]]));
}

const exactly = (interval: Interval) => [interval, interval];

/** Each two of three are at least (at most) five: together 7.5 with fractions, which no people are. */
const pairs = (lower: number, upper: number): readonly Written[] => [
  [{ x: 1, y: 1 }, lower, upper],
  [{ y: 1, z: 1 }, lower, upper],
  [{ x: 1, z: 1 }, lower, upper],
];

describe('ranges', () => {
  it('ranges(a sum) gives both ends of what is wanted, and of nothing else', () => {
    const sum: readonly Written[] = [
      [{ a: 1, b: 1 }, 10, 10],
      [{ b: 1 }, 0, 4],
    ];
    expect(found(sum, ['a'])).toEqual({ a: exactly([6, 10]) });
    expect(found(sum, ['b', 'a'])).toEqual({ b: exactly([0, 4]), a: exactly([6, 10]) });
    expect(found(sum, [])).toEqual({});
  });

  it('ranges(people whose largest sum is 7.5) ends at 7, that of amounts at 7.5', () => {
    const total: readonly Written[] = [[{ t: 1, x: -1, y: -1, z: -1 }, 0, 0], ...pairs(0, 5)];
    expect(found(total, ['t'])).toEqual({ t: exactly([0, 7]) });
    expect(found(total, ['t'], {}, ['t', 'x', 'y', 'z'])).toEqual({ t: exactly([0, 7.5]) });
  });

  it('ranges(people whose smallest sum is 7.5) begins at 8, that of amounts at 7.5', () => {
    const total: readonly Written[] = [[{ t: 1, x: -1, y: -1, z: -1 }, 0, 0], ...pairs(5, 20), [{ t: 1 }, 0, 12]];
    expect(found(total, ['t'])).toEqual({ t: exactly([8, 12]) });
    expect(found(total, ['t'], {}, ['t', 'x', 'y', 'z'])).toEqual({ t: exactly([7.5, 12]) });
  });

  it('ranges(whole numbers that none fits) sees none, and keeps the limit with fractions: 2.5 each', () => {
    const enough = (_: string, { within }: Range) => within[1] === 2;
    expect(found(pairs(5, 5), ['x'], { enough })).toEqual({ x: [NOTHING_SEEN, [0, 2]] });
  });

  it('ranges(a contradiction) sees nothing and limits nothing', () => {
    const contradiction: readonly Written[] = [...pairs(5, Infinity), [{ x: 1, y: 1, z: 1 }, 0, 7]];
    expect(found(contradiction, ['x', 'y'])).toEqual({ x: [NOTHING_SEEN, [0, 7]], y: [NOTHING_SEEN, [0, 7]] });
  });
});

describe('ranges, without upper limits', () => {
  it.each<[string, readonly Written[], Interval]>([
    ['at least 3 together', [[{ a: 1, b: 1 }, 3, Infinity]], [0, 1003]],
    ['at least 2.5 together, in whole numbers', [[{ a: 1, b: 1 }, 2.5, Infinity]], [0, 1003]],
    ['at most 200 less than the other', [[{ a: 1, b: -1 }, -200, Infinity]], [0, 1200]],
    ['5000 more than the other: said twice', [[{ a: 1, b: -1 }, 5000, Infinity]], [5000, 11_000]],
    ['100 to 300 less than the other', [[{ b: 1, a: -1 }, 100, 300]], [0, 1400]],
  ])('ranges(%s) end above 1000 and all known numbers together', (_name, written, expected) => {
    expect(found(written, ['a'])['a']).toEqual(exactly(expected));
  });

  it('ranges(unlimited) ends where it is told, yet not below what is known', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: 1 }, 6, Infinity],
      [{ a: 1 }, 5, Infinity],
    ];
    expect(found(written, ['a', 'b'], { unlimited: 40 })).toEqual({ a: exactly([5, 40]), b: exactly([0, 40]) });
    expect(found(written, ['a', 'b'], { unlimited: 3 })).toEqual({
      a: [
        [5, 5],
        [5, 5],
      ],
      b: exactly([1, 3]),
    });
  });
});

describe('ranges, enough', () => {
  /** The largest sum of both is a = 10 with b = 0, the smallest 0; only b = 5 is left to be found. */
  const row: readonly Written[] = [[{ a: 1, b: 2 }, 0, 10]];

  /** What `enough` is asked. */
  function asked(wanted: readonly string[], known: (id: string) => boolean) {
    const calls: unknown[] = [];
    const enough = (id: string, { seen, within }: Range) => {
      calls.push([id, seen, within]);
      return known(id);
    };
    return [calls, found(row, wanted, { enough })];
  }

  it('ranges(one number) looks for its largest value, then for its smallest', () => {
    expect(asked(['a'], () => false)).toEqual([
      [
        ['a', NOTHING_SEEN, [0, 10]],
        ['a', [10, 10], [0, 10]],
      ],
      { a: exactly([0, 10]) },
    ]);
  });

  it('ranges(two numbers) looks for those of their sum first', () => {
    expect(asked(['a', 'b'], () => false)).toEqual([
      [
        ['a', NOTHING_SEEN, [0, 10]],
        ['b', [0, 0], [0, 5]],
      ],
      { a: exactly([0, 10]), b: exactly([0, 5]) },
    ]);
  });

  it('ranges(one of them known well enough) looks for the other', () => {
    expect(asked(['a', 'b'], (id) => id === 'a')).toEqual([
      [
        ['a', NOTHING_SEEN, [0, 10]],
        ['b', NOTHING_SEEN, [0, 5]],
        ['b', [0, 0], [0, 5]],
      ],
      { a: exactly([0, 10]), b: exactly([0, 5]) },
    ]);
  });

  it('ranges(all known well enough) looks for none', () => {
    expect(found(row, ['a', 'b'], { enough: () => true })).toEqual({
      a: [NOTHING_SEEN, [0, 10]],
      b: [NOTHING_SEEN, [0, 5]],
    });
  });
});

describe('isExact', () => {
  it.each<[string, Interval, Interval, boolean]>([
    ['a single value, unseen', NOTHING_SEEN, [3, 3], true],
    ['both ends seen', [3, 8], [3, 8], true],
    ['the lower end unseen', [4, 8], [3, 8], false],
    ['the upper end unseen', [3, 7], [3, 8], false],
    ['nothing seen', NOTHING_SEEN, [3, 8], false],
    ['both ends seen but for the error of fractions', [EPSILON, 8 - EPSILON], [0, 8], true],
  ])('isExact(%s)', (_name, seen, within, exact) => {
    expect(isExact('', { seen, within })).toBe(exact);
  });
});
