import { bodyBelow, contrasts, isHeaderRow } from './header-evidence.js';
import type { RowShape } from './row-shape.js';

/** What official files say about themselves, name by name. */
const NAME =
  /^(?:region|gebiet|gebietsstand|raumbezug|berichts(?:jahr|monat|zeitraum)|daten ?stand|stand|stichtag|zeitraum|indikator|thema|titel|title|tab(?:elle|\.|le)? ?[\d.-]*|merkmal|einheit|unit|quelle|source|hinweise?|notes?|herausgeber|publisher|erstellt(?: am)?|lizenz|licen[cs]e|statistik|code)\s*:?$/i;

/** The end of rows such as `Gebietsstand;April 2025` above a wider table; 0 where none stand there. */
export function nameValuesEnd(shapes: readonly RowShape[], limit: number): number {
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
