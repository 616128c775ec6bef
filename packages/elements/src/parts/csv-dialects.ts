import type { Language } from '@teilhabe/charts';

/** The two CSV dialects: what separates cells, the decimal sign, and how a file's name ends. */
const DIALECTS = [
  { id: 'de', delimiter: ';', decimalChar: ',', ending: '.csv' },
  { id: 'en', delimiter: ',', decimalChar: '.', ending: '.en.csv' },
] as const;

/** A CSV dialect: `de` for German Excel, `en` for everything else. */
export type CsvDialect = (typeof DIALECTS)[number];

/** The dialects, that of the reader's language first. */
export function csvDialects({ tag }: Language): readonly CsvDialect[] {
  const [german, international] = DIALECTS;
  return tag === 'de' ? [german, international] : [international, german];
}
