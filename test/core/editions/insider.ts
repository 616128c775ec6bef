import { equalTo, solve, type Constraint } from 'yalps';
import type { Release } from '../../../packages/core/src/audit/release.js';
import type { TownPair } from './towns.js';

/** One time at which a town was published. */
export interface Shown {
  readonly release: Release;
  readonly period: string;
}

/** Smallest and largest possible value. */
export type Range = readonly [lower: number, upper: number];

/**
 * What somebody finds out with a solver who has both releases, knows the sizes of all departments and that one person came or
 * went in `changed`, and of the departments in `unchanged` that nobody did. Independent of what decides about hiding.
 * `person`: whether that one has the characteristic; `hidden`: the count of every hidden department.
 */
export function insider(
  { before, after, changed, sign }: TownPair,
  then: Shown,
  now: Shown,
  unchanged: readonly string[],
) {
  const constraints = new Map<string, Constraint>([['person', { max: 1 }]]);
  const variables = new Map<string, Map<string, number>>([['person', new Map([['person', 1]])]]);
  const times = [
    { name: 'then', town: before, shown: then },
    { name: 'now', town: after, shown: now },
  ];
  for (const { name, town, shown } of times) {
    for (const [code, [count, rest]] of Object.entries(town)) {
      const id = `${name} ${code}`;
      variables.set(
        id,
        new Map([
          [id, 1],
          [`${name} total`, 1],
        ]),
      );
      constraints.set(id, valueOf(shown, code) === null ? { max: count + rest } : equalTo(valueOf(shown, code)!));
    }
    const total = valueOf(shown, '');
    if (total !== null) constraints.set(`${name} total`, equalTo(total));
  }
  for (const code of [changed, ...unchanged]) {
    variables.get(`now ${code}`)!.set(`link ${code}`, 1);
    variables.get(`then ${code}`)!.set(`link ${code}`, -1);
    constraints.set(`link ${code}`, equalTo(0));
  }
  variables.get('person')!.set(`link ${changed}`, -sign);
  const range = (id: string): Range => [bound(id, 'minimize'), bound(id, 'maximize')];
  const bound = (objective: string, direction: 'minimize' | 'maximize') => {
    const { status, result } = solve({ direction, objective, constraints, variables, integers: true });
    if (status !== 'optimal') throw new Error(`${objective}: ${status}; the releases contradict each other`);
    return Math.round(result) + 0;
  };
  // What one edition shows on purpose and nobody came to or left is not found out about the other.
  const isShown = (code: string) => times.some(({ shown }) => valueOf(shown, code) !== null);
  const hidden = times.flatMap(({ name, town, shown }) =>
    Object.keys(town)
      .filter((code) => valueOf(shown, code) === null && !(unchanged.includes(code) && isShown(code)))
      .map((code) => [`${name} ${code}`, range(`${name} ${code}`)] as const),
  );
  return { person: range('person'), hidden: new Map(hidden) };
}

/** The published count of a department, or of the town (empty code); null where it is hidden. */
function valueOf({ release, period }: Shown, code: string): number | null {
  const cells = release.tables
    .filter(({ breakdown }) => (code === '') === (breakdown.length === 0))
    .flatMap((table) => table.cells);
  const found = cells.find((cell) => cell.period === period && cell.category === code);
  return found?.numbers[0]?.['count']?.value ?? null;
}
