/** Every German and English name of a month, whole and shortened, in lower case. */
const NAMES: readonly string[] = [
  'januar jänner jan january',
  'februar feber feb febr february',
  'märz maerz mrz mär march mar',
  'april apr',
  'mai may',
  'juni jun june',
  'juli jul july',
  'august aug',
  'september sep sept',
  'oktober okt october oct',
  'november nov',
  'dezember dez december dec',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** The month, 1 to 12, of a German or English name in lower case, `dez` or `december`; null for any other word. */
export function monthOf(name: string): number | null {
  return MONTHS.get(name) ?? null;
}
