const DURATION =
  /^(?<sign>-?)P(?:(?<weeks>\d+)W|(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:[.,]\d+)?)S)?)?)$/;

const DAY = 86_400;

/** How many seconds a part lasts; a month is the mean one of the Gregorian calendar (146 097 days in 4 800 months). */
const SECONDS: Readonly<Record<string, number>> = {
  weeks: 7 * DAY,
  years: 365.2425 * DAY,
  months: 30.436875 * DAY,
  days: DAY,
  hours: 3600,
  minutes: 60,
  seconds: 1,
};

/**
 * How long a duration in ISO 8601 lasts, in seconds: `P1Y6M`, `P2W`, `PT1H30M`, `-P3D`. Null for a text that is none.
 * Good for comparing; years and months are mean ones.
 */
export function durationSeconds(text: string): number | null {
  const { sign, ...parts } = DURATION.exec(text)?.groups ?? {};
  const given = Object.entries(parts).filter((part): part is [string, string] => (part[1] as unknown) !== undefined);
  // `P` alone lasts nothing, and behind `T` a time must follow.
  if (given.length === 0 || text.endsWith('T')) return null;
  const length = given.reduce((sum, [name, number]) => sum + Number(number.replace(',', '.')) * SECONDS[name]!, 0);
  return sign === '-' ? -length : length;
}
