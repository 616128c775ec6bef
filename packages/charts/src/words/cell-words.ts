import type { Cell, PublishedCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { cellNumber, limited } from './cell-number.js';
import { listed } from './joined.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { say } from './say.js';
import type { SignProfile } from './status-sign.js';
import { statusWords } from './status-words.js';

/** All that is known of a cell, after its name: '2025: 24,0 %, 96 von 400, Bereich 21,5 % bis 26,7 %'. */
export function cellLabel(cube: Cube, cell: Cell, language: Language, name: string): string {
  const value = cell.kind === 'published' ? publishedWords(cube, cell, language) : gapWords(cell, language);
  return name ? say(language, 'mark.named', { name, value }) : value;
}

/** Why there is no number: 'geheim gehalten', 'nicht geliefert'; or the sign that means it. */
export function gapWords(cell: Exclude<Cell, PublishedCell>, language: Language, profile?: SignProfile): string {
  if (profile) return cell.kind === 'hidden' ? profile.sign('C', null) : profile.sign('M', cell.reason);
  return cell.kind === 'hidden' ? say(language, 'hidden.cell') : reasonWords(cell.reason, language);
}

/** The reason for a missing number in words; 'kein Wert' for a reason that nobody taught us. */
export function reasonWords(reason: string, language: Language): string {
  return say(language, 'missing.reason', { reason });
}

/** A value with what must be known of it: '43 % (wenig sicher)'. */
export function valueWords(cube: Cube, cell: PublishedCell, language: Language): string {
  const value = cellNumber(cube, cell, language);
  const words = statusWords(cell.status, cell.reason ?? null, language);
  return words ? `${value} (${words})` : value;
}

/** The interval: '21,5 % bis 26,7 %'; '' when there is none. */
export function intervalWords(cube: Cube, cell: PublishedCell, language: Language): string {
  if (cell.lower === undefined || cell.upper === undefined) return '';
  const limit = (value: number) => formatNumber(language, value, limited(cube.unit, cell.decimals));
  return say(language, 'table.between', { lower: limit(cell.lower), upper: limit(cell.upper) });
}

/** Numerator and denominator: '96 von 400'; '' when one is not published, or when the value is the count itself. */
export function shareWords(cell: PublishedCell, language: Language): string {
  if (cell.count === undefined || cell.base === undefined || cell.count === cell.value) return '';
  return say(language, 'share.of', { count: cell.count, base: cell.base });
}

function publishedWords(cube: Cube, cell: PublishedCell, language: Language): string {
  const interval = intervalWords(cube, cell, language);
  return listed(
    [
      cellNumber(cube, cell, language),
      shareWords(cell, language) || baseWords(cell, language),
      interval && say(language, 'mark.range', { interval }),
      statusWords(cell.status, cell.reason ?? null, language),
    ],
    language,
  );
}

/** A mean has a base but no numerator: 'n = 120'. */
export function baseWords(cell: PublishedCell, language: Language): string {
  return cell.base === undefined ? '' : say(language, 'base', { base: cell.base });
}
