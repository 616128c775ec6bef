import type { Release, ReleasedTable } from '../release.js';
import type { Role } from './measure-roles.js';
import { roleNames, rolesOf } from './measure-roles.js';
import { quantityId } from './quantity-ids.js';
import { shownNumber } from './shown.js';
import { sumsIn, type Sum } from './sums.js';

/** How many rounded numbers a published one is made of, by its name: 1 where it was rounded itself. */
export type RoundedParts = (id: string) => number;

/**
 * Whoever rounds well publishes a total as the sum of the rounded numbers below it, so that it says no more than they do. A
 * total that is that sum, or may be because some are hidden, is as uncertain as all of them together; one that is not was
 * rounded itself.
 */
export function roundedParts(release: Release, period: string): RoundedParts {
  const parts = new Map<string, number>();
  // Stryker disable next-line ConditionalExpression,ArrowFunction: only saves work, because nothing rounded has no parts
  if (release.tables.every(({ rounding }) => rounding === null)) return () => 1;
  const shown = shownNumbers(release, period);
  for (const sum of sumsIn(release, period).filter(({ table }) => table.rounding !== null)) {
    for (const role of roleNames(sum.table)) {
      const id = sum.total(role);
      if (maybeSum(sum, role, shown)) parts.set(id, Math.max(parts.get(id) ?? 1, sum.members.length));
    }
  }
  return (id) => parts.get(id) ?? 1;
}

function maybeSum({ table, members, total }: Sum, role: Role, shown: ReadonlyMap<string, number>): boolean {
  const numbers = members.map((category) => shown.get(quantityId(table, role, category)));
  const visible = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const all = shown.get(total(role)) ?? Infinity;
  return numbers.includes(undefined) ? visible <= all : visible === all;
}

function shownNumbers({ tables }: Release, period: string): ReadonlyMap<string, number> {
  return new Map(tables.filter(({ rounding }) => rounding !== null).flatMap((table) => [...shownIn(table, period)]));
}

function shownIn(table: ReleasedTable, period: string): ReadonlyMap<string, number> {
  const { shows, answers } = rolesOf(table);
  const cells = table.cells.filter((cell) => cell.period === period);
  const numbers = cells.flatMap((cell) => [
    ...(['count', 'base'] as const).map((role) => ({ cell, role, number: shownNumber(cell, shows[role]) })),
    ...(answers ? table.answers : []).map((code, i) => {
      const role: Role = `answer:${code}`;
      return { cell, role, number: shownNumber(cell, ['count'], i) };
    }),
  ]);
  return new Map(
    numbers.flatMap(({ cell, role, number }) =>
      number ? [[quantityId(table, role, cell.category), number.value] as const] : [],
    ),
  );
}
