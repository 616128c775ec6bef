import { describe, expect, it } from 'vitest';
import { compatible } from '../../../../packages/core/src/audit/solve/compatible.js';
import { systemOf, type Written } from './written.js';

/** Which of the constraints are kept, in the order in which they are believed. */
function kept(written: readonly Written[], amounts: readonly string[] = []) {
  const system = systemOf(written, amounts);
  return compatible(system).system.constraints.map((constraint) => system.constraints.indexOf(constraint));
}

describe('compatible', () => {
  it('compatible(nothing that is contradicted) keeps all and says what follows: 10 less 4 to 7', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: 1 }, 10, 10],
      [{ b: 1 }, 4, 7],
    ];
    expect(kept(written)).toEqual([0, 1]);
    const { system, bounds } = compatible(systemOf(written));
    expect([...system.quantities]).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(Object.fromEntries(bounds)).toEqual({ a: [3, 6], b: [4, 7] });
  });

  it('compatible(doubts) believes the more certain first', () => {
    const written = (doubts: readonly [number, number, number]): readonly Written[] => [
      [{ a: 1 }, 7, 7, doubts[0]],
      [{ a: 1 }, 8, 8, doubts[1]],
      [{ a: 1 }, 0, 20, doubts[2]],
    ];
    expect(kept(written([0, 0, 0]))).toEqual([0, 2]);
    expect(kept(written([2, 1, 0]))).toEqual([2, 1]);
    expect(kept(written([1, 3, 2]))).toEqual([0, 2]);
  });

  it.each<[string, readonly Written[], readonly number[]]>([
    ['fewer than nobody', [[{ a: 1 }, -Infinity, -1]], []],
    ['nobody', [[{ a: 1 }, -1, 0]], [0]],
    [
      '2 a = 14, a = 7, a = 14',
      [
        [{ a: 2 }, 14, 14],
        [{ a: 1 }, 7, 7],
        [{ a: 1 }, 14, 14],
      ],
      [0, 1],
    ],
    [
      '−a between −9 and −3, then a ≤ 2, a ≥ 10, and 3 to 9',
      [
        [{ a: -1 }, -9, -3],
        [{ a: 1 }, 0, 2],
        [{ a: 1 }, 10, Infinity],
        [{ a: 1 }, 3, 3],
        [{ a: 1 }, 9, 9],
      ],
      [0, 3],
    ],
    [
      'a ≥ 3, a ≤ 6, then a ≥ 7',
      [
        [{ a: 1 }, 3, Infinity],
        [{ a: 1 }, 0, 6],
        [{ a: 1 }, 7, Infinity],
      ],
      [0, 1],
    ],
    ['a + b below nobody', [[{ a: 1, b: 1 }, -Infinity, -1]], []],
    [
      'a = 2, b = 2, then sums of 5, of 3, and of 4',
      [
        [{ a: 1 }, 2, 2],
        [{ b: 1 }, 2, 2],
        [{ a: 1, b: 1 }, 5, 5],
        [{ a: 1, b: 1 }, 3, 3],
        [{ a: 1, b: 1 }, 4, 4],
      ],
      [0, 1, 4],
    ],
  ])('compatible(%s) drops what published numbers exclude', (_name, written, expected) => {
    expect(kept(written)).toEqual(expected);
  });

  it('compatible(a sum written before the numbers that contradict it) drops the sum', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: 1 }, 5, 5],
      [{ a: 1 }, 2, 2],
      [{ b: 1 }, 2, 2],
    ];
    expect(kept(written)).toEqual([1, 2]);
  });
});
