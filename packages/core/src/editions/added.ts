import type { Release, ReleasedTable } from '../audit/release.js';
import { canonicalText } from './canonical-text.js';
import { knownAfter } from './editions-of.js';
import type { Ledger } from './ledger.js';
import { sameDescription } from './same-description.js';

/**
 * The ledger with what a release says anew: tables, observations and numbers that the public did not have in this form.
 * A release that says nothing new leaves the ledger as it is; nothing is ever taken out of it.
 */
export function added(ledger: Ledger, release: Release): Ledger {
  const known = new Map(knownAfter(ledger.releases).map((table) => [table.id, table]));
  const tables = [...release.tables]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((table) => changed(table, known.get(table.id)) ?? []);
  if (tables.length === 0) return ledger;
  return { ...ledger, releases: [...ledger.releases, { edition: release.edition, tables }] };
}

/** What of a table is new; null when nothing is. A table that is described differently is new as a whole. */
function changed(table: ReleasedTable, known: ReleasedTable | undefined): ReleasedTable | null {
  if (known === undefined || !sameDescription(table, known)) return { ...table, cells: inOrder(table.cells) };
  const texts = new Set(known.cells.map(canonicalText));
  const cells = table.cells.filter((cell) => !texts.has(canonicalText(cell)));
  return cells.length === 0 ? null : { ...table, cells: inOrder(cells) };
}

function inOrder(cells: ReleasedTable['cells']): ReleasedTable['cells'] {
  const place = ({ period, category }: ReleasedTable['cells'][number]) => `${period} ${category}`;
  return [...cells].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
