import type { ReleasedCell, ReleasedTable } from '../release.js';
import { rolesOf } from './measure-roles.js';
import { quantityId } from './quantity-ids.js';
import { shownNumber } from './shown.js';

/**
 * Whether an observation of an older edition has been revised since: it counted more or fewer people than are known now.
 * None of its numbers says then what is so now, those neither that might have stayed the same.
 */
export function isRevised(table: ReleasedTable, cell: ReleasedCell, bases: ReadonlyMap<string, number>): boolean {
  const [now, then] = [bases.get(quantityId(table, 'base', cell.category)), exactBase(table, cell)];
  return now !== undefined && then !== undefined && now !== then;
}

/** Adds the bases that cells show; those of newer editions stay. */
export function addBases(table: ReleasedTable, cells: readonly ReleasedCell[], bases: Map<string, number>): void {
  for (const cell of cells) {
    const id = quantityId(table, 'base', cell.category);
    const base = exactBase(table, cell);
    if (base !== undefined && !bases.has(id)) bases.set(id, base);
  }
}

function exactBase(table: ReleasedTable, cell: ReleasedCell): number | undefined {
  const { shows, amounts } = rolesOf(table);
  return table.rounding || amounts ? undefined : shownNumber(cell, shows.base)?.value;
}
