import type { TimelineItem } from '@teilhabe/core/publication';
import { joinedClauses } from '../words/joined.js';
import type { Language } from '../words/language.js';
import { say } from '../words/say.js';
import { dated, type DatedItem } from './timeline-items.js';
import { within, yearsOf, type YearSpan } from './timeline-window.js';
import { yearOf } from './year-axis.js';

/** What a timeline says and holds, without laying it out. */
export interface TimelineFacts {
  /** '8 Einträge mit Datum, 2010 bis 2013; 6 Einträge ohne Datum.' */
  readonly summary: string;
  /** The years from the first entry to the last; null without dated entries. */
  readonly years: YearSpan | null;
  readonly dated: readonly DatedItem[];
  /** Entries that their source does not date, in its order. */
  readonly undated: readonly TimelineItem[];
}

/** The facts of a timeline of these entries. */
export function timelineFacts(items: readonly TimelineItem[], language: Language): TimelineFacts {
  const entries = items.flatMap((item) => dated(item) ?? []);
  const known = new Set(entries.map((entry) => entry.item));
  const undated = items.filter((item) => !known.has(item));
  const years = yearsOf(entries);
  return { summary: summary(entries.length, years, undated.length, language), years, dated: entries, undated };
}

/** How many of the dated entries can be seen in these years. */
export function entriesWithin({ dated: entries }: TimelineFacts, years: YearSpan): number {
  return within(entries, years).length;
}

/**
 * The year around which to look closer at these years: that of the entry `id`, where it can be seen in them, else of the one
 * nearest to their middle; undefined where there is none. Of a long entry its middle counts.
 */
export function yearToSee({ dated: entries }: TimelineFacts, years: YearSpan, id: string): number | undefined {
  const seen = within(entries, years).map(({ item, start, end }) => ({ id: item.id, year: yearOf((start + end) / 2) }));
  const away = (year: number) => Math.abs(2 * year - years.from - years.to);
  const nearest = [...seen].sort((a, b) => away(a.year) - away(b.year))[0];
  return (seen.find((entry) => entry.id === id) ?? nearest)?.year;
}

/** Years in words: '2013', '2010 bis 2013'. */
export function yearsText({ from, to }: YearSpan, language: Language): string {
  if (from === to) return String(from);
  return say(language, 'table.between', { lower: String(from), upper: String(to) });
}

function summary(count: number, years: YearSpan | null, undated: number, language: Language): string {
  const span = years ? yearsText(years, language) : '';
  const clauses = [
    say(language, 'timeline.summary', { count, span }),
    say(language, 'timeline.undated', { count: undated }),
  ];
  return `${joinedClauses(clauses, language)}.`;
}
