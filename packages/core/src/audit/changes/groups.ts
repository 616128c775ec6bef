import { residualsOf, type ExactKnowledge } from '../judge/residuals.js';
import { roleNames, rolesOf, type Role } from '../knowledge/measure-roles.js';
import { quantityId } from '../knowledge/quantity-ids.js';
import type { Release, ReleasedTable } from '../release.js';

/** People of whom it is known exactly how many they are, and how many of them have a characteristic. */
export interface KnownGroup {
  readonly table: ReleasedTable;
  /** Those hidden together are joined: `youth + culture`. */
  readonly category: string;
  readonly base: number;
  readonly counts: ReadonlyMap<Role, number>;
}

/** The groups of a period: its visible observations, and those hidden together under one total. */
export function knownGroups(release: Release, period: string, knowledge: ExactKnowledge): readonly KnownGroup[] {
  const cells = release.tables
    .filter((table) => !rolesOf(table).derived)
    .flatMap((table) =>
      table.cells
        .filter((cell) => cell.period === period && cell.state === 'open')
        .map(({ category }) => ({ table, category, numbers: numbersOf(table, category, knowledge) })),
    );
  return [...cells, ...residualsOf(release, period, knowledge)].flatMap(
    ({ table, category, numbers }): KnownGroup[] => {
      const base = numbers.get('base');
      const counts = new Map([...numbers].filter(([role]) => role === 'count' || role.startsWith('answer:')));
      return base === undefined || rolesOf(table).amounts ? [] : [{ table, category, base, counts }];
    },
  );
}

function numbersOf(table: ReleasedTable, category: string, { numberOf }: ExactKnowledge): ReadonlyMap<Role, number> {
  return new Map(
    roleNames(table).flatMap((role) => {
      const number = numberOf(quantityId(table, role, category));
      return number === undefined ? [] : [[role, number] as const];
    }),
  );
}
