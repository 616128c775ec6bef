import { describe, expect, it } from 'vitest';
import {
  earlierPicture,
  isUnchanged,
  type EarlierCell,
} from '../../../../packages/core/src/protect/over-time/earlier-picture.js';
import { flow } from '../../../../packages/core/src/protect/over-time/flow.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { LinearSystem, Relation } from '../../../../packages/core/src/protect/system/linear-system.js';
import { smallSystem } from './small-system.js';

const TOTAL = 'hr1 2025 ';
const [A, B, C] = ['a', 'b', 'c'].map((code) => `hr1~department 2025 ${code}`) as [string, string, string];
const now = smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] });

/** Cells that showed these counts and rests; the others were hidden. */
const showed = (cells: Readonly<Record<string, readonly [number, number]>>): ReadonlyMap<string, EarlierCell> =>
  new Map(
    Object.entries(cells).map(([id, [count, rest]]) => [id, { shown: [count, rest], base: count + rest }] as const),
  );

/** The same system with the members of its sums in another order. */
const reordered = (system: LinearSystem): LinearSystem => ({
  ...system,
  relations: system.relations.map((relation, i): Relation =>
    i % 2 === 0 ? relation : { ...relation, members: relation.members.toReversed() },
  ),
});

describe('earlierPicture', () => {
  it.each([
    ['nothing', {}],
    ['what is still so', { [TOTAL]: [36, 114], [C]: [20, 70] } as const],
  ])('earlierPicture(%s) says nothing further', (_, cells) => {
    expect(earlierPicture(now, showed(cells))).toEqual({ quantities: new Map(), relations: [] });
  });

  it('earlierPicture(a department that has changed, and its total) keeps the sums of then with the hidden ones', () => {
    const { quantities, relations } = earlierPicture(now, showed({ [TOTAL]: [35, 113], [C]: [19, 69] }));
    expect(relations).toEqual([
      { total: `${TOTAL}#count was 35`, members: [`${A}#count`, `${B}#count`, `${C}#count was 19`] },
      { total: `${TOTAL}#rest was 113`, members: [`${A}#rest`, `${B}#rest`, `${C}#rest was 69`] },
    ]);
    expect(quantities.get(`${TOTAL}#count was 35`)).toEqual({
      id: `${TOTAL}#count was 35`,
      value: 35,
      known: true,
    });
    expect(quantities.get(`${C}#rest was 69`)).toEqual({ id: `${C}#rest was 69`, value: 69, known: true });
    expect([...quantities.keys()].filter((id) => id.startsWith(A) || id.startsWith(B))).toEqual([]);
    expect([...quantities.values()].every(({ known }) => known)).toBe(true);
  });

  it('earlierPicture(one number of a cell that has changed) is told as of then, though it is the same', () => {
    const { relations } = earlierPicture(now, showed({ [TOTAL]: [35, 114], [C]: [19, 70] }));
    expect(relations.map(({ total }) => total)).toEqual([`${TOTAL}#count was 35`, `${TOTAL}#rest was 114`]);
    expect(relations[1]!.members).toEqual([`${A}#rest`, `${B}#rest`, `${C}#rest was 70`]);
  });

  it('earlierPicture(sums in any order of their members) says the same', () => {
    const cells = showed({ [TOTAL]: [35, 114], [C]: [20, 70] });
    const sorted = (relations: readonly Relation[]) =>
      relations.map(({ total, members }) => ({ total, members: members.toSorted() }));
    expect(sorted(earlierPicture(reordered(now), cells).relations)).toEqual(
      sorted(earlierPicture(now, cells).relations),
    );
  });

  describe('with hidden departments that have changed since', () => {
    const few = PROFILES.staffPublic.smallChange;
    const members = (part: string) => [A, B, C].map((id) => `${id}#${part}`);
    const moved = (count: number, rest: number) =>
      flow(
        [
          { then: { id: `${TOTAL}#count was ${count}`, value: count }, members: members('count'), now: 36 },
          { then: { id: `${TOTAL}#rest was ${rest}`, value: rest }, members: members('rest'), now: 114 },
        ],
        few,
      );

    it.each([
      ['one came', 35, 114],
      ['one went', 36, 115],
      ['one of each kind came', 35, 113],
      ['as many as may still be few', 36 - (few - 1), 114],
    ])('earlierPicture(%s) says how many moved, not who', (_, count, rest) => {
      const { quantities, relations } = earlierPicture(now, showed({ [TOTAL]: [count, rest], [C]: [20, 70] }));
      const expected = moved(count, rest);
      expect(relations).toEqual(expected.relations);
      expect(relations.length).toBeGreaterThan(0);
      for (const quantity of expected.quantities) expect(quantities.get(quantity.id)).toEqual(quantity);
    });

    it.each([
      ['many came', 36 - few, 114],
      ['some came and others went', 35, 115],
    ])('earlierPicture(%s) says nothing about now', (_, count, rest) => {
      expect(earlierPicture(now, showed({ [TOTAL]: [count, rest], [C]: [20, 70] })).relations).toEqual([]);
    });
  });

  describe('of counts without a rest', () => {
    const counts: LinearSystem = {
      ...now,
      relations: [{ total: `${TOTAL}#count`, members: [`${A}#count`, `${B}#count`, `${C}#count`] }],
      cells: new Map(
        [...now.cells].map(([id, cell]) => [id, { ...cell, quantities: cell.quantities.slice(0, 1) }] as const),
      ),
    };
    const shown = (total: number, c: number): ReadonlyMap<string, EarlierCell> =>
      new Map([
        [TOTAL, { shown: [total], base: undefined }],
        [C, { shown: [c], base: undefined }],
      ]);

    it('earlierPicture(a sum that still holds with the hidden) keeps it', () => {
      expect(earlierPicture(counts, shown(35, 19)).relations).toEqual([
        { total: `${TOTAL}#count was 35`, members: [`${A}#count`, `${B}#count`, `${C}#count was 19`] },
      ]);
    });

    it('earlierPicture(a sum that does not hold any more) says nothing about now', () => {
      expect(earlierPicture(counts, shown(35, 20)).relations).toEqual([]);
    });
  });

  it('earlierPicture(departments that have changed, no total) takes the total to have been their sum', () => {
    const { quantities, relations } = earlierPicture(now, showed({ [A]: [6, 23], [B]: [9, 21], [C]: [20, 70] }));
    expect(quantities.get(`${TOTAL}#count was 35`)).toEqual({ id: `${TOTAL}#count was 35`, value: 35 });
    expect(relations).toContainEqual({
      total: `${TOTAL}#count was 35`,
      members: [`${A}#count was 6`, `${B}#count`, `${C}#count`],
    });
  });
});

describe('isUnchanged', () => {
  const cell = now.cells.get(A)!;

  it.each([
    ['the same numbers', { shown: [7, 23], base: 30 }, true],
    ['another count', { shown: [6, 23], base: 29 }, false],
    ['another rest', { shown: [7, 22], base: 29 }, false],
    ['its count only', { shown: [7], base: undefined }, true],
    ['another count only', { shown: [8], base: undefined }, false],
    ['no number, but so many people', { shown: [], base: 30 }, true],
    ['no number, but fewer people', { shown: [], base: 29 }, false],
    ['no number at all', { shown: [], base: undefined }, true],
  ])('isUnchanged(%s)', (_, earlier, expected) => {
    expect(isUnchanged(cell, earlier, now)).toBe(expected);
  });
});
