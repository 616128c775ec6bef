import { describe, expect, it } from 'vitest';
import { EPSILON } from '../../../../packages/core/src/audit/solve/system.js';
import { partsOf, type Written } from './written.js';

/** The parts of a system: their quantities, which constraints hold between them, and the limits no row implies. */
function told(written: readonly Written[], amounts: readonly string[] = []) {
  return partsOf(written, amounts).map(
    ({ ids, whole, rows, limits }) =>
      [
        ids.join(),
        [...whole].join(),
        rows.map(({ terms, lower, upper }) => `${lower} ≤ ${[...terms.keys()].join()} ≤ ${upper}`),
        Object.fromEntries(limits),
      ] as const,
  );
}

describe('components', () => {
  it('components(two sums without a common number) are apart, without what is known', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: 1, k: 1 }, 10, 10],
      [{ k: 1 }, 4, 4],
      [{ c: 1, d: 1 }, 5, 5],
    ];
    expect(told(written, ['d'])).toEqual([
      ['a,b', 'a,b', ['6 ≤ a,b ≤ 6'], {}],
      ['c,d', 'c', ['5 ≤ c,d ≤ 5'], {}],
    ]);
  });

  it('components(sums with a common number) are one', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: 1 }, 10, 10],
      [{ b: 1, c: 1 }, 5, 5],
    ];
    expect(told(written).map(([ids]) => ids)).toEqual(['a,b,c']);
  });

  it('components(limits of single numbers) are told where no row implies them', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: 1 }, 10, 10],
      [{ a: 1 }, 0, 6],
      [{ b: -1 }, -30, Infinity],
    ];
    expect(told(written)).toEqual([['a,b', 'a,b', ['10 ≤ a,b ≤ 10'], { a: 6 }]]);
  });

  it('components(a row that excludes nothing) leave it out', () => {
    const written: readonly Written[] = [
      [{ a: 1 }, 0, 3],
      [{ b: 1 }, 0, 4],
      [{ a: 1, b: 1 }, 0, 7],
    ];
    expect(told(written)).toEqual([
      ['a', 'a', [], { a: 3 }],
      ['b', 'b', [], { b: 4 }],
    ]);
  });

  it('components(a known number counted twice) takes both off: 12 − 2 × 4 − 1', () => {
    const written: readonly Written[] = [
      [{ a: 1, k: 2, b: 1, j: 1 }, 12, 12],
      [{ k: 1 }, 4, 4],
      [{ j: 1 }, 1, 1],
    ];
    expect(told(written)).toEqual([['a,b', 'a,b', ['3 ≤ a,b ≤ 3'], {}]]);
  });

  it.each<[string, Written, readonly string[]]>([
    ['only less than', [{ a: 1, b: 1 }, 2, Infinity], ['2 ≤ a,b ≤ Infinity']],
    ['only more than', [{ a: 1, b: 1 }, -Infinity, 6], ['-Infinity ≤ a,b ≤ 6']],
    ['nothing below but the error of fractions', [{ a: 1, b: 1 }, EPSILON, 7], []],
    ['nothing above but the error of fractions', [{ a: 1, b: 1 }, 0, 7 - EPSILON], []],
  ])('components(amounts up to 3 and 4, a row that excludes %s)', (_name, row, expected) => {
    const parts = told([[{ a: 1 }, 0, 3], [{ b: 1 }, 0, 4], row], ['a', 'b']);
    expect(parts.flatMap(([, , rows]) => rows)).toEqual(expected);
  });

  it.each<[string, readonly Written[], Readonly<Record<string, number>>]>([
    ['2 a ≤ 12', [[{ a: 2 }, 0, 12]], { a: 6 }],
    ['−a ≥ −6', [[{ a: -1 }, -6, Infinity]], { a: 6 }],
    [
      'a ≤ 8, a ≤ 6, a ≤ 9',
      [
        [{ a: 1 }, 0, 8],
        [{ a: 1 }, 0, 6],
        [{ a: 1 }, 0, 9],
      ],
      { a: 6 },
    ],
    ['a ≤ 6.5, for people 6', [[{ a: 1 }, 0, 6.5]], { a: 6.5 }],
    ['a ≤ 11, of which the sum leaves 10', [[{ a: 1 }, 0, 11]], { a: 11 }],
    ['a ≤ 11.5, of which the sum leaves 10', [[{ a: 1 }, 0, 11.5]], {}],
  ])('components(a + b = 10, %s) tells limits that the sum does not imply', (_name, limits, expected) => {
    expect(told([[{ a: 1, b: 1 }, 10, 10], ...limits])).toEqual([['a,b', 'a,b', ['10 ≤ a,b ≤ 10'], expected]]);
  });

  it('components(sums that hang together in a ring, written apart) are one', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: 1 }, 5, 5],
      [{ c: 1, d: 1 }, 5, 5],
      [{ e: 1, f: 1 }, 5, 5],
      [{ b: 1, d: 1, a: 1 }, 7, 7],
      [{ d: 1, f: 1, a: 1, c: 1 }, 9, 9],
      [{ g: 1, h: 1 }, 5, 5],
    ];
    expect(told(written).map(([ids, , rows]) => [ids, rows.length])).toEqual([
      ['a,b,c,d,e,f', 5],
      ['g,h', 1],
    ]);
  });
});
