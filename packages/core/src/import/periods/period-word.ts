import { monthOf } from '../../period/month-names.js';

/** Headings of columns that say when: `Jahr`, `Berichtsjahr (Juni des jeweiligen Jahres)`, `Stichtag`, `Year`. */
const TIME_HEADING =
  /^(?:berichts|erhebungs|bezugs|schul|kita-?|kindergarten-?|haushalts|kalender|rechnungs|geschäfts)?(?:jahr|monat|quartal|semester|stichtag|zeitpunkt|zeitraum|zeit|datum|periode|year|month|quarter|date|period|time|time_period|ref_date|ref_year)(?:$|[\s_(:.-])/i;

/** Whether a heading says that its column holds the period. */
export function isTimeHeading(heading: string): boolean {
  return TIME_HEADING.test(heading.trim());
}

const SCHOOL_YEAR = /^(?:schul|kita-?|kindergarten-?)jahr/i;

/** A cell with what its heading says about it: under `Schuljahr`, `2023/24` is no two years but `Schuljahr 2023/24`. */
export function periodUnder(heading: string, cell: string): string {
  const isSpan = /^\s*\d{4}\s*[/–-]\s*(?:\d\d|\d{4})\s*$/.test(cell);
  return isSpan && SCHOOL_YEAR.test(heading.trim()) ? `Schuljahr ${cell.trim()}` : cell;
}

/** The month that a text names alone, 1 to 12: `Mai` → 5; null when it names none. */
export function monthAlone(text: string): number | null {
  return monthOf(text.trim().toLowerCase().replace(/\.$/, ''));
}

/** The month that a heading puts its years into: `Berichtsjahr (Juni des jeweiligen Jahres)` → 6; null when it names none. */
export function monthInHeading(heading: string): number | null {
  const [, inner = ''] = /\(([^()]*)\)/.exec(heading) ?? [];
  const [word = ''] = inner.trim().split(/\s/);
  return monthAlone(word);
}
