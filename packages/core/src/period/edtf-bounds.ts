import { existingDay } from './existing-day.js';
import type { Edtf, EdtfEnd, EdtfInterval, EdtfPoint } from './read-edtf.js';

/** The first and the last day of a period; null where it is open or unknown on that side. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The days between which a period lies; null where it holds a day that no calendar has, or ends before it begins.
 * A time of day is that day, as written. Seasons are those of meteorology on the northern half (spring is March to
 * May, winter begins in December of the year it is named after); the standard leaves that open.
 */
export function edtfBounds(edtf: Edtf): Bounds | null {
  if (edtf.kind === 'point') return pointBounds(edtf);
  return edtf.kind === 'interval' ? intervalBounds(edtf) : setBounds(edtf.members);
}

const OPEN: Bounds = { earliest: null, latest: null };

function intervalBounds({ first, last }: EdtfInterval): Bounds | null {
  const [begin, end] = [endBounds(first), endBounds(last)];
  if (begin === null || end === null) return null;
  return beginsBefore(begin, end) ? { earliest: begin.earliest, latest: end.latest } : null;
}

function endBounds(end: EdtfEnd): Bounds | null {
  return typeof end === 'string' ? OPEN : pointBounds(end);
}

/** One of a set or all of a list: from the first day of any member to the last. */
function setBounds(members: readonly (EdtfPoint | EdtfInterval)[]): Bounds | null {
  const all = members.map(edtfBounds);
  const bounds = all.filter((member) => member !== null);
  if (bounds.length < all.length) return null;
  const earliest = outermost('first', ...bounds.map((member) => member.earliest));
  return { earliest, latest: outermost('last', ...bounds.map((member) => member.latest)) };
}

/** The first or the last of some days; null when one of them is open. */
function outermost(which: 'first' | 'last', ...days: readonly (string | null)[]): string | null {
  const sorted = [...days].sort((a, b) => dayNumber(a ?? '') - dayNumber(b ?? ''));
  return days.includes(null) ? null : (sorted.at(which === 'first' ? 0 : -1) ?? null);
}

/** Whether two ends are in their order; an open end always is. `1985-04-12/1985-04` ends before it begins. */
function beginsBefore(first: Bounds, last: Bounds): boolean {
  if (first.earliest === null || last.earliest === null) return true;
  return dayNumber(first.earliest) <= dayNumber(last.earliest);
}

/** A number that grows with the day, also before the year 0. */
function dayNumber(day: string): number {
  const [, sign = '', year = '0', month = '0', date = '0'] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return (sign === '-' ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(date);
}

function pointBounds({ year, month = 'XX', day, significant }: EdtfPoint): Bounds | null {
  const [first, last] = yearsOf(year, significant);
  const season = SEASONS.get(month);
  if (season) return seasonBounds(first, last, season);
  const years = Array.from({ length: Math.min(last - first + 1, LEAP_YEARS_APART) }, (_, i) => i);
  return known(
    firstOf(years, (i) => dayOf(first + i, month, day ?? 'XX', 'first')),
    firstOf(years, (i) => dayOf(last - i, month, day ?? 'XX', 'last')),
  );
}

/** `156X` → 1560 to 1569. Of `1950S2` the first two digits are certain: 1900 to 1999. */
function yearsOf(year: string, significant = 4): readonly [first: number, last: number] {
  const masked = significant < 4 ? year.slice(0, significant - 4).padEnd(year.length, 'X') : year;
  const [zeros, nines] = [Number(masked.replaceAll('X', '0')), Number(masked.replaceAll('X', '9'))];
  return zeros <= nines ? [zeros, nines] : [nines, zeros];
}

/** Between 1896 and 1904 lies none: a day that exists in any year exists in one of nine. */
const LEAP_YEARS_APART = 9;

function firstOf(numbers: readonly number[], day: (number: number) => string | null): string | null {
  for (const number of numbers) {
    const found = day(number);
    if (found !== null) return found;
  }
  return null;
}

type Season = readonly [firstMonth: number, months: number];

const NORTHERN: readonly Season[] = [
  [3, 3],
  [6, 3],
  [9, 3],
  [12, 3],
];
const SOUTHERN: readonly Season[] = [
  [9, 3],
  [12, 3],
  [3, 3],
  [6, 3],
];

/** The codes 21 to 41 of ISO 8601-2: seasons, quarters, thirds and halves of a year. */
const SEASONS: ReadonlyMap<string, Season> = new Map([
  ...[...NORTHERN, ...NORTHERN, ...SOUTHERN].map((season, i) => [String(21 + i), season] as const),
  ...[1, 4, 7, 10].map((month, i) => [String(33 + i), [month, 3]] as const),
  ...[1, 5, 9].map((month, i) => [String(37 + i), [month, 4]] as const),
  ...[1, 7].map((month, i) => [String(40 + i), [month, 6]] as const),
]);

function seasonBounds(first: number, last: number, [month, months]: Season): Bounds | null {
  const end = month + months - 1;
  return known(existingDay(first, month, 1), lastOfMonth(last + (end > 12 ? 1 : 0), end > 12 ? end - 12 : end));
}

function known(earliest: string | null, latest: string | null): Bounds | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** The first or last day of a year that fits, where X stands for any digit; null when none exists. */
function dayOf(year: number, month: string, day: string, which: 'first' | 'last'): string | null {
  const [months, days] = [fitting(month, 12, which), fitting(day, 31, which)];
  return firstOf(months, (m) => firstOf(days, (d) => existingDay(year, m, d)));
}

/** The numbers from 1 that fit a mask of two places, e.g. `1X` → 10 to 19; from the highest down for the last. */
function fitting(mask: string, highest: number, which: 'first' | 'last'): readonly number[] {
  if (!mask.includes('X')) return [Number(mask)];
  const numbers = Array.from({ length: highest }, (_, i) => i + 1);
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const found = numbers.filter((number) => pattern.test(String(number).padStart(2, '0')));
  return which === 'first' ? found : found.reverse();
}

function lastOfMonth(year: number, month: number): string | null {
  return [31, 30, 29, 28].map((day) => existingDay(year, month, day)).find((iso) => iso !== null) ?? null;
}
