import { dateText, dayText, yearText, type Language } from './date-text.js';
import { edtfBounds } from './edtf-bounds.js';
import { partOfYearText } from './part-of-year-text.js';
import type { EdtfPoint } from './read-edtf.js';

const WORDS = {
  de: {
    about: 'etwa',
    presumably: 'vermutlich',
    monthUnknown: 'Monat unbekannt',
    dayUnknown: 'Tag unbekannt',
    bothUnknown: 'Tag und Monat unbekannt',
    decade: 'er-Jahre',
    between: 'zwischen',
    and: 'und',
    /** Before a day, in the dative. */
    the: 'dem ',
  },
  en: {
    about: 'about',
    presumably: 'presumably',
    monthUnknown: 'month unknown',
    dayUnknown: 'day unknown',
    bothUnknown: 'day and month unknown',
    decade: 's',
    between: 'between',
    and: 'and',
    the: '',
  },
} as const;

/**
 * One point in words: `5. Februar 2010`, `2. Halbjahr 2013`, `etwa 1985` (`~`), `vermutlich 1985` (`?`). What is not known
 * is said: `Juni 2004 (Tag unbekannt)`. A time of day is left out.
 */
export function pointText(point: EdtfPoint, language: Language): string {
  const words = WORDS[language];
  const about = point.approximate || point.significant !== undefined;
  const marks = [point.uncertain ? words.presumably : '', about ? words.about : ''];
  return [...marks, unmarkedText(point, language)].filter((word) => word !== '').join(' ');
}

/** Whether all its digits are known and it has no mark, so that an article or a shared year can stand with it. */
export function isExact({ year, month = '', day = '', ...marks }: EdtfPoint): boolean {
  const known = !(year + month + day).includes('X') && marks.significant === undefined;
  return known && !marks.approximate && !marks.uncertain;
}

/** Whether it is a quarter, half-year or another part of a year. */
export function isPartOfYear({ month = '' }: EdtfPoint): boolean {
  return Number(month) >= 21;
}

function unmarkedText(point: EdtfPoint, language: Language): string {
  const { year, month, day, significant } = point;
  if (significant !== undefined) return `${yearText(Number(year), language)} (${betweenText(point, language)})`;
  if (/^\d{3}X$/.test(year) && month === undefined) return `${year.slice(0, 3)}0${WORDS[language].decade}`;
  if (year.includes('X')) return betweenText(point, language);
  if (isPartOfYear(point)) return partOfYearText(Number(month), Number(year), language);
  return (
    unknownPartsText(point, language) ?? (hasX(month, day) ? betweenText(point, language) : dateText(point, language))
  );
}

function hasX(...parts: readonly (string | undefined)[]): boolean {
  return parts.some((part) => part?.includes('X'));
}

/** A year or a month whose day or month is wholly unknown: `2004-XX`, `2004-06-XX`, `2004-XX-XX`; null for any other. */
function unknownPartsText({ year, month, day }: EdtfPoint, language: Language): string | null {
  const words = WORDS[language];
  if (day === 'XX' && month !== undefined && !hasX(month))
    return `${dateText({ year, month }, language)} (${words.dayUnknown})`;
  if (month !== 'XX' || (day !== undefined && day !== 'XX')) return null;
  return `${dateText({ year }, language)} (${day === undefined ? words.monthUnknown : words.bothUnknown})`;
}

/** `zwischen 1900 und 1999`, or between two days where a month or a day is given. */
function betweenText(point: EdtfPoint, language: Language): string {
  const { between, and, the } = WORDS[language];
  const { earliest, latest } = edtfBounds(point) ?? {};
  const [first, last] = [earliest ?? '', latest ?? ''].map((day) =>
    point.month === undefined ? yearText(Number(day.slice(0, -6)), language) : the + dayText(day, language),
  );
  return `${between} ${first ?? ''} ${and} ${last ?? ''}`;
}
