import { describe, expect, it } from 'vitest';
import type { PeriodGroups, PublishedCell } from '../../../../packages/core/src/protect/rounding/period-groups.js';
import type { Piece } from '../../../../packages/core/src/protect/rounding/pieces.js';
import { isSumOfFinest, roundPieces } from '../../../../packages/core/src/protect/rounding/round-pieces.js';
import type { CellNumbers } from '../../../../packages/core/src/series/series.js';

const piece = (id: string, ...addsTo: readonly string[]): Piece => ({
  id,
  countIn: (numbers) => numbers[id] ?? undefined,
  addsTo: [id, ...addsTo],
});
const COUNT = piece('count');
const NEAREST = { method: 'nearest', base: 5 } as const;
const MIDPOINT = { method: 'midpoint', base: 6 } as const;
const CONTROLLED = { method: 'controlled', base: 5 } as const;

const cell = (groups: readonly number[], numbers: CellNumbers): PublishedCell => ({
  table: groups.length === 1 ? 1 : 0,
  position: groups[0] ?? 0,
  groups,
  numbers,
});

/** A total of departments that are the finest groups; by itself the total is their sum. */
function period(finest: readonly CellNumbers[], total: CellNumbers, inParts = true): PeriodGroups {
  const all = finest.map((_, group) => group);
  return {
    finest,
    cells: [cell(all, total), ...finest.map((numbers, group) => cell([group], numbers))],
    membersOf: (groups) => (inParts && groups.length > 1 ? groups.map((group) => [group]) : []),
  };
}

const counts = (...numbers: readonly number[]) => numbers.map((count) => ({ count }));
const round = (groups: PeriodGroups, rule: Parameters<typeof roundPieces>[2], one = COUNT) => {
  const rounded = roundPieces([COUNT], groups, rule);
  return groups.cells.map((each) => rounded(one, each));
};

describe('roundPieces', () => {
  it.each([
    ['nearest', NEAREST, [8, 8, 8], [30, 10, 10, 10]],
    ['nearest, halves of an average upwards', NEAREST, [7.5, 2.5], [15, 10, 5]],
    ['midpoint', MIDPOINT, [7, 2], [12, 9, 3]],
  ])('roundPieces(%s) makes the total of the rounded parts', (_, rule, parts, expected) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    expect(round(period(counts(...parts), { count: total }), rule)).toEqual(expected);
  });

  it('roundPieces(a total that is not published in parts) rounds it by itself', () => {
    expect(round(period(counts(8, 8, 8), { count: 24 }, false), NEAREST)).toEqual([25, 10, 10, 10]);
  });

  it('roundPieces(people counted in two departments) rounds the total by itself', () => {
    expect(round(period(counts(8, 8, 8), { count: 22 }), NEAREST)).toEqual([20, 10, 10, 10]);
  });

  it('roundPieces(a rest below 0) is 0', () => {
    expect(round(period(counts(-2, 8), { count: 6 }), NEAREST)).toEqual([10, 0, 10]);
  });

  it.each([
    ['nearest', NEAREST, 10],
    ['midpoint', MIDPOINT, 9],
    ['controlled', CONTROLLED, 8],
  ])('roundPieces(%s) rounds a cell without finest groups by itself', (_, rule, expected) => {
    const rounded = roundPieces([COUNT], { finest: [], cells: [], membersOf: () => [] }, rule);
    expect(rounded(COUNT, cell([], { count: 8 }))).toBe(expected);
    expect(rounded(COUNT, cell([], {}))).toBeUndefined();
  });

  it.each([
    ['nearest', NEAREST],
    ['controlled', CONTROLLED],
  ])('roundPieces(%s) gives nothing where nothing was counted', (_, rule) => {
    expect(round(period([{ count: 8 }, {}], {}), rule)[0]).toBeUndefined();
  });

  it('roundPieces(parts that are not published themselves) rounds what was counted in them', () => {
    const groups = period(counts(8, 8), { count: 16 });
    const total = groups.cells[0]!;
    expect(roundPieces([COUNT], { ...groups, cells: [total] }, NEAREST)(COUNT, total)).toBe(20);
  });

  describe('controlled', () => {
    it.each([
      [
        [2, 2, 2],
        [5, 5, 0, 0],
      ],
      [
        [3, 3, 3],
        [10, 0, 5, 5],
      ],
      [
        [2, 9],
        [9, 0, 9],
      ],
    ])('roundPieces(controlled, %j) keeps the total near, as the sum of its parts', (parts, expected) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const [sum, ...rounded] = round(period(counts(...parts), { count: total }), CONTROLLED) as number[];
      expect(sum).toBe(expected[0]);
      expect(rounded.toSorted()).toEqual(expected.slice(1).toSorted());
    });

    it.each([
      [4, 5],
      [2, 0],
      [5, 5],
      [7, 7],
    ])(
      'roundPieces(controlled, a total of %i that is no sum) rounds it alone, from the base up not at all',
      (count, to) => {
        expect(round(period(counts(8, 8), { count }), CONTROLLED)[0]).toBe(to);
      },
    );

    it('roundPieces(controlled, pieces that add up to one name) keeps their sum near too', () => {
      const done = piece('done', 'started');
      const rest = piece('rest', 'started');
      const finest = [
        { done: 2, rest: 2 },
        { done: 2, rest: 2 },
      ];
      const groups = period(finest, { done: 4, rest: 4 });
      const rounded = roundPieces([done, rest], groups, CONTROLLED);
      const of = (one: Piece) => groups.cells.map((each) => rounded(one, each)!);
      const [[allDone = 0, ...eachDone], [allRest = 0, ...eachRest]] = [of(done), of(rest)];
      expect(allDone + allRest).toBe(10);
      expect(eachDone.map((count, i) => count + eachRest[i]!)).toEqual([5, 5]);
    });
  });
});

describe('isSumOfFinest', () => {
  const finest = [{ count: 3 }, { count: 4 }, {}, { count: 0.5 }, { count: -1 }];

  it.each([
    ['the sum', [0, 1], { count: 7 }, true],
    ['less than the sum', [0, 1], { count: 6 }, false],
    ['a group in which nothing was counted', [0, 2], { count: 3 }, true],
    ['nothing counted', [0, 1], {}, true],
    ['a half', [0, 3], { count: 3.5 }, false],
    ['less than nobody', [0, 4], { count: 2 }, false],
    ['a half and its other half', [3, 3], { count: 1 }, false],
  ])('isSumOfFinest(%s)', (_, groups, numbers, expected) => {
    expect(isSumOfFinest(COUNT, cell(groups, numbers), finest)).toBe(expected);
  });
});
