import type { Break, DatedEvent } from '@teilhabe/core/publication';
import { formatDate, formatPartDate } from './dates.js';
import type { Language } from './language.js';
import { say } from './say.js';
import { textIn } from './text-in.js';

/** '2021: Neue Definition': a break on a first of January is that of its year. */
export function breakText({ date, label }: Break, language: Language): string {
  const when = date.slice(4, 10) === '-01-01' ? date.slice(0, 4) : formatDate(language, date);
  return say(language, 'mark.named', { name: when, value: textIn(label, language.tag) });
}

/** 'Mai 2023: Neues Bürgerbüro'. */
export function eventText({ date, label }: DatedEvent, language: Language): string {
  return say(language, 'mark.named', { name: formatPartDate(language, date), value: textIn(label, language.tag) });
}
