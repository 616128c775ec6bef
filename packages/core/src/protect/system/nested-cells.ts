import type { SeriesCell } from './series-cells.js';

/** A cell that is made up of cells of another table, and the finest groups of it that those leave out. */
export interface NestedCells {
  readonly total: SeriesCell;
  readonly members: readonly SeriesCell[];
  /** Groups without a category in the members' table, such as people of unknown department. */
  readonly others: readonly number[];
}

/**
 * Which cells add up to which: every total over every breakdown, and breakdowns that lie inside each other (departments
 * in divisions), found from the finest groups, so that nobody has to declare them.
 */
export function nestedCells(cells: readonly SeriesCell[]): readonly NestedCells[] {
  const tables = [...new Set(cells.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const members = cells.filter((cell) => cell.table === table);
    const cellOf = new Map(members.flatMap((cell) => cell.atoms.map((atom) => [atom, cell] as const)));
    return cells.filter((cell) => cell.table !== table).flatMap((total) => inside(total, cellOf));
  });
}

function inside(total: SeriesCell, cellOf: ReadonlyMap<number, SeriesCell>): readonly NestedCells[] {
  const members = new Set(total.atoms.flatMap((atom) => cellOf.get(atom) ?? []));
  const others = total.atoms.filter((atom) => !cellOf.has(atom));
  const covered = [...members].reduce((sum, cell) => sum + cell.atoms.length, 0);
  // Members that reach beyond the total make the sum larger than it.
  const nested = members.size > 0 && covered === total.atoms.length - others.length;
  return nested ? [{ total, members: [...members], others }] : [];
}
