import { attackIntervals, type LinearRelation } from '../../../../packages/core/src/protect/attack.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import type {
  LinearSystem,
  Quantity,
  Relation,
  SystemCell,
} from '../../../../packages/core/src/protect/system/linear-system.js';

/** How many have and have not the characteristic, by department. */
export type Departments = Readonly<Record<string, readonly [count: number, rest: number]>>;

/** One period of an indicator: a total and its departments, whose sizes are known. */
export function smallSystem(departments: Departments, period = '2025', rules: Rules = PROFILES.staffPublic) {
  const codes = Object.keys(departments);
  const total = [0, 1].map((part) => codes.reduce((sum, code) => sum + departments[code]![part]!, 0));
  const rows: readonly (readonly [string, readonly number[]])[] = [
    [`hr1 ${period} `, total],
    ...codes.map((code) => [`hr1~department ${period} ${code}`, departments[code]!] as const),
  ];
  const quantities = rows.flatMap(([id, [count = 0, rest = 0]]): Quantity[] => [
    { id: `${id}#count`, value: count },
    { id: `${id}#rest`, value: rest },
    { id: `${id}#whole`, value: count + rest, known: true },
  ]);
  const relations: Relation[] = [
    ...rows.map(([id]) => ({ total: `${id}#whole`, members: [`${id}#count`, `${id}#rest`] })),
    ...['count', 'rest'].map((part) => ({
      total: `hr1 ${period} #${part}`,
      members: codes.map((code) => `hr1~department ${period} ${code}#${part}`),
    })),
  ];
  const cells = rows.map(([id, [count = 0, rest = 0]], i): SystemCell => ({
    id,
    quantities: [`${id}#count`, `${id}#rest`],
    people: count + rest,
    subtotal: i === 0,
    locked: false,
    counted: true,
    rules,
  }));
  return {
    quantities: new Map(quantities.map((quantity) => [quantity.id, quantity])),
    relations,
    cells: new Map(cells.map((cell) => [cell.id, cell])),
  } satisfies LinearSystem;
}

/** Where somebody with a solver places the count of each hidden cell. */
export function attacked(system: LinearSystem, hidden: readonly string[]) {
  const open = [...system.cells.values()].filter(({ id, locked }) => locked || !hidden.includes(id));
  const published = new Set(open.flatMap(({ quantities }) => quantities));
  const known = [...system.quantities.values()].map(({ id, value, known: size }) =>
    size === true || published.has(id) ? { id, interval: [value, value] as const } : { id },
  );
  const relations = system.relations.map(({ total, members }): LinearRelation => ({
    ...Object.fromEntries(members.map((id) => [id, 1])),
    [total]: -1,
  }));
  const largest = Math.max(...[...system.quantities.values()].map(({ value }) => value));
  return attackIntervals(
    known,
    relations,
    hidden.map((id) => `${id}#count`),
    largest,
  );
}
