import type { TextColumn } from '../../csv/table.js';
import { edtfOf } from '../../period/german-period.js';
import { monthAlone } from '../periods/period-word.js';
import { numberParts, separatorsOf } from '../numbers/number-parts.js';
import { COMMON_SIGNS, isSmallCount, reasonOf } from '../signs.js';
import { occurringCells } from './keep-rows.js';

/** What the cells of a column are; `blank` where there is nothing in it. */
export type CellKind = 'numbers' | 'texts' | 'signs' | 'blank';

/** So many of the cells that say something must be numbers; a few that are none are then reported. */
const MOST_ARE_NUMBERS = 0.9;

/** What the cells of a column are, going by its different cells. Keys with leading zeros are texts. */
export function cellKind(column: TextColumn): CellKind {
  const cells = occurringCells(column);
  const said = cells.filter((cell) => cell.trim() !== '');
  if (said.length === 0) return 'blank';
  const plain = said.filter((cell) => reasonOf(cell, COMMON_SIGNS) === null);
  if (plain.length === 0) return said.every((cell) => isTick(cell) || isSmallCount(cell)) ? 'texts' : 'signs';
  if (plain.some(hasLeadingZero)) return 'texts';
  const numbers = plain.filter(isNumber).length;
  return numbers >= plain.length * MOST_ARE_NUMBERS && numbers > 0 ? 'numbers' : 'texts';
}

/** Whether at least half of the different cells are numbers or small counts kept back, and none is a key with zeros. */
export function isHalfNumbers(column: TextColumn): boolean {
  const cells = occurringCells(column);
  const plain = cells.filter((cell) => reasonOf(cell, COMMON_SIGNS) === null || isSmallCount(cell));
  const numbers = plain.filter((cell) => isNumber(cell) || isSmallCount(cell)).length;
  return numbers > 0 && 2 * numbers >= plain.length && !plain.some(hasLeadingZero);
}

/** An `x` alone means "not applicable" among numbers, and "yes" in a column of its own. */
function isTick(cell: string): boolean {
  return cell.trim().toLowerCase() === 'x';
}

function isNumber(cell: string): boolean {
  const parts = numberParts(cell);
  return parts !== null && separatorsOf(parts).kind !== 'broken';
}

/** `01067`, `000`: a key, which loses its zeros as a number. */
function hasLeadingZero(cell: string): boolean {
  return /^\s*0\d+\s*$/.test(cell);
}

const EARLIEST = 1500;
const LATEST = 2200;

/** Whether every cell that is not empty names a period that a table of an office may have. */
export function isPeriods(column: TextColumn): boolean {
  const cells = occurringCells(column).filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.every(isPeriod);
}

/** Whether a text names a period that a table of an office may have: `1234` is none. */
export function isPeriod(cell: string): boolean {
  const edtf = edtfOf(cell);
  const year = Number(/^[[{]?(\d{4})/.exec(edtf ?? '')?.[1] ?? 0);
  return year >= EARLIEST && year <= LATEST;
}

/** Whether every cell names a month without a year. */
export function isMonths(column: TextColumn): boolean {
  const cells = occurringCells(column);
  return cells.length > 0 && cells.every((cell) => monthAlone(cell) !== null);
}

/** Keys of German regions, with `DG` for the country and letters before them in some tables (`K03101`). */
const REGION = /^(?:DG|DE|[A-Z]{0,2}(?:0[1-9]|1[0-6])(?:\d|\d{3}|\d{6,7}|\d{10})?)$/;

/** Whether the keys of a column are those of German regions: enough of them, and all. */
export function isRegions(column: TextColumn): boolean {
  const cells = occurringCells(column).map((cell) => cell.trim());
  return cells.length > 0 && cells.some((cell) => /\d{2}/.test(cell)) && cells.every((cell) => REGION.test(cell));
}

/** Whether each text of one column always stands beside the same text of another: a code and its label. */
export function determines({ codes, dictionary }: TextColumn, other: TextColumn): boolean {
  const known = new Int32Array(dictionary.length).fill(-1);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]!;
    if (known[code] === -1) known[code] = other.codes[row]!;
    else if (known[code] !== other.codes[row]) return false;
  }
  return true;
}
