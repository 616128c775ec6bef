import { describe, expect, it } from 'vitest';
import {
  earlierPicture,
  isUnchanged,
  type EarlierCell,
} from '../../../../packages/core/src/protect/over-time/earlier-picture.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { LinearSystem, Relation } from '../../../../packages/core/src/protect/system/linear-system.js';

/** Cells by id, with their numbers by name. */
type Cells = Readonly<Record<string, Readonly<Record<string, number>>>>;

function systemOf(numbers: Cells, relations: readonly Relation[]): LinearSystem {
  const quantities = Object.values(numbers).flatMap((of) => Object.entries(of));
  const cells = Object.entries(numbers).map(([id, of]) => ({
    id,
    quantities: Object.keys(of),
    people: 31,
    subtotal: false,
    locked: false,
    counted: true,
    rules: PROFILES.staffPublic,
  }));
  return {
    quantities: new Map(quantities.map(([id, value]) => [id, { id, value }])),
    relations,
    cells: new Map(cells.map((cell) => [cell.id, cell])),
  };
}

/** Sums such as `T = a + b`. */
const sums = (...texts: readonly string[]) =>
  texts.map((text): Relation => {
    const [total, ...members] = text.split(/ [=+] /);
    return { total: total!, members };
  });

/** What the picture says, where these cells showed these numbers: `a was 7 = 7!` for a known one. */
function pictureOf(system: LinearSystem, shown: Readonly<Record<string, readonly number[]>>) {
  const earlier = Object.entries(shown).map(([id, of]): [string, EarlierCell] => [id, { shown: of, base: undefined }]);
  const { quantities, relations } = earlierPicture(system, new Map(earlier));
  return [
    ...[...quantities.values()].map(({ id, value, known }) => `${id}: ${value}${known ? '!' : ''}`),
    ...relations.map(({ total, members }) => `${total} = ${members.join(' + ')}`),
  ];
}

/** A total of those who have something, T, and have not, t, by department (a, b) and by division (x, y). */
const TOTAL: Cells = { T: { T: 17, t: 54 } };
const DEPARTMENTS: Cells = { a: { A: 8, a: 23 }, b: { B: 9, b: 31 } };
const DIVISIONS: Cells = { x: { X: 7, x: 24 }, y: { Y: 10, y: 30 } };
const byDepartment = sums('T = A + B', 't = a + b');
const byDivision = sums('T = X + Y', 't = x + y');
const one = systemOf({ ...TOTAL, ...DEPARTMENTS }, byDepartment);
const both = systemOf({ ...TOTAL, ...DEPARTMENTS, ...DIVISIONS }, [...byDepartment, ...byDivision]);

/** One has come to the 16 of 70 since. */
const ONE_CAME = [
  'T was 16: 16!',
  't was 54: 54!',
  'T was 16 moved: 1!',
  'T was 16 moved of these: 1',
  't was 54 moved of these: 0',
  'T was 16 now: 17',
  't was 54 now: 54',
  'T was 16 moved = T was 16 moved of these + t was 54 moved of these',
  'T was 16 now = A + B',
  'T was 16 now = T was 16 + T was 16 moved of these',
  't was 54 now = a + b',
  't was 54 now = t was 54 + t was 54 moved of these',
];

describe('earlierPicture', () => {
  it.each<[string, Cells, readonly Relation[]]>([
    ['a total', { ...TOTAL, ...DEPARTMENTS }, byDepartment],
    ['members in another order', { ...TOTAL, ...DEPARTMENTS }, sums('T = A + B', 't = b + a')],
    ['a number that another cell shows too', { ...TOTAL, ...DEPARTMENTS, u: { t: 54 } }, byDepartment],
    ['a member in the cell of its total', { T: { T: 17, t: 54, B: 9, b: 31 }, a: DEPARTMENTS.a! }, byDepartment],
  ])('earlierPicture(%s that was 16 of 70) says that one came to both parts together', (_name, cells, relations) => {
    const swapped = relations[1]!.members[0] === 'b';
    const expected = ONE_CAME.map((line) => (swapped ? line.replace('a + b', 'b + a') : line));
    expect(pictureOf(systemOf(cells, relations), { T: [16, 54] })).toEqual(expected);
  });

  it('earlierPicture(two breakdowns of a total that was 16 of 70) compares each of them alone', () => {
    const told = pictureOf(both, { T: [16, 54] });
    expect(told.filter((line) => line.startsWith('T was 16 moved ='))).toHaveLength(2);
    expect(told).toContain('T was 16 moved = T was 16 moved of these + t was 54 moved of these');
  });

  it('earlierPicture(a total that five came to) says nothing: with that many it could be anybody', () => {
    expect(pictureOf(one, { T: [14, 52] })).toEqual(['T was 14: 14!', 't was 52: 52!']);
  });

  it('earlierPicture(a department that was 7 under a hidden total) has the sum as it was', () => {
    expect(pictureOf(one, { a: [7, 23] })).toEqual([
      'T was 16: 16',
      'A was 7: 7!',
      'a was 23: 23!',
      'T was 16 = A was 7 + B',
      't = a was 23 + b',
    ]);
  });

  it('earlierPicture(a department that was 7) says nothing of divisions, of which no total was published', () => {
    const told = pictureOf(both, { a: [7, 23] });
    expect(told.slice(-2)).toEqual(['T was 16 = A was 7 + B', 't = a was 23 + b']);
    expect(told).toHaveLength(5);
  });

  it('earlierPicture(a division that was 6) finds the total by the breakdown that has changed', () => {
    expect(pictureOf(both, { x: [6, 24] })).toEqual([
      'T was 16: 16',
      'X was 6: 6!',
      'x was 24: 24!',
      'T was 16 = X was 6 + Y',
      't = x was 24 + y',
    ]);
  });

  it('earlierPicture(a total of which the first number only was shown) leaves the other as it is', () => {
    expect(pictureOf(one, { T: [17], a: [8] })).toEqual([]);
    expect(pictureOf(one, { a: [7] })).toEqual(['T was 16: 16', 'A was 7: 7!', 'T was 16 = A was 7 + B']);
  });

  it('earlierPicture(sums inside one cell) looks at each alone: nobody came', () => {
    const system = systemOf({ c: { N: 11, M: 5, p: 5, q: 6, r: 2, s: 3 } }, sums('N = p + q', 'M = r + s'));
    expect(pictureOf(system, { c: [10, 5] })).toEqual(['M was 5: 5!', 'M was 5 = r + s']);
  });

  it('earlierPicture(two names of one number) ends', () => {
    expect(pictureOf(systemOf({ c: { N: 3 }, d: { M: 3 } }, sums('N = M', 'M = N')), {})).toEqual([]);
  });
});

describe('isUnchanged', () => {
  const system = systemOf(DEPARTMENTS, []);
  it.each<[readonly number[], number | undefined, boolean]>([
    [[8, 23], undefined, true],
    [[7, 23], undefined, false],
    [[8, 22], undefined, false],
    [[7, 23], 31, false],
    [[8], 30, true],
    [[], undefined, true],
    [[], 31, true],
    [[], 30, false],
  ])('isUnchanged(8 and 23 of 31 that showed %j of %s) is %s', (shown, base, expected) => {
    expect(isUnchanged(system.cells.get('a')!, { shown, base }, system)).toBe(expected);
  });
});
