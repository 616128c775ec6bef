import { edtfOf } from '../../period/german-period.js';

const TOTAL = /^(?:insgesamt|zusammen|total)$/i;

/** Whether a text is a year and nothing else. */
export function isYear(text: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(text);
}

/** Whether a text names a part of a year without the year: `Mai`, `2. Quartal`, `1. Halbjahr`. */
export function isYearPart(text: string): boolean {
  const plain = text.trim();
  return /^(?:\D|\d\. )/.test(plain) && edtfOf(plain) === null && edtfOf(`${plain} 2000`)?.startsWith('2000-') === true;
}

/** Whether texts are parts of years; the whole year may stand beside them as `Insgesamt`. */
export function isYearParts(texts: readonly string[]): boolean {
  return texts.some(isYearPart) && texts.every((text) => isYearPart(text) || isWholeYear(text));
}

function isWholeYear(text: string): boolean {
  return TOTAL.test(text.trim());
}

/** `Mai` in a row and `2023` in its heading, or the other way round, are one period; else the row knows it best. */
export function wholePeriod(row: string, heading: string): string {
  const isPart = (text: string) => isYearPart(text) || isWholeYear(text);
  if (isYear(heading) && isPart(row)) return periodIn(heading, row);
  return isYear(row) && isPart(heading) ? periodIn(row, heading) : row;
}

/** A year and a part of it, in either order of German files, as one period: `Mai 2023`; the year itself for `Insgesamt`. */
export function periodIn(year: string, part: string): string {
  return isWholeYear(part) ? year.trim() : `${part.trim()} ${year.trim()}`;
}
