import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../../packages/core/src/audit/solve/system.js';
import { intersection, rangeOf, tighten } from '../../../../packages/core/src/audit/solve/tighten.js';
import { systemOf, type Written } from './written.js';

function tightened(written: readonly Written[], amounts: readonly string[] = []) {
  const bounds = tighten(systemOf(written, amounts));
  return bounds && Object.fromEntries(bounds);
}

describe('tighten', () => {
  it.each<[string, readonly Written[], Readonly<Record<string, Interval>>]>([
    ['a = 7', [[{ a: 1 }, 7, 7]], { a: [7, 7] }],
    [
      'a ≥ 7, a + b = 10',
      [
        [{ a: 1, b: 1 }, 10, 10],
        [{ a: 1 }, 7, Infinity],
      ],
      { a: [7, 10], b: [0, 3] },
    ],
    ['a + b ≥ 3', [[{ a: 1, b: 1 }, 3, Infinity]], { a: [0, Infinity], b: [0, Infinity] }],
    [
      'a ≤ b, b ≤ 4',
      [
        [{ a: 1, b: -1 }, -Infinity, 0],
        [{ b: 1 }, 0, 4],
      ],
      { a: [0, 4], b: [0, 4] },
    ],
    [
      'a ≤ b, a ≥ 4',
      [
        [{ a: 1, b: -1 }, -Infinity, 0],
        [{ a: 1 }, 4, Infinity],
      ],
      { a: [4, Infinity], b: [4, Infinity] },
    ],
    ['2 a between 3 and 7', [[{ a: 2 }, 3, 7]], { a: [2, 3] }],
    ['−a ≥ −6', [[{ a: -1 }, -6, Infinity]], { a: [0, 6] }],
    [
      'a + b + c = 10, b = 2, c ≤ 3',
      [
        [{ a: 1, b: 1, c: 1 }, 10, 10],
        [{ b: 1 }, 2, 2],
        [{ c: 1 }, 0, 3],
      ],
      { a: [5, 8], b: [2, 2], c: [0, 3] },
    ],
    [
      'a chain of three',
      [
        [{ c: 1, b: -1 }, 0, 0],
        [{ b: 1, a: -1 }, 0, 0],
        [{ a: 1 }, 5, 5],
      ],
      { c: [5, 5], b: [5, 5], a: [5, 5] },
    ],
  ])('tighten(%s)', (_name, written, expected) => {
    expect(tightened(written)).toEqual(expected);
  });

  it('tighten(amounts) keeps fractions', () => {
    expect(tightened([[{ a: 2 }, 3, 7]], ['a'])).toEqual({ a: [1.5, 3.5] });
  });

  it.each<[string, readonly Written[]]>([
    [
      'a = 7, a = 8',
      [
        [{ a: 1 }, 7, 7],
        [{ a: 1 }, 8, 8],
      ],
    ],
    [
      'a + b = 5, a ≥ 6',
      [
        [{ a: 1, b: 1 }, 5, 5],
        [{ a: 1 }, 6, Infinity],
      ],
    ],
    ['2 a = 5, of people', [[{ a: 2 }, 5, 5]]],
    [
      'a = 2, b = 2, a + b = 5',
      [
        [{ a: 1 }, 2, 2],
        [{ b: 1 }, 2, 2],
        [{ a: 1, b: 1 }, 5, 5],
      ],
    ],
  ])('tighten(%s) is null: they contradict each other', (_name, written) => {
    expect(tightened(written)).toBe(null);
  });
});

describe('rangeOf', () => {
  it('rangeOf(2 a − b) takes the smaller end of a with the larger of b', () => {
    const bounds = new Map<string, Interval>([
      ['a', [1, 3]],
      ['b', [4, 9]],
    ]);
    const terms = new Map([
      ['a', 2],
      ['b', -1],
    ]);
    expect(rangeOf(terms, bounds)).toEqual([-7, 2]);
    expect(intersection([1, 5], [3, 9])).toEqual([3, 5]);
  });
});
