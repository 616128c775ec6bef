import { castDate } from '../dataset/cast-date.js';
import { isIban, isSocialSecurityNumber, isTaxId } from './check-digits.js';
import type { Identifier } from './identifier-headings.js';

const EMAIL = /[^\s@<>();,]+@[^\s@<>();,]+\.\p{L}{2,}/u;

/** One in eleven numbers of eleven digits has the right check digit by chance: most of a column must have it. */
const MOST = 0.5;

/** What the cells of a column are by themselves, whatever its heading says; null for all others. */
export function identifierInCells(cells: readonly string[]): Identifier | null {
  if (cells.some(isIban)) return 'iban';
  if (cells.some(isSocialSecurityNumber)) return 'socialSecurity';
  if (cells.length > 1 && cells.filter(isTaxId).length > MOST * cells.length) return 'taxId';
  return cells.some((cell) => EMAIL.test(cell)) ? 'email' : null;
}

/** `Muster, Anna`; and what stands behind the comma in the names of regions: `Gießen, Landkreis`. */
const NAME = /^\p{Lu}[\p{L}' -]+, \p{Lu}[\p{L}-]+$/u;
const NO_FORENAME = /(?:stadt|kreis|gemeinde|markt|flecken|region|bezirk|amt|land|verband|verwaltung)$/iu;
const TITLE = /^(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?) \p{Lu}/u;

/** Whether most cells are written like names of people: family name first, or with a title. */
export function looksLikeNames(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => TITLE.test(cell) || (NAME.test(cell) && !NO_FORENAME.test(cell)));
  return named.length > MOST * cells.length;
}

const YOUNGEST = 14;
const OLDEST = 75;
/** Fewer days say nothing; and one wrong day in twenty is a slip of the pen. */
const FEWEST_DATES = 5;
const NEARLY_ALL = 0.95;

/** Whether these are days of birth of people who work: dates that lie 14 to 75 years before the edition, nearly all of them. */
export function looksLikeBirthDates(cells: readonly string[], edition: string): boolean {
  const year = Number(edition.slice(0, 4));
  const ages = cells.map((cell) => year - yearOf(cell));
  const fitting = ages.filter((age) => age >= YOUNGEST && age <= OLDEST);
  return cells.length >= FEWEST_DATES && fitting.length >= NEARLY_ALL * cells.length;
}

const DATE_FORMATS = ['%Y-%m-%d', '%d.%m.%Y', '%d/%m/%Y'];

/** NaN for what is no date. */
function yearOf(cell: string): number {
  const date = DATE_FORMATS.map((format) => castDate(cell, format)).find((read) => read !== null);
  return date === undefined ? NaN : Number(date.slice(0, 4));
}

const STAFF_NUMBER = /^\p{L}{0,3}[-/ ]?\d{4,}$/u;
const FEWEST_NUMBERS = 10;
const SHORTEST_NUMBER = 5;

/** Whether these are numbers of staff: a different one in every row, all of the same length, as running numbers are not. */
export function looksLikeStaffNumbers(cells: readonly string[], rows: number): boolean {
  const [first = ''] = cells;
  return (
    rows >= FEWEST_NUMBERS &&
    cells.length === rows &&
    first.length >= SHORTEST_NUMBER &&
    cells.every((cell) => cell.length === first.length && STAFF_NUMBER.test(cell))
  );
}

const COUNT = /^\d{1,4}$/;

/** Whether these are counts: `E-Mail` and `Telefon` may be ways on which people asked. */
export function areCounts(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => COUNT.test(cell));
}
