import { describe, expect, it } from 'vitest';
import { structuralOrder } from '../../../../packages/core/src/protect/complementary/structural-order.js';
import type { LinearSystem, SystemCell } from '../../../../packages/core/src/protect/system/linear-system.js';
import { smallSystem } from '../over-time/small-system.js';
import { crossTables } from './cross-table.js';
import { withNames } from './with-names.js';

const system = smallSystem({ a: [7, 23], b: [9, 21], c: [20, 70] });

/** Other names, so that the alphabetical order turns round. */
function otherNames({ quantities, cells }: LinearSystem): (id: string) => string {
  const ids = [...quantities.keys(), ...cells.keys()].toSorted();
  const names = new Map(ids.map((id, i) => [id, `n${String(ids.length - i).padStart(3, '0')}`]));
  return (id) => names.get(id)!;
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
  return structuralOrder(withNames(twins, swap)).cells.join() !== structuralOrder(twins).cells.map(swap).join();
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
    const rename = otherNames(system);
    const { quantities, cells } = structuralOrder(system);
    expect(structuralOrder(withNames(system, rename))).toEqual({
      quantities: quantities.map(rename),
      cells: cells.map(rename),
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

  it('structuralOrder(twins) lets names decide, in the order of the alphabet', () => {
    expect(namesDecide((twins) => twins)).toBe(true);
    const { quantities, cells } = structuralOrder(smallSystem({ b: [7, 23], a: [7, 23], c: [20, 70] }));
    const twins = (ids: readonly string[]) => ids.filter((id) => / [ab](#|$)/.test(id));
    expect(twins(cells)).toEqual(twins(cells).toSorted());
    for (const part of ['count', 'rest', 'whole']) {
      const ofPart = twins(quantities).filter((id) => id.endsWith(part));
      expect(ofPart).toEqual(ofPart.toSorted());
    }
  });

  it('structuralOrder(numbers that are all alike) goes by their sums', () => {
    const row = (a: string) => ({ codes: { a }, count: 0 });
    const zeros = crossTables([row('x'), row('y'), row('z')], [[{ finest: 'a' }]]);
    const renamed = withNames(zeros, otherNames(zeros));
    const place = (system: LinearSystem) => structuralOrder(system).quantities.indexOf(system.relations[0]!.total);
    expect(place(renamed)).toBe(place(zeros));
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
      'values beyond 32 bits',
      (twins: LinearSystem): LinearSystem => ({
        ...twins,
        quantities: new Map(
          [...twins.quantities].map(([id, one]) => [id, id === `${A}#count` ? { ...one, value: 2 ** 32 + 7 } : one]),
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
