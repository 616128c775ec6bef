import type { Release, ReleasedCell, ReleasedTable } from '../audit/release.js';
import type { Ledger } from './ledger.js';
import { sameDescription } from './same-description.js';

/**
 * What the public knew after each release of the ledger, oldest first: the ledger holds changes only, and what was
 * published once and left out later is still known.
 */
export function editionsOf({ releases }: Ledger): readonly Release[] {
  return releases.map(({ edition }, i) => ({ edition, tables: knownAfter(releases.slice(0, i + 1)) }));
}

/** All tables after these releases, with each observation as it was published last. */
export function knownAfter(releases: readonly Release[]): readonly ReleasedTable[] {
  const tables = new Map<string, ReleasedTable>();
  for (const release of releases) {
    for (const table of release.tables) tables.set(table.id, merged(tables.get(table.id), table));
  }
  return [...tables.values()];
}

/** Another description means other numbers: the earlier ones then no longer belong to the table. */
function merged(known: ReleasedTable | undefined, table: ReleasedTable): ReleasedTable {
  if (known === undefined || !sameDescription(known, table)) return table;
  const cells = new Map([...known.cells, ...table.cells].map((cell) => [placeOf(cell), cell]));
  return { ...table, cells: [...cells.values()] };
}

function placeOf({ period, category }: ReleasedCell): string {
  return `${period} ${category}`;
}
