import { existingDay } from './existing-day.js';

/** The first and the last day of a period; null where it is open or unknown on that side. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** No period of a monitor is written longer; a set of a thousand years is not one. */
const LONGEST = 100;

/**
 * The days between which an EDTF text lies, or null where it is none. Read here and not by npm's `edtf`, which moves days
 * that no calendar has, refuses half-years in intervals, ignores significant digits and lets spring begin in January; the
 * tests hold both against each other where it is right. Seasons are those of meteorology on the northern
 * half (spring is March to May, winter begins in December of the year it is named after); the standard leaves that open.
 */
export function edtfBounds(text: string): Bounds | null {
  if (text.length > LONGEST) return null;
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  if (set) return setBounds((set[1] ?? set[2] ?? '').split(','));
  return text.includes('/') ? intervalBounds(text.split('/')) : pointBounds(text);
}

/** Two ends, of which one may be open (`..`) or unknown (empty). */
function intervalBounds(ends: readonly string[]): Bounds | null {
  const [first, last] = ends.map((end) => (end === '..' || end === '' ? OPEN : pointBounds(end)));
  if (ends.length !== 2 || !first || !last || (first === OPEN && last === OPEN)) return null;
  return beginsBefore(first, last) ? { earliest: first.earliest, latest: last.latest } : null;
}

const OPEN: Bounds = { earliest: null, latest: null };

/** One of a set or all of a list: from the first day of any member to the last; `1670..1672` is a member. */
function setBounds(texts: readonly string[]): Bounds | null {
  const bounds = texts.map((text) => (text.includes('..') ? intervalBounds(text.split('..')) : pointBounds(text)));
  if (bounds.some((member) => member === null)) return null;
  const members = bounds.filter((member) => member !== null);
  const earliest = outermost('first', ...members.map((member) => member.earliest));
  return { earliest, latest: outermost('last', ...members.map((member) => member.latest)) };
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

/** Year, month or season, and day, each with a mark of uncertainty before or behind it and X for unknown digits. */
const POINT =
  /^[~%?]?(?<year>-?[\dX]{4})[~%?]?(?:-[~%?]?(?<month>[\dX]{2})[~%?]?(?:-[~%?]?(?<day>[\dX]{2})[~%?]?(?<time>T.+)?)?)?$/;

const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

/** Every mark stands alone: `?~` is written `%`. */
function pointBounds(text: string): Bounds | null {
  const { year, month = 'XX', day, time } = POINT.exec(text)?.groups ?? {};
  if (year === undefined || year === '-0000' || (time !== undefined && !TIME.test(time))) return null;
  if (year.startsWith('-') && year.includes('X')) return null;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  const season = Object.hasOwn(SEASONS, month) ? SEASONS[month] : undefined;
  if (season) return day === undefined ? seasonBounds(first, last, season) : null;
  return known(dayOf(first, month, day ?? 'XX', 0), dayOf(last, month, day ?? 'XX', -1));
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
const SEASONS: Readonly<Record<string, Season>> = Object.fromEntries([
  ...[...NORTHERN, ...NORTHERN, ...SOUTHERN].map((season, i) => [String(21 + i), season]),
  ...[1, 4, 7, 10].map((month, i) => [String(33 + i), [month, 3]]),
  ...[1, 5, 9].map((month, i) => [String(37 + i), [month, 4]]),
  ...[1, 7].map((month, i) => [String(40 + i), [month, 6]]),
]) as Record<string, Season>;

function seasonBounds(first: number, last: number, [month, months]: Season): Bounds | null {
  const end = month + months - 1;
  return known(existingDay(first, month, 1), lastOfMonth(last + (end > 12 ? 1 : 0), end > 12 ? end - 12 : end));
}

function known(earliest: string | null, latest: string | null): Bounds | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** The first (0) or last (-1) day of a year that fits, where X stands for any digit; null when none exists. */
function dayOf(year: number, month: string, day: string, which: 0 | -1): string | null {
  const days = fitting(month, 12).flatMap((m) => fitting(day, 31).map((d) => existingDay(year, m, d)));
  return days.filter((iso) => iso !== null).at(which) ?? null;
}

/** The numbers from 1 that fit a mask of two places, e.g. `1X` → 10 to 19. */
function fitting(mask: string, highest: number): readonly number[] {
  const numbers = Array.from({ length: highest }, (_, i) => i + 1);
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  return numbers.filter((number) => pattern.test(String(number).padStart(2, '0')));
}

function lastOfMonth(year: number, month: number): string | null {
  return [31, 30, 29, 28].map((day) => existingDay(year, month, day)).find((iso) => iso !== null) ?? null;
}
