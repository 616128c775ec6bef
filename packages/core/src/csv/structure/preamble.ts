import { wordsIn } from './cell-kind.js';
import { bodyBelow, contrasts, mayBeHeader } from './header-evidence.js';
import { isRule, type RowShape } from './row-shape.js';

/** No office writes more lines above its table; more of one cell each are a table of one column. */
const MOST_LINES = 40;

/** Without a number below the header so many lines may be titles. */
const MOST_TITLES = 5;

/**
 * Where the table begins: the index of its first row among those that are not blank. That is 0 unless what stands above
 * is clearly none of its rows: single cells, or names with their values, over a header of more cells.
 */
export function tableStart(shapes: readonly RowShape[]): number {
  const limit = Math.min(shapes.length - 1, MOST_LINES);
  let start = 0;
  while (start < limit && isLine(shapes[start]!, start)) start += 1;
  if (start > 0 && start < limit && isBelowLines(shapes, start)) return start;
  return keyValueEnd(shapes, limit);
}

/** One text at the left, below the first one also a day or a year, or a rule. */
function isLine({ filled, first, kinds, cells }: RowShape, at: number): boolean {
  if (isRule({ cells, filled })) return true;
  return filled === 1 && first === 0 && (kinds[0] === 'text' || (kinds[0] === 'period' && at > 0));
}

/** A header, and lines above it that cannot be one. */
function isBelowLines(shapes: readonly RowShape[], start: number): boolean {
  const header = shapes[start]!;
  const lines = shapes.slice(0, start);
  const marked = lines.some(({ cells, filled }) => MARK.test(cells[0]!) || isRule({ cells, filled }));
  const width = header.cells.length;
  const body = bodyBelow(shapes, start).filter(({ cells: { length } }) =>
    // Below a title that says it is one, rows may be shorter than their header.
    marked ? length > 1 && length <= width : length === width,
  );
  if (!isHeaderRow(header) || body.length === 0) return false;
  const sentence = lines.some(({ cells }) => wordsIn(cells[0]!) > 1 && !isCutByOther(cells[0]!, width));
  const short = lines.every(({ cells }) => cells.length === 1);
  const apart = header.afterBlank || short;
  // Of several header rows only the last one has a row of numbers below it.
  if (contrasts(header, body.slice(-Math.max(1, body.length - 2))).length > 0) {
    if (header.afterBlank || (short && width > 2)) return true;
    return marked || (sentence && (apart || width > 2 || body.length > 1));
  }
  const few = lines.length <= MOST_TITLES && body.length >= Math.max(2, 2 * lines.length);
  return few && (marked || (sentence && (width > 2 || apart) && isNaming(header, body)));
}

/** A name for every column, which no row has for its value. */
function isNaming(header: RowShape, body: readonly RowShape[]): boolean {
  if (header.filled < header.cells.length) return false;
  return body.every(({ cells }) => cells.every((cell, i) => cell !== header.cells[i]));
}

/** What begins the titles of official files, and comments. */
const MARK = /^\s*(?:GENESIS-Tabelle\b|Tabelle\b|Table\b|Statistik\b|#|\/\/)/;

/** A row of names for columns: each filled, or, of several header rows the first, filled from some column on. */
function isHeaderRow(row: RowShape): boolean {
  if (row.cells.length < 2 || !mayBeHeader(row)) return false;
  if (row.first > 0) return true;
  return row.filled > 1 && 2 * row.filled >= row.cells.length;
}

/** A header that was written with another delimiter than its rows is no title. */
function isCutByOther(text: string, width: number): boolean {
  return [';', ',', '\t', '|'].some((delimiter) => text.split(delimiter, width + 1).length === width);
}

/** What official files say about themselves, name by name. */
const NAME =
  /^(?:region|gebiet|gebietsstand|raumbezug|berichts(?:jahr|monat|zeitraum)|daten ?stand|stand|stichtag|zeitraum|indikator|thema|titel|title|tab(?:elle|\.|le)? ?[\d.-]*|merkmal|einheit|unit|quelle|source|hinweise?|notes?|herausgeber|publisher|erstellt(?: am)?|lizenz|licen[cs]e|statistik|code)\s*:?$/i;

/** The end of rows such as `Gebietsstand;April 2025` above a wider table; 0 where none stand there. */
function keyValueEnd(shapes: readonly RowShape[], limit: number): number {
  let named = 0;
  for (let i = 0; i < limit; i += 1) {
    const row = shapes[i]!;
    if (i > 0 && 2 * named >= i && isBelowNames(shapes, i)) return i;
    if (isNamed(row)) named += 1;
    else if (row.filled > 2 || row.first > 0) return 0;
  }
  return 0;
}

/** A name and its value, or two such pairs. */
function isNamed({ cells, filled, first }: RowShape): boolean {
  if (first > 0 || filled > 4) return false;
  const name = cells[0]!.trim();
  return (NAME.test(name) || name.endsWith(':')) && (filled <= 2 || (filled === 4 && cells[2]!.trim().endsWith(':')));
}

/** A header of more cells than the names above have, over numbers. */
function isBelowNames(shapes: readonly RowShape[], at: number): boolean {
  const header = shapes[at]!;
  if (header.filled < 3 || !isHeaderRow(header) || isNamed(header)) return false;
  const body = bodyBelow(shapes, at).filter(({ cells }) => cells.length === header.cells.length);
  const above = shapes.slice(0, at);
  const pairs = above.every(({ cells, filled }) => filled < 3 || cells[2]!.trim().endsWith(':'));
  // `Stand` may be a heading as well, over as many cells as its row has; `Stand:` and `Tabelle 1` are none.
  const shorter = above.every(({ cells }) => cells.length < header.cells.length || /[:\d]$/.test(cells[0]!.trim()));
  const apart = header.afterBlank && above.length > 1;
  return pairs && (shorter || apart) && body.length > 0 && contrasts(header, body).length > 0;
}
