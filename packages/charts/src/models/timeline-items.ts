import type { Period, TimelineItem } from '@teilhabe/core/publication';
import { epochDay } from '../data/periods.js';

/** A dated entry, with its days since 1970-01-01 and what is known of its ends. */
export interface DatedItem {
  readonly item: TimelineItem;
  readonly date: Period;
  /** First day and the day after the last; the day itself where one is open. */
  readonly start: number;
  readonly end: number;
  readonly startEnd: 'sharp' | 'vague' | 'open';
  readonly endEnd: 'sharp' | 'vague' | 'open';
}

/** A strand with its dated entries, in the order of time. */
export interface TimelineLane {
  readonly key: string;
  readonly title: TimelineItem['laneTitle'];
  readonly items: readonly DatedItem[];
}

/** The dated entries by lane, in the order of time; lanes in the order in which they first appear. */
export function lanesOf(items: readonly DatedItem[]): readonly TimelineLane[] {
  const keys = [...new Set(items.map(({ item }) => item.lane))];
  return keys.map((key) => {
    const own = items.filter(({ item }) => item.lane === key);
    return { key, title: own[0]!.item.laneTitle, items: [...own].sort((a, b) => a.start - b.start || a.end - b.end) };
  });
}

/** The entry with its days; null when the source does not date it, or not in days of our calendar. */
export function dated(item: TimelineItem): DatedItem | null {
  const { date } = item;
  if (!date) return null;
  const start = epochDay(date.earliest ?? date.latest ?? '');
  const last = epochDay(date.latest ?? date.earliest ?? '');
  if (Number.isNaN(start + last)) return null;
  const [from = '', to = from] = date.edtf.split('/');
  return {
    item,
    date,
    start: Math.min(start, last),
    end: Math.max(start, last) + 1,
    startEnd: date.earliest === null ? 'open' : ending(from, date),
    endEnd: date.latest === null ? 'open' : ending(to, date),
  };
}

/** A date that names a day or a month ends sharply; a year, a half-year, a season, and what is approximate do not. */
function ending(edtf: string, { approximate = false }: Period): 'sharp' | 'vague' {
  return /^-?\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/.test(edtf) && !approximate ? 'sharp' : 'vague';
}
