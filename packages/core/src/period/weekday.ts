/** Sunday to Saturday, whole and shortened, in German and English, in lower case. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sonntag so sunday sun',
    'montag mo monday mon',
    'dienstag di tuesday tue',
    'mittwoch mi wednesday wed',
    'donnerstag do thursday thu',
    'freitag fr friday fri',
    'samstag sonnabend sa saturday sat',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i] as const)),
);

/** A text that begins with the name of a day, `fr., 5. februar 2010`, parted in two; null when it begins with none. */
export function withoutWeekday(text: string): { readonly weekday: number; readonly rest: string } | null {
  const [, name = '', rest = ''] = /^(\p{L}{2,10})\.?,? (?:dem |den )?(\d.*)$/u.exec(text) ?? [];
  const weekday = WEEKDAYS.get(name);
  return weekday === undefined ? null : { weekday, rest };
}

/** Whether a day of ISO 8601 is that day of the week, 0 for Sunday. */
export function fallsOn(day: string, weekday: number): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).getUTCDay() === weekday;
}
