import { groupBy } from '../group-by.js';
import type { Release, ReleasedTable } from '../release.js';
import { rolesOf, type Role } from './measure-roles.js';
import { codesOf, quantityId } from './quantity-ids.js';

/** Categories of a table and the number that they add up to. */
export interface Sum {
  readonly table: ReleasedTable;
  readonly members: readonly string[];
  /** The name of the total's number. */
  readonly total: (role: Role) => string;
}

/**
 * The sums that hold between the tables of a release in one period: categories add up to the total, crossings to their
 * margins, and categories to those of a coarser breakdown. What was not counted adds nothing.
 */
export function sumsIn(release: Release, period: string): readonly Sum[] {
  const byIndicator = groupBy(release.tables, ({ indicator }) => indicator);
  return release.tables
    .filter((table) => !rolesOf(table).derived)
    .flatMap((table) => [
      ...marginsOf(table, byIndicator.get(table.indicator)!).flatMap((margin) => marginSums(table, margin, period)),
      ...hierarchySums(table, release, period),
    ])
    .filter(({ members }) => members.length > 0);
}

/** The tables of an indicator with some of a table's breakdowns; none that has only some of another's. */
function marginsOf(table: ReleasedTable, tables: readonly ReleasedTable[]): readonly ReleasedTable[] {
  const coarser = tables.filter((other) => isCoarser(other, table));
  return coarser.filter((margin) => !coarser.some((other) => isCoarser(margin, other)));
}

function isCoarser({ breakdown: coarse }: ReleasedTable, { breakdown: fine }: ReleasedTable): boolean {
  return coarse.length < fine.length && coarse.every((id) => fine.includes(id));
}

function marginSums(table: ReleasedTable, margin: ReleasedTable, period: string): readonly Sum[] {
  const members = groupBy(categories(table, period), (category) => {
    const codes = codesOf(table, category);
    return margin.breakdown.map((id) => codes[table.breakdown.indexOf(id)]!).join('\n');
  });
  return categories(margin, period).map((category) => {
    const key = margin.breakdown.length === 0 ? '' : codesOf(margin, category).join('\n');
    return { table, members: members.get(key) ?? [], total: (role) => quantityId(margin, role, category) };
  });
}

function hierarchySums(table: ReleasedTable, release: Release, period: string): readonly Sum[] {
  const present = new Set(categories(table, period));
  return Object.entries(table.within).flatMap(([coarse, groups]) => {
    const group = coarserTable(table, coarse, release);
    return Object.entries(groups).map(([code, members]): Sum => ({
      table,
      members: members.filter((member) => present.has(member)),
      total: (role) => quantityId(group, role, code),
    }));
  });
}

/** The indicator's own table of the coarser breakdown, or how it would be named if another indicator has one. */
function coarserTable(table: ReleasedTable, breakdown: string, { tables }: Release): ReleasedTable {
  const alike = tables.filter((other) => other.breakdown.length === 1 && other.breakdown[0] === breakdown);
  const own = alike.find((other) => other.indicator === table.indicator);
  if (own) return own;
  const by = alike[0]?.counts?.by ?? breakdown;
  return { ...table, breakdown: [breakdown], counts: table.counts && { ...table.counts, by } };
}

function categories({ cells }: ReleasedTable, period: string): readonly string[] {
  return cells.filter((cell) => cell.period === period && cell.state !== 'missing').map(({ category }) => category);
}
