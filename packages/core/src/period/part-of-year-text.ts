import type { Language } from './date-text.js';

/** Seasons with their year for `#`, from code 21 on; a winter, and a summer of the south, ends in the year after. */
const SEASONS = {
  de: ['Frühling #', 'Sommer #', 'Herbst #', 'Winter #'],
  en: ['spring #', 'summer #', 'autumn #', 'winter #'],
} as const;

const SOUTH = { de: ' (Südhalbkugel)', en: ' (southern hemisphere)' } as const;

const ORDINALS = { de: ['1.', '2.', '3.', '4.'], en: ['first', 'second', 'third', 'fourth'] } as const;

const NOUNS = {
  de: { quarter: 'Quartal', third: 'Drittel', half: 'Halbjahr' },
  en: { quarter: 'quarter', third: 'third', half: 'half' },
} as const;

/** Codes of ISO 8601-2: 21 to 32 are seasons, of which the last four are the south's; then the parts that are numbered. */
const FIRST_SOUTHERN = 29;
const NUMBERED = [
  { first: 33, last: 36, noun: 'quarter' },
  { first: 37, last: 39, noun: 'third' },
  { first: 40, last: 41, noun: 'half' },
] as const;

/** A numbered part of a year, such as a quarter; null for a season. Parts of one noun can share it: `1. bis 3. Quartal`. */
export function numberedPart(
  code: number,
  language: Language,
): { readonly ordinal: string; readonly noun: string } | null {
  const part = NUMBERED.find(({ first, last }) => first <= code && code <= last);
  if (part === undefined) return null;
  return { ordinal: ORDINALS[language][code - part.first] ?? '', noun: NOUNS[language][part.noun] };
}

/** A part of a year in words, by its code 21 to 41 of ISO 8601-2: `3. Quartal 2024`, `Winter 2001/02`. */
export function partOfYearText(code: number, year: number, language: Language): string {
  const part = numberedPart(code, language);
  if (part !== null) return `${part.ordinal} ${part.noun} ${language === 'de' ? '' : 'of '}${String(year)}`;
  const southern = code >= FIRST_SOUTHERN;
  const season = (code - 21) % 4;
  const acrossNewYear = season === (southern ? 1 : 3);
  const text = SEASONS[language][season]?.replace('#', acrossNewYear ? twoYears(year) : String(year)) ?? '';
  return southern ? text + SOUTH[language] : text;
}

/** `2001/02` */
function twoYears(year: number): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}
