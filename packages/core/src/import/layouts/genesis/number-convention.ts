import type { NumberFormat } from '../../numbers/canonical-number.js';

const GERMAN: NumberFormat = { decimalChar: ',', groupChar: '.' };
const ENGLISH: NumberFormat = { decimalChar: '.', groupChar: ',' };

/** Words of which a table of GENESIS has some in either language. `Semester`, `EUR` and `%` are the same in both. */
const GERMAN_WORDS =
  /^(?:genesis-)?tabelle\b|^(?:jahr|stichtag|monat|quartal|schuljahr|halbjahr|anzahl|prozent|insgesamt|geschlecht|deutschland|statistisches bundesamt)\b|^stand:/i;
const ENGLISH_WORDS =
  /^(?:genesis-)?table\b|^(?:(?:school |academic )?year|reference (?:date|day)|month|quarter|number|per ?cent|total|sex|gender|germany|federal statistical office)\b|^status:/i;

/**
 * How a table of GENESIS writes numbers: the same ones have a comma in the German file and a point in the English one, and
 * the words around them tell which it is. Null where they speak for neither, or for both: then nobody knows.
 */
export function numberConvention(words: readonly string[]): NumberFormat | null {
  const german = words.some((word) => GERMAN_WORDS.test(word.trim()));
  const english = words.some((word) => ENGLISH_WORDS.test(word.trim()));
  if (german === english) return null;
  return german ? GERMAN : ENGLISH;
}
