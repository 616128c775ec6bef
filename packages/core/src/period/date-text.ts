/** The languages that periods are worded in. */
export type Language = 'de' | 'en';

/** A date as EDTF writes its parts; parts that are left out are not worded. */
export interface DateParts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

/** A day, month, or year in words, and what is left of them without the year or the month: `5. Februar`, `5.`. */
export function dateText({ year, month, day }: DateParts, language: Language): string {
  const words = [
    day === undefined ? '' : `${String(Number(day))}${language === 'de' ? '.' : ''}`,
    month === undefined ? '' : monthName(Number(month), language),
    year === undefined ? '' : yearText(Number(year), language),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** A day of ISO 8601 in words. */
export function dayText(iso: string, language: Language): string {
  const [, year = '', month = '', day = ''] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return dateText({ year, month, day }, language);
}

/** ISO 8601 has a year 0, the calendar in use has none: 0 is 1 v. Chr. */
export function yearText(year: number, language: Language): string {
  if (year > 0) return String(year);
  return `${String(1 - year)} ${language === 'de' ? 'v. Chr.' : 'BC'}`;
}

// Kept, because making one takes longer than all that it does for a monitor.
const MONTHS = new Map<Language, Intl.DateTimeFormat>();

function monthName(month: number, language: Language): string {
  const format =
    MONTHS.get(language) ??
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  MONTHS.set(language, format);
  return format.format(Date.UTC(2000, month - 1));
}
