import { describe, expect, it } from 'vitest';
import { structuralOrder } from '../../../../packages/core/src/protect/complementary/structural-order.js';
import type { LinearSystem, SystemCell } from '../../../../packages/core/src/protect/system/linear-system.js';
import { smallSystem } from '../over-time/small-system.js';

const system = smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] });

/** The same with other names, so that their alphabetical order turns round. */
function renamed({ quantities, relations, cells }: LinearSystem): {
  system: LinearSystem;
  rename: (id: string) => string;
} {
  const ids = [...quantities.keys(), ...cells.keys()].toSorted();
  const names = new Map(ids.map((id, i) => [id, `n${String(ids.length - i).padStart(3, '0')}`]));
  const rename = (id: string) => names.get(id)!;
  return {
    rename,
    system: {
      quantities: new Map([...quantities].map(([id, quantity]) => [rename(id), { ...quantity, id: rename(id) }])),
      relations: relations.map(({ total, members }) => ({ total: rename(total), members: members.map(rename) })),
      cells: new Map(
        [...cells].map(([id, cell]) => [
          rename(id),
          { ...cell, id: rename(id), quantities: cell.quantities.map(rename) },
        ]),
      ),
    },
  };
}

const changed = (id: string, change: Partial<SystemCell>): LinearSystem => ({
  ...system,
  cells: new Map([...system.cells].map(([key, cell]) => [key, key === id ? { ...cell, ...change } : cell])),
});

/** Whether a and b, alike in all, come in another order when they are called the other way round. */
function namesDecide(adapt: (system: LinearSystem) => LinearSystem): boolean {
  const twins = adapt(smallSystem({ a: [7, 23], b: [7, 23], c: [20, 70] }));
  const swap = (id: string) =>
    id.replace(/ ([ab])(#|$)/, (_, code: string, end: string) => ` ${code === 'a' ? 'b' : 'a'}${end}`);
  const swapped: LinearSystem = {
    quantities: new Map([...twins.quantities].map(([id, quantity]) => [swap(id), { ...quantity, id: swap(id) }])),
    relations: twins.relations.map(({ total, members }) => ({ total: swap(total), members: members.map(swap) })),
    cells: new Map(
      [...twins.cells].map(([id, cell]) => [
        swap(id),
        { ...cell, id: swap(id), quantities: cell.quantities.map(swap) },
      ]),
    ),
  };
  return structuralOrder(swapped).cells.join() !== structuralOrder(twins).cells.map(swap).join();
}

const A = 'hr1~department 2025 a';
const withCell =
  (change: Partial<SystemCell>) =>
  (twins: LinearSystem): LinearSystem => ({
    ...twins,
    cells: new Map([...twins.cells].map(([id, cell]) => [id, id === A ? { ...cell, ...change } : cell])),
  });

describe('structuralOrder', () => {
  it('structuralOrder has every quantity and every cell once', () => {
    const { quantities, cells } = structuralOrder(system);
    expect(quantities.toSorted()).toEqual([...system.quantities.keys()].toSorted());
    expect(cells.toSorted()).toEqual([...system.cells.keys()].toSorted());
  });

  it('structuralOrder(other names) is the same order', () => {
    const other = renamed(system);
    const { quantities, cells } = structuralOrder(system);
    expect(structuralOrder(other.system)).toEqual({
      quantities: quantities.map(other.rename),
      cells: cells.map(other.rename),
    });
  });

  it('structuralOrder(rows, sums and members in another order) is the same order', () => {
    expect(
      structuralOrder({
        quantities: new Map([...system.quantities].reverse()),
        relations: system.relations
          .map(({ total, members }) => ({ total, members: members.toReversed() }))
          .toReversed(),
        cells: new Map([...system.cells].reverse()),
      }),
    ).toEqual(structuralOrder(system));
  });

  it('structuralOrder(twins) lets names decide', () => {
    expect(namesDecide((twins) => twins)).toBe(true);
  });

  it.each([
    ['people', withCell({ people: 31 })],
    ['whether it is a total', withCell({ subtotal: true })],
    ['whether it was published', withCell({ locked: true })],
    ['whether people are counted', withCell({ counted: false })],
    ['rules', withCell({ rules: { ...system.cells.get(A)!.rules, threshold: 4 } })],
    [
      'values',
      (twins: LinearSystem): LinearSystem => ({
        ...twins,
        quantities: new Map(
          [...twins.quantities].map(([id, one]) => [id, id === `${A}#count` ? { ...one, value: 8 } : one]),
        ),
      }),
    ],
    [
      'what is known',
      (twins: LinearSystem): LinearSystem => ({
        ...twins,
        quantities: new Map(
          [...twins.quantities].map(([id, one]) => [id, id === `${A}#count` ? { ...one, known: true } : one]),
        ),
      }),
    ],
    [
      'margins',
      (twins: LinearSystem): LinearSystem => ({
        ...twins,
        quantities: new Map(
          [...twins.quantities].map(([id, one]) => [id, id === `${A}#count` ? { ...one, margin: 2 } : one]),
        ),
      }),
    ],
    [
      'sums',
      (twins: LinearSystem): LinearSystem => ({
        ...twins,
        relations: [...twins.relations, { total: 'hr1 2025 #whole', members: [`${A}#count`] }],
      }),
    ],
  ])('structuralOrder(twins that differ in %s) does not ask for names', (_, adapt) => {
    expect(namesDecide(adapt)).toBe(false);
  });

  it('structuralOrder(rules written in another order) is the same order', () => {
    const { rules } = system.cells.get(A)!;
    const reversed = Object.fromEntries(Object.entries(rules).reverse()) as unknown as SystemCell['rules'];
    expect(structuralOrder(changed(A, { rules: reversed }))).toEqual(structuralOrder(system));
  });
});
