import { describe, expect, it } from 'vitest';
import { compatible } from '../../../../packages/core/src/audit/solve/compatible.js';
import { systemOf, type Written } from './written.js';

/** Which of the constraints are kept, in the order in which they are believed. */
function kept(written: readonly Written[], amounts: readonly string[] = []) {
  const system = systemOf(written, amounts);
  return compatible(system).system.constraints.map((constraint) => system.constraints.indexOf(constraint));
}

const sums: readonly Written[] = [
  [{ x: 1, y: 1 }, 5, Infinity],
  [{ y: 1, z: 1 }, 5, Infinity],
  [{ x: 1, z: 1 }, 5, Infinity],
];

describe('compatible, where several constraints together contradict another', () => {
  const chain = (doubts: readonly number[]): readonly Written[] => [
    [{ a: 1 }, 2, 2],
    [{ a: 1, b: -1 }, 0, 0, doubts[0]!],
    [{ b: 1, c: -1 }, 0, 0, doubts[1]!],
    [{ c: 1, a: -1 }, 1, 1, doubts[2]!],
    [{ c: 1, d: 1 }, 8, 8, doubts[3]!],
  ];

  it.each([
    ['a = b, b = c', [0, 0, 0, 0], [0, 1, 2, 4], { a: [2, 2], b: [2, 2], c: [2, 2], d: [6, 6] }],
    ['a = b, c = a + 1', [0, 1, 0, 0], [0, 1, 3, 4], { a: [2, 2], b: [2, 2], c: [3, 3], d: [5, 5] }],
    ['b = c, c = a + 1', [1, 0, 0, 0], [0, 2, 3, 4], { a: [2, 2], b: [3, 3], c: [3, 3], d: [5, 5] }],
  ])('compatible(%s) goes on without the last of them', (_name, doubts, expected, bounds) => {
    expect(kept(chain(doubts))).toEqual(expected);
    expect(Object.fromEntries(compatible(systemOf(chain(doubts))).bounds)).toEqual(bounds);
  });

  it('compatible(two contradictions) goes on without either', () => {
    const written: readonly Written[] = [
      ...chain([0, 0, 0, 0]),
      [{ d: 1, e: -1 }, 0, 0],
      [{ e: 1, b: -1 }, 3, 3],
      [{ e: 1, f: 1 }, 9, 9],
    ];
    expect(kept(written)).toEqual([0, 1, 2, 4, 5, 7]);
  });

  it('compatible(each two of three are 5 or more, all at most 7) needs a solver: they are 7.5 or more', () => {
    expect(kept([...sums, [{ x: 1, y: 1, z: 1 }, 0, 7]])).toEqual([0, 1, 2]);
    expect(kept([...sums, [{ x: 1, y: 1, z: 1 }, 0, 8]])).toEqual([0, 1, 2, 3]);
  });

  it('compatible(the same, one of the sums in doubt) gives up the doubt', () => {
    const [first, [terms, lower, upper], third] = sums as [Written, Written, Written];
    const written: readonly Written[] = [first, [terms, lower, upper, 1], third, [{ x: 1, y: 1, z: 1 }, 0, 7]];
    expect(kept(written)).toEqual([0, 2, 3]);
  });

  it('compatible(contradictions for the solver in two parts) goes on without either', () => {
    const other = sums.map(([terms]): Written => [
      Object.fromEntries(Object.keys(terms).map((id) => [`${id}2`, 1])),
      5,
      Infinity,
    ]);
    const written: readonly Written[] = [
      ...sums,
      [{ x: 1, y: 1, z: 1 }, 0, 7],
      ...other,
      [{ x2: 1, y2: 1, z2: 1 }, 0, 7],
      [{ x2: 1, y2: 1, z2: 1 }, 0, 9],
    ];
    expect(kept(written)).toEqual([0, 1, 2, 4, 5, 6, 8]);
  });

  it('compatible(a difference said in two ways) believes the first', () => {
    const written: readonly Written[] = [
      [{ a: 1, b: -1 }, 0, 0],
      [{ a: 1, b: -1 }, 1, 1],
    ];
    expect(kept(written)).toEqual([0]);
  });
});
