import { describe, expect, it } from 'vitest';
import { periodGroups } from '../../../../packages/core/src/protect/rounding/period-groups.js';
import type { Series } from '../../../../packages/core/src/series/series.js';

type Categories = readonly (string | null)[];

const group = (period: string, categories: Categories, count: number) => ({
  period,
  categories,
  numbers: { count, base: 2 * count },
});
const table = (...categories: readonly string[]) => ({
  observations: [
    { period: '2024', category: categories[0]! },
    ...categories.map((category) => ({ period: '2025', category })),
  ],
});
const counted = (...counts: readonly number[]) => [{ count: 99 }, ...counts.map((count) => ({ count }))];

/** Departments a and b of division x, c of y with somebody of no department; in the order of the rows, not of the names. */
const GROUPS = [
  group('2025', ['b', 'x'], 3),
  group('2025', [null, 'y'], 1),
  group('2024', ['a', 'x'], 9),
  group('2025', ['d', 'y'], 0),
  group('2025', ['c', 'y'], 5),
  group('2025', ['a', 'x'], 4),
];

const series = {
  tables: [table(''), table('a', 'b', 'c'), table('x', 'y')],
  counted: { groups: GROUPS, tables: [counted(13), counted(4, 3, 5), counted(7, 6)] },
} as unknown as Series;

/** The same with the divisions before the departments. */
const divisionsFirst = {
  tables: [series.tables[0], series.tables[2], series.tables[1]],
  counted: {
    groups: GROUPS.map(({ categories, ...rest }) => ({ ...rest, categories: categories.toReversed() })),
    tables: [counted(13), counted(7, 6), counted(4, 3, 5)],
  },
} as unknown as Series;

describe('periodGroups', () => {
  const { finest, cells, membersOf } = periodGroups(series, '2025');

  it('periodGroups gives the groups of the period in which anybody was counted, in the order of their categories', () => {
    expect(finest).toEqual([
      { count: 4, base: 8 },
      { count: 3, base: 6 },
      { count: 5, base: 10 },
      { count: 1, base: 2 },
    ]);
    expect(periodGroups(series, '2024').finest).toEqual([{ count: 9, base: 18 }]);
  });

  it('periodGroups gives each observation its groups and what was counted in it', () => {
    expect(cells.map(({ table: t, position, groups, numbers }) => [t, position, groups, numbers['count']])).toEqual([
      [0, 1, [0, 1, 2, 3], 13],
      [1, 1, [0], 4],
      [1, 2, [1], 3],
      [1, 3, [2], 5],
      [2, 1, [0, 1], 7],
      [2, 2, [2, 3], 6],
    ]);
  });

  it.each([
    ['the total, in departments and the rest', [0, 1, 2, 3], [[0], [1], [2], [3]]],
    ['a division', [0, 1], [[0], [1]]],
    ['a division with somebody of no department', [2, 3], [[2], [3]]],
    ['a department', [0], []],
    ['nobody', [], []],
  ])('periodGroups.membersOf(%s)', (_, groups, members) => {
    expect(membersOf(groups)).toEqual(members);
    expect(membersOf(groups)).toEqual(members);
  });

  it('periodGroups.membersOf takes the first breakdown that divides a cell wholly', () => {
    const first = periodGroups(divisionsFirst, '2025');
    const x = first.cells.find(({ table: t, position }) => t === 1 && position === 1)!.groups;
    const y = first.cells.find(({ table: t, position }) => t === 1 && position === 2)!.groups;
    expect(first.membersOf([...x, ...y].toSorted())).toEqual([x, y]);
    expect(first.membersOf(x)).toEqual(x.map((one) => [one]));
    // Part of each division: only departments lie inside.
    const crossing = [x[0]!, y[0]!].toSorted();
    expect(first.membersOf(crossing)).toEqual(crossing.map((one) => [one]));
  });

  it('periodGroups(nothing counted) has the observations, and no groups', () => {
    const uncounted = { tables: series.tables } as unknown as Series;
    const { finest: none, cells: bare } = periodGroups(uncounted, '2025');
    expect(none).toEqual([]);
    expect(bare.map(({ groups, numbers }) => [groups, numbers])).toEqual(Array.from({ length: 6 }, () => [[], {}]));
  });

  it('periodGroups(a table that was not counted) has its observations without numbers', () => {
    const partly = { ...series, counted: { groups: GROUPS, tables: [counted(13)] } } as unknown as Series;
    expect(periodGroups(partly, '2025').cells.map(({ numbers }) => numbers)).toEqual([
      { count: 13 },
      ...Array.from({ length: 5 }, () => ({})),
    ]);
  });
});
