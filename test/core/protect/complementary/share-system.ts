import { PROFILES, type Rules } from '../../../../packages/core/src/protect/policy.js';
import type {
  LinearSystem,
  Quantity,
  Relation,
  SystemCell,
} from '../../../../packages/core/src/protect/system/linear-system.js';
import type { Random } from './random.js';

/** A group of people, and how many of them have a characteristic. */
export interface Group {
  readonly name: string;
  readonly size: number;
  readonly count: number;
}

/** A breakdown, or a nested one: `of` names the group that these make up. */
export interface Breakdown {
  readonly of: Group;
  readonly groups: readonly Group[];
}

/** A share by groups whose sizes are known: a cell has those who have the characteristic and the rest. */
export function sharesOf(total: Group, breakdowns: readonly Breakdown[], rules: Partial<Rules> = {}): LinearSystem {
  const groups = [total, ...breakdowns.flatMap((breakdown) => breakdown.groups)];
  const above = new Set(breakdowns.map(({ of }) => of.name));
  const quantities = groups.flatMap(({ name, size, count }): readonly Quantity[] => [
    { id: `${name} count`, value: count },
    { id: `${name} rest`, value: size - count },
    { id: `${name} size`, value: size, known: true },
  ]);
  const relations: readonly Relation[] = [
    ...groups.map(({ name }) => ({ total: `${name} size`, members: [`${name} count`, `${name} rest`] })),
    ...breakdowns.flatMap(({ of, groups: members }) =>
      ['count', 'rest'].map((part) => ({
        total: `${of.name} ${part}`,
        members: members.map(({ name }) => `${name} ${part}`),
      })),
    ),
  ];
  const cells = groups.map(({ name, size }): SystemCell => ({
    id: name,
    quantities: [`${name} count`, `${name} rest`],
    people: size,
    subtotal: above.has(name),
    locked: false,
    counted: true,
    rules: { ...PROFILES.staffPublic, ...rules },
  }));
  return {
    quantities: new Map(quantities.map((quantity) => [quantity.id, quantity])),
    relations,
    cells: new Map(cells.map((cell) => [cell.id, cell])),
  };
}

/** Departments in divisions, and the same people by another classification. */
export function shareSystem(dice: Random, rules: Partial<Rules>): LinearSystem {
  const departments = Array.from({ length: dice.whole(4, 12) }, (_, i): Group => {
    const size = dice.whole(1, 60);
    return { name: `department ${i}`, size, count: Math.round(size * dice.next() * dice.next()) };
  });
  const total = groupOf('all', departments);
  const divisions = [0, 1, 2].map((d) => departments.filter((_, i) => i % 3 === d));
  const named = divisions.map((members, d) => groupOf(`division ${d}`, members));
  return sharesOf(
    total,
    [
      { of: total, groups: departments },
      { of: total, groups: named },
      ...divisions.map((groups, d) => ({ of: named[d]!, groups })),
      { of: total, groups: split(dice, total, 'grade') },
    ],
    rules,
  );
}

/** The same people divided otherwise. */
function split(dice: Random, { size, count }: Group, name: string): readonly Group[] {
  const with1 = dice.whole(0, count);
  const without1 = dice.whole(0, size - count);
  return [
    { name: `${name} 1`, size: with1 + without1, count: with1 },
    { name: `${name} 2`, size: size - with1 - without1, count: count - with1 },
  ];
}

function groupOf(name: string, members: readonly Group[]): Group {
  return {
    name,
    size: members.reduce((sum, { size }) => sum + size, 0),
    count: members.reduce((sum, { count }) => sum + count, 0),
  };
}
