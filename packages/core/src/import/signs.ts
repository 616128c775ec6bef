/** Why a cell holds no number, or what is said about the number it holds. */
export const MISSING_REASONS = [
  'nothing',
  'zeroByRounding',
  'unknownOrConfidential',
  'unreliable',
  'notApplicable',
  'pending',
  'suppressed',
  'notDelivered',
  'missing',
] as const;

/** Why a cell has no number, by the words of `MISSING_REASONS`. */
export type MissingReason = (typeof MISSING_REASONS)[number];

/** The signs with which a kind of table says that there is no number, and why. */
export interface SignProfile {
  readonly name: 'genesis' | 'bundesagentur' | 'common';
  readonly reasons: ReadonlyMap<string, MissingReason>;
  /** Whether `0` means "less than half of the last digit" where the same file uses `-` for "nothing". */
  readonly roundedZero: boolean;
  /** Whether `< 5` and `unter 5` stand for small counts that are kept back. */
  readonly smallCounts?: boolean;
}

const WORDS: readonly (readonly [string, MissingReason])[] = [
  ['', 'missing'],
  ['n/a', 'missing'],
  ['na', 'missing'],
  ['k.a.', 'missing'],
  ['k. a.', 'missing'],
  ['k.a', 'missing'],
  ['ka', 'missing'],
  ['keine angabe', 'missing'],
  ['keine angaben', 'missing'],
  ['n.a.', 'missing'],
  ['n. a.', 'missing'],
  ['n.v.', 'missing'],
  ['n. v.', 'missing'],
  ['nicht verfügbar', 'missing'],
  ['nicht vorhanden', 'missing'],
  ['#nv', 'missing'],
  ['#n/a', 'missing'],
  ['null', 'missing'],
  ['gesperrt', 'suppressed'],
  ['geheim', 'suppressed'],
  ['suppressed', 'suppressed'],
];

/** The signs of German official statistics (Statistisches Bundesamt, "Zeichenerklärung"). */
const OFFICIAL: readonly (readonly [string, MissingReason])[] = [
  ['-', 'nothing'],
  ['–', 'nothing'],
  ['—', 'nothing'],
  ['.', 'unknownOrConfidential'],
  ['/', 'unreliable'],
  ['x', 'notApplicable'],
  ['...', 'pending'],
  ['…', 'pending'],
];

export const GENESIS_SIGNS: SignProfile = {
  name: 'genesis',
  reasons: new Map([...WORDS, ...OFFICIAL]),
  roundedZero: true,
};

/** The Bundesagentur writes an asterisk where fewer than three persons are counted. */
export const BUNDESAGENTUR_SIGNS: SignProfile = {
  name: 'bundesagentur',
  reasons: new Map([...WORDS, ...OFFICIAL, ['*', 'suppressed'] as const]),
  roundedZero: false,
};

/** Tables of cities use the official signs, and some of their own. */
export const COMMON_SIGNS: SignProfile = {
  name: 'common',
  reasons: new Map([...WORDS, ...OFFICIAL, ['*', 'suppressed'] as const, ['..', 'missing'] as const]),
  roundedZero: false,
  smallCounts: true,
};

/** The reason for which a cell holds no number; null when it is no such sign. Capitals and spaces do not count. */
export function reasonOf(
  cell: string,
  { reasons, smallCounts = false }: Pick<SignProfile, 'reasons' | 'smallCounts'>,
): MissingReason | null {
  return reasons.get(plainSign(cell)) ?? (smallCounts && isSmallCount(cell) ? 'suppressed' : null);
}

/** Bounds below which offices keep counts back; `< 0,5` and `unter 18` are something else. */
const SMALL_COUNT = /^(?:<|<=|≤|unter|weniger als|less than|under) ?(?:[2-9]|10)$/;

/** Whether a cell says that a count is too small to be shown: `< 5`, `unter 5`, `≤3`. */
export function isSmallCount(cell: string): boolean {
  return SMALL_COUNT.test(plainSign(cell));
}

/** A cell as signs are compared; a minus sign is the hyphen that it looks like. */
export function plainSign(cell: string): string {
  return cell
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A profile in which some signs were declared to mean something else. */
export function withSigns(profile: SignProfile, declared: ReadonlyMap<string, MissingReason>): SignProfile {
  const entries = [...declared].map(([sign, reason]) => [plainSign(sign), reason] as const);
  return { ...profile, reasons: new Map([...profile.reasons, ...entries]) };
}
