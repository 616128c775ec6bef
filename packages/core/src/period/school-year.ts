/** The first month of a span, and how many months it lasts. */
type Span = readonly [firstMonth: number, months: number];

/** Summer terms lie in one year and name one; a school year must name both. */
const SUMMER = 4;

/**
 * Years of study begin in October and last two terms of six months each, as the statistical offices count them
 * (`2023-10P6M`); a school year runs from August to July in every state (Hamburger Abkommen of 1964, § 1).
 */
const SPANS: ReadonlyMap<string, Span> = new Map<string, Span>([
  ...['ws', 'wise', 'wintersemester', 'winter semester', 'winter term'].map((word) => [word, [10, 6]] as const),
  ...['ss', 'sose', 'sommersemester', 'summer semester', 'summer term'].map((word) => [word, [SUMMER, 6]] as const),
  ...['sj', 'schuljahr', 'school year'].map((word) => [word, [8, 12]] as const),
]);

/**
 * A written semester or school year as an interval of months, `WS 2005/06` → `2005-10/2006-03`; two years in a row,
 * `2024/25`, as the interval of both, because nothing says where in them it begins; `Winter 2010/11` as its season.
 * GENESIS writes the first month and a length, `2023-10P6M`. Null for anything else.
 */
export function schoolOrTermYear(text: string): string | null {
  const [, first = '', count, unit] = /^([12]\d{3}(?:-\d\d)?)p(\d{1,3})([my])$/.exec(text) ?? [];
  if (count !== undefined) return lasting(first, Number(count) * (unit === 'y' ? 12 : 1));
  const [, word = '', year, next] =
    /^(\p{L}[\p{L} ]{1,15}?)?\.? ?([12]\d{3})(?: ?\/ ?(\d\d|\d{4}))?$/u.exec(text) ?? [];
  if (year === undefined || (next !== undefined && !follows(year, next))) return null;
  if (word === '') return next === undefined ? null : `${year}/${followingYear(year)}`;
  if (word === 'winter') return next === undefined ? null : `${year}-24`;
  const span = SPANS.get(word);
  if (span === undefined) return null;
  const misfit = span[0] === SUMMER ? next !== undefined : span[1] === 12 && next === undefined;
  return misfit ? null : months(Number(year), span);
}

/** Whether the year behind the stroke is the one after: `2005/06`, `1999/00`, `2005/2006`. */
function follows(year: string, next: string): boolean {
  return followingYear(year).endsWith(next);
}

function followingYear(year: string): string {
  return String(Number(year) + 1);
}

/** A span that begins with a year or a month: `2023` lasts whole years only. */
function lasting(first: string, count: number): string | null {
  const [year = '', month] = first.split('-');
  if (count === 0 || (month === undefined && count % 12 !== 0)) return null;
  if (month === undefined && count === 12) return year;
  return months(Number(year), [Number(month ?? 1), count]);
}

function months(year: number, [firstMonth, count]: Span): string | null {
  if (firstMonth < 1 || firstMonth > 12) return null;
  const last = year * 12 + firstMonth + count - 2;
  const [begin, end] = [monthText(year, firstMonth), monthText(Math.floor(last / 12), (last % 12) + 1)];
  return begin === end ? begin : `${begin}/${end}`;
}

function monthText(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}
