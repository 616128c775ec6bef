import { roleNames, rolesOf, type Role } from '../knowledge/measure-roles.js';
import { shownNumber } from '../knowledge/shown.js';
import type { Release, ReleasedCell, ReleasedTable } from '../release.js';

/** An observation with numbers that the public is not to know. */
export interface JudgedCell {
  readonly table: ReleasedTable;
  readonly cell: ReleasedCell;
  /**
   * `hidden`: nothing is shown. `partly`: a share without its count, or rounded numbers; only few people must not be found.
   */
  readonly kind: 'hidden' | 'partly';
  /** Numbers that are judged together. */
  readonly groups: readonly (readonly Role[])[];
}

/** The observations of one period to be judged, in the order of the release. */
export function judgedCells({ tables }: Release, period: string): readonly JudgedCell[] {
  return tables.flatMap((table) =>
    table.cells.flatMap((cell): JudgedCell[] => {
      if (cell.period !== period || cell.state === 'missing' || rolesOf(table).derived) return [];
      if (cell.state === 'hidden') return [{ table, cell, kind: 'hidden', groups: hiddenGroups(table) }];
      const roles = partlyKnown(table, cell);
      return roles.length === 0 ? [] : [{ table, cell, kind: 'partly', groups: [roles] }];
    }),
  );
}

/** The sizes of groups are no secret; points and amounts are judged apart from people. */
function hiddenGroups(table: ReleasedTable): readonly (readonly Role[])[] {
  const roles = roleNames(table).filter((role) => role !== 'base');
  return [roles.filter((role) => role !== 'sum'), roles.filter((role) => role === 'sum')].filter(
    (group) => group.length > 0,
  );
}

/** People in an open observation whose exact number is not shown. */
function partlyKnown(table: ReleasedTable, cell: ReleasedCell): readonly Role[] {
  const { amounts, answers, shows } = rolesOf(table);
  if (amounts) return [];
  const people = roleNames(table).filter((role) => role !== 'sum' && role !== 'base');
  if (table.rounding) return people;
  const counted = answers
    ? table.answers.every((_, i) => shownNumber(cell, ['count'], i))
    : shownNumber(cell, shows.count) && (shownNumber(cell, shows.base) ?? !shows.base);
  return counted ? [] : people;
}

/** Whether small numbers of this kind are about few people. */
export function isCounted({ table }: JudgedCell, role: Role): boolean {
  return role !== 'sum' && !rolesOf(table).amounts;
}
