import type { Language } from './language.js';

/** A day in words, e.g. '1. März 2026', whatever the reader's time zone; the text itself when it is no ISO date. */
export function formatDate(language: Language, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(dateTag(language.tag), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** English without a country is that of Europe, where these cities are: '1 March 2026'. */
function dateTag(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}
