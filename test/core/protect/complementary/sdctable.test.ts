import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hideComplements } from '../../../../packages/core/src/protect/complementary/hide-complements.js';
import { crossTables } from './cross-table.js';
import { auditPattern } from './independent-audit.js';
import { microdata1 } from './microdata1.js';

interface Vector {
  readonly cell_order: readonly { readonly id: number; readonly region: string; readonly gender: string }[];
  readonly secondary_tests: readonly {
    readonly given_primary: readonly number[];
    readonly method: string;
    readonly forced_published?: readonly number[];
    readonly expected_not_published: readonly number[];
  }[];
  readonly singleton_test: { readonly input: readonly { readonly region: string; readonly n: number }[] };
}

const VECTOR = JSON.parse(
  readFileSync(new URL('../../../vectors/sdc/sdctable-microdata1.json', import.meta.url), 'utf8'),
) as Vector;

const NAMES = new Map(
  VECTOR.cell_order.map(({ id, region, gender }) => {
    const codes = [
      ...(gender === 'total' ? [] : [`gender=${gender}`]),
      ...(region === 'total' ? [] : [`region=${region}`]),
    ];
    return [id, codes.length === 0 ? 'Total' : codes.join(' ')] as const;
  }),
);
const named = (ids: readonly number[]) => new Set(ids.map((id) => NAMES.get(id)!));

describe('hideComplements on the tests of sdcTable', () => {
  it.each(VECTOR.secondary_tests)(
    'hideComplements($given_primary, published before: $forced_published) hides as much as $method',
    ({ given_primary, forced_published = [], expected_not_published }) => {
      const system = microdata1();
      const locked = named(forced_published);
      const cells = new Map([...system.cells].map(([id, cell]) => [id, { ...cell, locked: locked.has(id) }]));
      const { hidden, unprotected } = hideComplements({ ...system, cells }, named(given_primary));
      expect(hidden.size).toBe(expected_not_published.length);
      expect([...hidden].filter((id) => locked.has(id))).toEqual([]);
      expect(auditPattern({ ...system, cells }, hidden)).toEqual([]);
      expect(unprotected).toEqual([]);
    },
  );

  // Regions with 1, 2, 1 and 0 people, of which those with 1 are primary: each of the two knows its own.
  const rows = VECTOR.singleton_test.input.map(({ region, n }) => ({ codes: { region }, count: n }));
  const singles = new Set(['region=a', 'region=c']);
  const line = (minimumSum: number) =>
    crossTables(rows, [[{ finest: 'region' }]], { threshold: 2, minimumWidth: 1, minimumRelativeWidth: 0, minimumSum });

  it.each([
    [0, 0],
    [3, 1],
    // sdcTable hides a second one, a 0; here no more than the published total of 4 can be asked of what is hidden.
    [5, 1],
  ])('hideComplements(two single people, at least %i together) hides %i more', (minimumSum, more) => {
    expect(hideComplements(line(minimumSum), singles).hidden.size).toBe(2 + more);
  });

  it('hideComplements(two single people) keeps each from computing the other', () => {
    const system = line(5);
    const { hidden } = hideComplements(system, singles);
    for (const own of singles) {
      // Whoever is the only one in a region knows its number.
      const quantities = new Map(
        [...system.quantities].map(([id, quantity]) => [id, { ...quantity, known: id === own }]),
      );
      const found = auditPattern({ ...system, quantities }, hidden).map(({ cell }) => cell);
      expect(found).toEqual([own]);
    }
  });
});
