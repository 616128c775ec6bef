import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideComplements } from '../../../../packages/core/src/protect/complementary/hide-complements.js';
import { structuralOrder } from '../../../../packages/core/src/protect/complementary/structural-order.js';
import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';
import { crossTables, type CountRow } from './cross-table.js';
import { generated, KINDS, primaryOf } from './generated.js';
import { auditPattern, isInherent } from './independent-audit.js';
import { random, type Random } from './random.js';
import { withNames } from './with-names.js';

const kind = fc.constantFrom(...KINDS);
const seed = fc.integer({ min: 1000, max: 9999 });
const RUNS = { seed: 20 };

describe('hideComplements, whatever the numbers', () => {
  it('hideComplements does not depend on the order of cells, numbers, sums and what they add up', () => {
    fc.assert(
      fc.property(kind, seed, fc.nat(), (which, number, shuffling) => {
        const { system, primary } = generated(which, number);
        const dice = random(shuffling);
        const result = hideComplements(shuffled(system, dice), new Set(dice.shuffled([...primary])));
        expect(result).toEqual(hideComplements(system, primary));
      }),
      RUNS,
    );
  });

  // Names decide between cells that are alike in all else: hiding one of such twins is then as good as hiding the other.
  it('hideComplements hides the same cells under other names, or as many of the same cost where cells are alike', () => {
    let [same, tried] = [0, 0];
    fc.assert(
      fc.property(kind, seed, fc.nat(), (which, number, salt) => {
        tried += 1;
        const { system, primary } = generated(which, number);
        const rename = (id: string) =>
          `${random(salt + textNumber(id))
            .next()
            .toString(36)} ${id}`;
        const renamed = withNames(system, rename);
        const ours = hideComplements(system, primary);
        const theirs = hideComplements(renamed, new Set([...primary].map(rename)));
        const hasTwins = structuralOrder(renamed).cells.join() !== structuralOrder(system).cells.map(rename).join();
        if (!hasTwins) {
          same += 1;
          expect(new Set(theirs.hidden)).toEqual(new Set([...ours.hidden].map(rename)));
        }
        expect(theirs.hidden.size).toBe(ours.hidden.size);
        expect(peopleIn(renamed, theirs.hidden)).toBe(peopleIn(system, ours.hidden));
      }),
      RUNS,
    );
    expect(same).toBeGreaterThan(tried / 5);
  });

  it('hideComplements(what it hid) hides no more', () => {
    fc.assert(
      fc.property(kind, seed, (which, number) => {
        const { system, primary } = generated(which, number);
        const first = hideComplements(system, primary);
        expect(hideComplements(system, first.hidden)).toEqual(first);
      }),
      RUNS,
    );
  });

  it('hideComplements(one more table) shows no primary cell of the others, and all tables pass the audit together', () => {
    fc.assert(
      fc.property(seed, (number) => {
        const rows = countRows(random(number));
        const fewer = crossTables(rows, [[{ finest: 'a' }, { finest: 'b' }]]);
        const more = crossTables(rows, [
          [{ finest: 'a' }, { finest: 'b' }],
          [{ finest: 'a' }, { finest: 'c' }],
        ]);
        const { hidden, unprotected } = hideComplements(more, primaryOf(more));
        expect([...primaryOf(fewer)].filter((cell) => !hidden.has(cell))).toEqual([]);
        expect(auditPattern(more, hidden).filter(({ cell }) => !unprotected.includes(cell))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('hideComplements(cells published before) never counts on them', () => {
    let [locked, tried] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom('two-way' as const, 'hierarchical' as const),
        seed,
        fc.nat(),
        (which, number, salt) => {
          const { system: open, primary } = generated(which, number);
          const dice = random(salt);
          const system = withLocked(open, (id) => !primary.has(id) && dice.next() < 0.2);
          const { hidden, unprotected } = hideComplements(system, primary);
          const published = [...system.cells.values()].filter((cell) => cell.locked);
          locked += published.length;
          tried += 1;
          expect(published.filter(({ id }) => hidden.has(id))).toEqual([]);
          // The audit takes what is locked as known.
          const found = auditPattern(system, hidden).filter(
            (finding) => !unprotected.includes(finding.cell) && !isInherent(system, finding),
          );
          expect(found).toEqual([]);
        },
      ),
      RUNS,
    );
    expect(locked).toBeGreaterThan(tried);
  });
});

function shuffled({ quantities, relations, cells }: LinearSystem, dice: Random): LinearSystem {
  return {
    quantities: new Map(dice.shuffled([...quantities])),
    relations: dice.shuffled(relations).map(({ total, members }) => ({ total, members: dice.shuffled(members) })),
    cells: new Map(
      dice.shuffled([...cells]).map(([id, cell]) => [id, { ...cell, quantities: dice.shuffled(cell.quantities) }]),
    ),
  };
}

function withLocked(system: LinearSystem, isLocked: (id: string) => boolean): LinearSystem {
  return {
    ...system,
    cells: new Map([...system.cells].map(([id, cell]) => [id, { ...cell, locked: isLocked(id) }])),
  };
}

function peopleIn({ cells }: LinearSystem, hidden: ReadonlySet<string>): number {
  return [...hidden].reduce((sum, id) => sum + cells.get(id)!.people, 0);
}

function countRows(dice: Random): readonly CountRow[] {
  const codes = (name: string) => Array.from({ length: dice.whole(2, 4) }, (_, i) => `${name}${i}`);
  const [as, bs, cs] = [codes('a'), codes('b'), codes('c')];
  return as.flatMap((a) =>
    bs.flatMap((b) => cs.map((c) => ({ codes: { a, b, c }, count: Math.floor(15 * dice.next() * dice.next()) }))),
  );
}

function textNumber(text: string): number {
  return [...text].reduce((number, letter) => (number * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
