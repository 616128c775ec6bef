import { characterPattern } from '../csv/character-pattern.js';
import { existingDay } from '../period/existing-day.js';

/** What a date's format may hold: day, month, year with four or two digits. */
const PARTS: Readonly<Record<string, string>> = {
  '%d': '(?<day>\\d{1,2})',
  '%m': '(?<month>\\d{1,2})',
  '%Y': '(?<year>\\d{4})',
  '%y': '(?<year>\\d{2})',
};

const ISO = '%Y-%m-%d';

/** `default`, `any` and no format mean ISO 8601; nothing is guessed. */
const formatOf = (format = ISO) => (format === 'default' || format === 'any' ? ISO : format);

/** Whether a format names a day, a month and a year, each once, and nothing else: `%d.%m.%Y`. */
export function isDateFormat(format: string | undefined): boolean {
  const parts = formatOf(format).match(/%./g) ?? [];
  return parts.length === 3 && parts.includes('%d') && parts.includes('%m') && /%[yY]/.test(parts.join(''));
}

/**
 * A text as a date in ISO 8601, only for days that the calendar has; null for all others, and for every text when the
 * format is none. Two digits of a year mean 1969 to 2068, as POSIX has it.
 */
export function castDate(text: string, format: string | undefined): string | null {
  if (!isDateFormat(format)) return null;
  const { day, month, year } = patternOf(formatOf(format)).exec(text)?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return null;
  return existingDay(fullYear(year), Number(month), Number(day));
}

/** What a date of this format looks like: `31.12.2024`. */
export function sampleDate(format: string | undefined): string {
  return formattedDate(format, { year: '2024', month: '12', day: '31' });
}

/** A day as a format writes it; of the year, four digits, two where it asks for them. */
export function formattedDate(
  format: string | undefined,
  { year, month, day }: { readonly year: string; readonly month: string; readonly day: string },
): string {
  return formatOf(format).replace('%d', day).replace('%m', month).replace('%Y', year).replace('%y', year.slice(2));
}

function patternOf(format: string): RegExp {
  const escaped = characterPattern(format);
  return new RegExp(`^${escaped.replace(/%[dmYy]/g, (part) => PARTS[part]!)}$`);
}

/** The first of the 69 years of the last century that two digits stand for. */
const CENTURY_FROM = 69;

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < CENTURY_FROM ? 2000 : 1900);
}
