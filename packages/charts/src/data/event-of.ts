import type { DatedEvent, Period, Texts, TimelineItem } from '@teilhabe/core/publication';

/** A year, a month or a day, as events have them; no season, quarter or half-year, whose numbers are higher than a month's. */
const EXACT = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/**
 * An entry of the timeline as an event beside numbers; null without a date. What is longer or vaguer than a day, a month or
 * a year (a phase, a half-year) stands at its beginning, with the words of its date behind its name.
 */
export function eventOf({ title, date }: TimelineItem): DatedEvent | null {
  if (date === null) return null;
  if (EXACT.test(date.edtf)) return { date: date.edtf, label: title };
  const begins = beginningOf(date);
  return begins === null ? null : { date: begins, label: withWords(title, date.text) };
}

/** The first day, month or year as the source writes it, else the year of the first day that is known. */
function beginningOf({ edtf, earliest, latest }: Period): string | null {
  const [first = ''] = edtf.split('/');
  if (EXACT.test(first)) return first;
  return (earliest ?? latest)?.slice(0, 4) ?? null;
}

/** 'Stadtverordnetenversammlung (2. Halbjahr 2013)', in the languages that have both. */
function withWords(title: Texts, words: Texts): Texts {
  return Object.fromEntries(
    Object.entries(title).map(([tag, text]) => [tag, words[tag] === undefined ? text : `${text} (${words[tag]})`]),
  );
}
