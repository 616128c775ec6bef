import { existingDay } from './existing-day.js';
import { monthOf } from './month-names.js';
import { partOfYear } from './part-of-year.js';
import { schoolOrTermYear } from './school-year.js';
import { fallsOn, withoutWeekday } from './weekday.js';

type Groups = Readonly<Record<string, string>>;
type Form = readonly [pattern: RegExp, edtf: (groups: Groups) => string | null];

/**
 * The ways of writing one day, month, year or part of it, in lower case with single spaces. A year has four digits. Where
 * slashes part three numbers, the day comes first, as in all of Europe, and must be above 12 (or equal to the month):
 * `05/06/2022` is another day in America. Digits alone are a date from 1700 to 2199: 12051010 is a town in Brandenburg.
 */
const FORMS: readonly Form[] = [
  [/^(?<year>[12]\d{3})$/, ({ year }) => year ?? null],
  [/^(?<year>[12]\d{3})(?:-|m|-m)(?<month>\d\d)$/, monthText],
  [/^(?<year>(?:1[7-9]|2[01])\d\d)(?<month>\d\d)$/, monthText],
  [/^(?<year>[12]\d{3})-(?<month>\d\d)-(?<day>\d\d)$/, dayText],
  [/^(?<year>(?:1[7-9]|2[01])\d\d)(?<month>\d\d)(?<day>\d\d)$/, dayText],
  [/^(?<day>\d\d?)\. ?(?<month>\d\d?)\. ?(?<year>[12]\d{3})$/, dayText],
  [/^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>[12]\d{3})$/, (groups) => (dayFirst(groups) ? dayText(groups) : null)],
  [/^(?<day>\d\d?)(?:\.|st|nd|rd|th)?[ -]?(?<name>\p{L}{3,9})\.?[ -]?(?<year>[12]\d{3})$/u, dayText],
  [/^(?<name>\p{L}{3,9})\.? (?<day>\d\d?)(?:st|nd|rd|th)?, ?(?<year>[12]\d{3})$/u, dayText],
  [/^(?<month>\d\d?) ?[/.-] ?(?<year>[12]\d{3})$/, monthText],
  [/^(?<name>\p{L}{3,9})\.?[ /-]?(?<year>[12]\d{3})$/u, monthText],
  [/^(?<year>[12]\d{3})[ /-](?<name>\p{L}{3,9})\.?$/u, monthText],
  [/^(?:den )?(?<decade>[12]\d\d)0er[ -]jahren?$/, ({ decade }) => `${decade}X`],
];

/**
 * The EDTF text of one written day, month, quarter, half-year, semester, school year or year; null where the text is
 * none of them and for days that no calendar has. Semesters and school years are intervals of months. The weekday before
 * a day must be its own; midnight behind it is what spreadsheets add to a day, and is left out.
 */
export function writtenPoint(text: string): string | null {
  return dateOf(text) ?? partOfYear(text) ?? schoolOrTermYear(text) ?? dayWithWeekday(text) ?? dayWithTime(text);
}

function dateOf(text: string): string | null {
  for (const [pattern, edtf] of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const found = groups ? edtf(groups) : null;
    if (found !== null) return found;
  }
  return null;
}

function dayWithWeekday(text: string): string | null {
  const found = withoutWeekday(text);
  const day = found && dateOf(found.rest);
  return found && day !== null && fallsOn(day, found.weekday) ? day : null;
}

const TIME = /^(.{8,20}?),?(?: \/)? (2[0-3]|[01]?\d):([0-5]\d)(?::([0-5]\d)(?:\.0{1,6})?)?(?: uhr)?$/;

function dayWithTime(text: string): string | null {
  const [, date = '', hours = '', minutes = '', seconds = '00'] = TIME.exec(text) ?? [];
  const day = dateOf(date);
  if (day?.length !== 10) return null;
  const time = `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
  return time === '00:00:00' ? day : `${day}T${time}`;
}

function dayFirst({ day, month }: Groups): boolean {
  return Number(day) > 12 || Number(day) === Number(month);
}

function monthNumber({ month, name }: Groups): number {
  return month === undefined ? (monthOf(name ?? '') ?? NaN) : Number(month);
}

function dayText(groups: Groups): string | null {
  return existingDay(Number(groups['year']), monthNumber(groups), Number(groups['day']));
}

function monthText(groups: Groups): string | null {
  return existingDay(Number(groups['year']), monthNumber(groups), 1)?.slice(0, 7) ?? null;
}
