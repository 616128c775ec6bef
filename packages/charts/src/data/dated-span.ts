const MILLISECONDS_A_DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The first and last moment of a year, a month or a day, in days since 1970-01-01; the end is the day after its last.
 * Null for any other text.
 */
export function datedSpan(date: string): { readonly start: number; readonly end: number } | null {
  const [, year, month, day] = DATE.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const [hasMonth, hasDay] = [date.length > 4, date.length > 7];
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / MILLISECONDS_A_DAY;
  const start = at(year, hasMonth ? month - 1 : 0, hasDay ? day : 1);
  const end = hasDay ? start + 1 : hasMonth ? at(year, month, 1) : at(year + 1, 0, 1);
  return { start, end };
}
