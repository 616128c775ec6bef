import { dateFormat } from './formatters.js';
import type { Language } from './language.js';

/** A day in words, e.g. '1. März 2026', whatever the reader's time zone; the text itself when it is no ISO date. */
export function formatDate(language: Language, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return dateFormat(dateTag(language.tag), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A year, a month or a day in words: '2023', 'Mai 2023', '12. Mai 2023'. */
export function formatPartDate(language: Language, date: string): string {
  if (date.length <= 4) return date;
  if (date.length > 7) return formatDate(language, date);
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return dateFormat(dateTag(language.tag), month).format(new Date(`${date}-01`));
}

const MINUTE = 60_000;

/** The time of day of a moment in ms since 1970, in the reader's time zone, to the next full minute: '14:32'. */
export function formatTime(language: Language, at: number): string {
  const minute = Math.ceil(at / MINUTE) * MINUTE;
  return dateFormat(dateTag(language.tag), { hour: '2-digit', minute: '2-digit' }).format(minute);
}

/** English without a country is that of Europe, where these cities are: '1 March 2026'. */
function dateTag(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}
