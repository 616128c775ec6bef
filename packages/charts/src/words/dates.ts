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

/** English without a country is that of Europe, where these cities are: '1 March 2026'. */
function dateTag(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}
