import type { Dialect } from '../dialect.js';
import { kindOf } from './cell-kind.js';
import { cutRows, type Marks } from './cut-rows.js';
import { fitOf, isNoTable, type Fit } from './delimiter-fit.js';

/** How a text is cut, as far as that can be found. */
export interface FoundDialect {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly skipInitialSpace: boolean;
  /** False where nothing in the text speaks for the delimiter, or as much for another one. */
  readonly certain: boolean;
}

/** So many characters show how a text is cut. */
const SAMPLE = 1 << 16;

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Characters that cut only where nothing else can be meant. */
const RARE_DELIMITERS = ['~', '^', ':', ' '] as const;

/** What cuts a file of one column: no number and no text of the house has it. */
const NO_DELIMITER = ';';

/** Below this share of the best score the second best is no rival. */
const RIVAL = 0.8;

/** So much of its score is left to a delimiter that does not cut the header of what it cuts. */
const HEADED_BY_OTHER = 0.5;

/**
 * The delimiter, the quotation mark and whether a space follows the delimiter, from the beginning of a text (up to
 * 65 536 characters, also in mid-row). What is declared stays. A text that nothing cuts has one column: the delimiter is
 * the semicolon then, and not certain.
 */
export function findDialect(sample: string, declared: Dialect = {}): FoundDialect {
  const text = sample
    .slice(0, SAMPLE)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const fit = (delimiter: string) => bestQuoted(text, delimiter, declared);
  if (declared.delimiter !== undefined) return foundIn(fit(declared.delimiter), true);
  const usual = usualDelimiter(DELIMITERS.filter((delimiter) => text.includes(delimiter)).map(fit));
  if (usual) return usual;
  const rare = RARE_DELIMITERS.filter((delimiter) => text.includes(delimiter))
    .map(fit)
    .find(isOverwhelming);
  if (rare) return foundIn(rare, true);
  return { ...foundIn(fit(NO_DELIMITER), false), skipInitialSpace: declared.skipInitialSpace ?? false };
}

function usualDelimiter(fits: readonly Fit[]): FoundDialect | undefined {
  const tables = fits.filter((fit) => !isNoTable(fit));
  const [best, second] = tables
    .map((fit) => ({ fit, score: fit.score * (isHeadedByOther(fit, tables) ? HEADED_BY_OTHER : 1) }))
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const shown = best.fit.even.length > 1 || best.fit.marks.delimiter !== ',';
  return foundIn(best.fit, shown && (second?.score ?? 0) < RIVAL * best.score);
}

function foundIn({ marks: { delimiter, quoteChar, skipInitialSpace } }: Fit, certain: boolean): FoundDialect {
  return { delimiter, quoteChar, skipInitialSpace, certain };
}

/** The row above the rows that a delimiter cuts is the header of another one's table. */
function isHeadedByOther({ rows, even, marks }: Fit, fits: readonly Fit[]): boolean {
  const above = rows[rows.indexOf(even[0]!) - 1];
  if (above?.length !== 1) return false;
  return fits.some(
    ({ marks: others, width, even: rowsOfOther }) =>
      others.delimiter !== marks.delimiter &&
      rowsOfOther.length > 1 &&
      cutRows(above[0]!.text, others).rows[0]?.length === width,
  );
}

/** A delimiter with the quotation mark and the spaces that suit it best. */
function bestQuoted(text: string, delimiter: string, declared: Dialect): Fit {
  const { quoteChar, escapeChar, commentChar } = declared;
  const fit = (mark: string) => bestSpaced(text, { delimiter, quoteChar: mark, escapeChar, commentChar }, declared);
  const double = fit(quoteChar ?? '"');
  if (quoteChar !== undefined || double.quoting.quoted > 0 || !text.includes("'")) return double;
  const single = fit("'");
  const { quoted, doubled, misquoted } = single.quoting;
  const meant = doubled > 0 || single.score > double.score || quotesAllTexts(single);
  return quoted > 0 && misquoted === 0 && meant ? single : double;
}

/** Every text is in quotation marks, so that they are marks and no apostrophes. */
function quotesAllTexts({ even }: Fit): boolean {
  const texts = even.flat().filter(({ text, quoted }) => quoted || kindOf(text) === 'text');
  return texts.length >= 4 && texts.every(({ quoted }) => quoted);
}

/** Spaces count as part of the delimiter where one stands behind each of them. */
function bestSpaced(text: string, marks: Omit<Marks, 'skipInitialSpace'>, declared: Dialect): Fit {
  const { skipInitialSpace } = declared;
  if (skipInitialSpace !== undefined) return fitOf(text, { ...marks, skipInitialSpace });
  const spaced = marks.delimiter === ' ' || !text.includes(`${marks.delimiter} `);
  if (spaced) return fitOf(text, { ...marks, skipInitialSpace: false });
  const skipping = fitOf(text, { ...marks, skipInitialSpace: true });
  return isSpaced(skipping) ? skipping : fitOf(text, { ...marks, skipInitialSpace: false });
}

function isSpaced({ even, marks: { delimiter } }: Fit): boolean {
  if (even.length < 2 || delimiter === '\t') return false;
  const cells = even.flatMap((row) => row.slice(1)).filter(({ text, quoted }) => quoted || text !== '');
  return cells.length > 0 && cells.every(({ spaced }) => spaced);
}

/** Every row is cut into the same number of cells, below headings that are no numbers. */
function isOverwhelming({ rows, even, width, marks: { delimiter } }: Fit): boolean {
  if (width === 1 || even.length !== rows.length) return false;
  if (delimiter === '~' || delimiter === '^') return rows.length >= 2;
  const [header = [], ...body] = rows;
  if (width < 3 || body.length < 2 || header.some(({ text }) => kindOf(text) !== 'text')) return false;
  if (rows.some((row) => row.some(({ text, spaced }) => spaced || text === ''))) return false;
  return header.some((_, i) => body.every((row) => kindOf(row[i]!.text) === 'number'));
}
