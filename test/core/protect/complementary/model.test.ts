import { describe, expect, it } from 'vitest';
import { modelOf, type Model } from '../../../../packages/core/src/protect/complementary/model.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type {
  LinearSystem,
  Quantity,
  Relation,
  SystemCell,
} from '../../../../packages/core/src/protect/system/linear-system.js';

/** Quantities with their values, the sums between them, and the cells: quantities, and what is special about each. */
function systemOf(
  quantities: readonly Quantity[],
  relations: readonly Relation[],
  cells: readonly (readonly [quantities: readonly string[], special?: Partial<SystemCell>])[],
): LinearSystem {
  const all = cells.map(([members, special]): SystemCell => {
    const usual = { people: 10, subtotal: false, locked: false, counted: true, rules: PROFILES.staffPublic };
    return { id: `cell ${members.join(' ')}`, quantities: members, ...usual, ...special };
  });
  return {
    quantities: new Map(quantities.map((quantity) => [quantity.id, quantity])),
    relations,
    cells: new Map(all.map((cell) => [cell.id, cell])),
  };
}

const values = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([id, value]): Quantity => ({ id, value }));

/** The quantity that stands alone in a cell of this name. */
function quantityOf(model: Model, name: string) {
  return model.quantities[model.cells.find(({ id }) => id === `cell ${name}`)!.quantities[0]!]!;
}

describe('modelOf', () => {
  const counts = values({ a: 3, b: 4, c: 5, d: 6, e: 2, t: 9, u: 9 });
  const alone = counts.map(({ id }) => [[id]] as const);
  const sums: readonly Relation[] = [
    { total: 't', members: ['a', 'd'] },
    { total: 't', members: ['b', 'c'] },
    { total: 't', members: ['a', 'b', 'e'] },
    { total: 't', members: ['a', 'b'] },
    { total: 't', members: ['b'] },
    { total: 'u', members: ['a', 'd'] },
  ];

  it('modelOf(sums) orders them by total, then by their members from the first that differs, the shorter first', () => {
    const { relations } = modelOf(systemOf(counts, sums, alone));
    const lists = relations.map(({ total, members }) => [total, ...members]);
    const order = (x: readonly number[], y: readonly number[]): number => {
      if (x.length === 0 || y.length === 0) return x.length - y.length;
      return x[0]! - y[0]! || order(x.slice(1), y.slice(1));
    };
    expect(lists).toEqual(lists.toSorted(order));
    expect(new Set(lists.map((list) => list.join())).size).toBe(sums.length);
  });

  it('modelOf(sums in another order) is the same model', () => {
    const model = modelOf(systemOf(counts, sums, alone));
    for (let shift = 1; shift < sums.length; shift += 1)
      expect(modelOf(systemOf(counts, [...sums.slice(shift), ...sums.slice(0, shift)], alone))).toEqual(model);
    expect(modelOf(systemOf(counts, sums.toReversed(), alone))).toEqual(model);
  });

  it('modelOf(a cell of several quantities) has them in ascending order', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 't', 'u'];
    for (const members of [names, names.toReversed()]) {
      const [cell] = modelOf(systemOf(counts, [], [[members]])).cells;
      expect(cell!.quantities).toEqual([0, 1, 2, 3, 4, 5, 6]);
    }
  });

  it('modelOf(a quantity) knows whether one of its cells holds others, and whether one is a total', () => {
    const model = modelOf(
      systemOf(counts, [], [[['a']], [['b']], [['b', 'c'], { subtotal: true }], [['d'], { subtotal: true }]]),
    );
    expect(quantityOf(model, 'a')).toMatchObject({ withOthers: false, subtotal: false });
    expect(quantityOf(model, 'b')).toMatchObject({ withOthers: true, subtotal: true });
    expect(quantityOf(model, 'd')).toMatchObject({ withOthers: false, subtotal: true });
  });

  it('modelOf(cells published before) leaves what follows from them in no doubt', () => {
    const total = [{ total: 't', members: ['a', 'b'] }];
    const some = values({ a: 3, b: 4, t: 7 });
    const open = modelOf(systemOf(some, total, [[['a']], [['b']], [['t']]]));
    expect(['a', 'b', 't'].map((name) => quantityOf(open, name).changeable)).toEqual([true, true, true]);
    const locked = modelOf(systemOf(some, total, [[['a'], { locked: true }], [['b']], [['t'], { locked: true }]]));
    expect(['a', 'b', 't'].map((name) => quantityOf(locked, name).changeable)).toEqual([false, false, false]);
    const half = modelOf(systemOf(some, total, [[['a']], [['b']], [['t'], { locked: true }]]));
    expect(['a', 'b', 't'].map((name) => quantityOf(half, name).attainable)).toEqual([7, 7, 0]);
  });

  it('modelOf(an amount) asks for no more room upwards than there is', () => {
    const total = [{ total: 't', members: ['a', 'b'] }];
    const amounts = (margin: number): readonly Quantity[] => [
      { id: 'a', value: 4, margin },
      { id: 'b', value: 6, margin: 1 },
      { id: 't', value: 10, known: true },
    ];
    const marginOf = (margin: number) =>
      quantityOf(modelOf(systemOf(amounts(margin), total, [[['a']], [['b']]])), 'a').margin;
    expect([2, 6, 20].map(marginOf)).toEqual([2, 6, 6]);
    expect(quantityOf(modelOf(systemOf(values({ a: 4 }), [], [[['a']]])), 'a')).not.toHaveProperty('margin');
  });
});
