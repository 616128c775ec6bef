import type { Release, ReleasedTable } from '../release.js';
import { compatible, type KnownSystem } from '../solve/compatible.js';
import { joined, termsKey } from '../solve/joined.js';
import type { Constraint } from '../solve/system.js';
import { cellStatements } from './cell-statements.js';
import { roleNames, rolesOf } from './measure-roles.js';
import { partitions } from './partitions.js';
import { quantityId } from './quantity-ids.js';
import { addBases, isRevised } from './revised.js';
import { roundedParts } from './rounded-parts.js';
import { subsets, withoutSummed } from './subsets.js';
import { sumConstraints } from './sum-constraints.js';
import { sumsIn } from './sums.js';

/** How many people a category has, where that is known from elsewhere. */
export type Sizes = (table: string, period: string, category: string) => number | undefined;

/** How much more an older edition is doubted than the next newer one: more than any relation within one. */
const DOUBT_OF_AGE = 10;

/**
 * Everything that can be written down about one period: the numbers that any edition shows, the sums that hold between them
 * and the sizes of groups, without what contradicts newer or plainer numbers. Editions oldest first.
 */
export function knowledgeOf(releases: readonly Release[], period: string, sizes: Sizes): KnownSystem {
  const newestFirst = releases.toReversed();
  const quantities = new Map<string, boolean>();
  const bases = new Map<string, number>();
  const constraints = newestFirst.flatMap((release, age) => {
    const doubt = age * DOUBT_OF_AGE;
    const parts = roundedParts(release, period);
    return release.tables.flatMap((table): Constraint[] => {
      const cells = table.cells.filter((cell) => cell.period === period && cell.state !== 'missing');
      if (!isNamed(table)) return [];
      for (const { category } of cells) addQuantities(table, category, quantities);
      const known = age === 0 ? knownSizes(table, period, sizes) : [];
      for (const { terms, lower } of known) for (const id of terms.keys()) bases.set(id, lower);
      const valid = cells.filter((cell) => !isRevised(table, cell, bases));
      addBases(table, cells, bases);
      return [...cellStatements(table, valid, { doubt, parts }), ...known];
    });
  });
  const relations = newestFirst.flatMap((release, age) =>
    sumsIn(release, period).flatMap((sum) => sumConstraints(sum, age * DOUBT_OF_AGE)),
  );
  const about = [...constraints, ...relations].filter(({ terms }) =>
    [...terms.keys()].every((id) => quantities.has(id)),
  );
  const { system, bounds } = compatible({
    quantities,
    constraints: merged([
      ...about,
      ...subsets(quantities.keys()),
      ...partitions(quantities.keys(), shownExactly(about), about),
    ]),
  });
  return { system: { quantities, constraints: joined(withoutSummed(system.constraints)) }, bounds };
}

/** A table computed from other indicators says something only if it tells which people they count. */
function isNamed(table: ReleasedTable): boolean {
  return !rolesOf(table).derived || Boolean(table.counts?.count && table.counts.base);
}

function addQuantities(table: ReleasedTable, category: string, quantities: Map<string, boolean>): void {
  const { amounts } = rolesOf(table);
  for (const role of roleNames(table)) {
    const id = quantityId(table, role, category);
    // The average of two stocks, and weighted hours, need not be whole.
    const whole = !amounts && role !== 'sum' && !/[( ](average|weight)=/.test(id);
    quantities.set(id, whole && (quantities.get(id) ?? true));
  }
}

function knownSizes(table: ReleasedTable, period: string, sizes: Sizes): readonly Constraint[] {
  if (!roleNames(table).includes('base') || rolesOf(table).amounts) return [];
  return table.cells.flatMap((cell): Constraint[] => {
    const size =
      cell.period === period && cell.state !== 'missing' ? sizes(table.id, period, cell.category) : undefined;
    if (size === undefined) return [];
    return [{ terms: new Map([[quantityId(table, 'base', cell.category), 1]]), lower: size, upper: size, doubt: 0 }];
  });
}

/** What the newest edition shows to the unit. */
function shownExactly(constraints: readonly Constraint[]): ReadonlyMap<string, number> {
  const single = constraints.filter(
    ({ terms, lower, upper, doubt }) => terms.size === 1 && lower === upper && doubt === 0,
  );
  return new Map(single.flatMap(({ terms, lower }) => [...terms.keys()].map((id) => [id, lower] as const)));
}

/** Editions repeat each other: what was said before is said once. */
function merged(constraints: readonly Constraint[]): readonly Constraint[] {
  const seen = new Set<string>();
  return constraints.filter(({ terms, lower, upper }) => {
    const key = `${termsKey(terms)} ${lower} ${upper}`;
    return seen.size < seen.add(key).size;
  });
}
