import type { PublishedCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { cellNumber } from './cell-number.js';
import { valueWords } from './cell-words.js';
import type { Language } from './language.js';
import type { SignProfile } from './status-sign.js';

/** A value as a table has it, with what must be known of it: in words, or with the classic signs '(43 %)', '43 % p', '–'. */
export function tableValue(cube: Cube, cell: PublishedCell, language: Language, profile?: SignProfile): string {
  if (profile === undefined) return valueWords(cube, cell, language);
  if (cell.reason === 'zeroByRounding') return profile.sign(null, cell.reason);
  const zero = profile.sign(null, 'zero');
  if (cell.value === 0 && zero !== '0') return zero;
  const value = cellNumber(cube, cell, language);
  const sign = profile.sign(cell.status, null);
  if (sign === '( )') return `(${value})`;
  return sign ? `${value}\u00a0${sign}` : value;
}
