import type { Table, TextColumn } from '../csv/table.js';
import { headingsOf, normalHeading, spellingsOf } from '../dataset/headings.js';
import type { Field } from '../dataset/schema.js';
import { MASK, type Problem } from '../problem.js';
import {
  areCounts,
  identifierInCells,
  looksLikeBirthDates,
  looksLikeNames,
  looksLikeStaffNumbers,
} from './identifier-content.js';
import { announcedIdentifier, isBareName, type Identifier } from './identifier-headings.js';

/** What is known of a table before it is read. */
export interface GuardedTable {
  /**
   * `persons`: a row is a person; `people`: it may be; `open`: things, records, or published figures, where names, addresses
   * and telephone numbers are those of organisations and public functions.
   */
  readonly rows: 'persons' | 'people' | 'open';
  readonly fields: readonly Field[];
  /** The day of the edition, from which ages are reckoned; null where there is none yet. */
  readonly edition: string | null;
}

/** Nothing that is published needs these, whatever the table is about. */
const NOWHERE: ReadonlySet<Identifier> = new Set<Identifier>(['birthDate', 'iban', 'socialSecurity', 'taxId']);

/** Under such a heading there may as well be how many telephoned, or wrote. */
const MAY_BE_COUNTED: ReadonlySet<Identifier> = new Set<Identifier>(['name', 'email', 'phone', 'address']);

/**
 * Columns by which a single person can be told, whether they are described or not: an error each, with the heading and
 * the kind, and never a cell. A pseudonym that its field marks as personal is none. Empty for any other table.
 */
export function identifierProblems(
  table: Pick<Table, 'columns' | 'length'>,
  file: string,
  guarded: GuardedTable,
): readonly Problem[] {
  // Where a heading is an address itself, the file has no headings, and a person's row stands in their place.
  const headless = identifierInCells(table.columns.map(({ header }) => header)) !== null;
  return table.columns.flatMap((column): Problem[] => {
    const identifier = identifierIn(column, table.length, guarded);
    if (identifier === null) return [];
    const field = headless ? MASK : column.header;
    return [{ code: 'personal-field', severity: 'error', file, field, expected: `no ${identifier}` }];
  });
}

function identifierIn(column: TextColumn, rows: number, guarded: GuardedTable): Identifier | 'uniqueNumber' | null {
  const field = guarded.fields.find((candidate) => headingsOf(candidate).includes(normalHeading(column.header)));
  const headings = [column.header, ...(field ? spellingsOf(field) : [])];
  const cells = column.dictionary.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const found = announced(headings, cells) ?? identifierInCells(cells);
  if (found !== null && (guarded.rows !== 'open' || NOWHERE.has(found))) return found;
  if (guarded.rows === 'open') return null;
  if (headings.some(isBareName) && !areCounts(cells) && (guarded.rows === 'persons' || looksLikeNames(cells))) {
    return 'name';
  }
  return guarded.rows === 'persons' ? unannounced(cells, rows, field, guarded) : null;
}

function announced(headings: readonly string[], cells: readonly string[]): Identifier | null {
  const found = headings.map(announcedIdentifier).find((identifier) => identifier !== null) ?? null;
  return found !== null && MAY_BE_COUNTED.has(found) && areCounts(cells) ? null : found;
}

/** What only a table of single persons makes suspicious. */
function unannounced(
  cells: readonly string[],
  rows: number,
  field: Field | undefined,
  { edition }: GuardedTable,
): Identifier | 'uniqueNumber' | null {
  if (edition !== null && looksLikeBirthDates(cells, edition)) return 'birthDate';
  const pseudonym = field?.['teilhabe:personal'] === true;
  const amount = field?.type === 'number';
  return !pseudonym && !amount && looksLikeStaffNumbers(cells, rows) ? 'uniqueNumber' : null;
}
