import type { Sentences, ShownProblem } from './words.js';

/** The codes that say that a file is another one than datapackage.json describes. */
type CountCode = 'hash-count' | 'byte-count' | 'row-count' | 'field-count';

type Words = Readonly<Record<CountCode, (found: string, expected: string) => Sentences>>;

const GERMAN: Words = {
  'hash-count': (found, expected) => [
    `Der Inhalt der Datei ist ein anderer als beschrieben (Prüfsumme ${found} statt ${expected}).`,
    'Holen Sie die richtige Fassung der Datei, oder berichtigen Sie "hash" in datapackage.json.',
  ],
  'byte-count': (found, expected) => [
    `Die Datei ist ${found} Byte lang; beschrieben sind ${expected}.`,
    'Es ist wohl eine andere Fassung oder nur ein Teil der Datei. Holen Sie die richtige, oder berichtigen Sie "bytes" in datapackage.json.',
  ],
  'row-count': (found, expected) => [
    `Die Zahl der Zeilen ist ${found}; beschrieben ist ${expected}.`,
    'Fehlt ein Teil der Tabelle, oder steht etwas doppelt darin? Sonst berichtigen Sie "rows" in datapackage.json.',
  ],
  'field-count': (found, expected) => [
    `Die Zahl der Spalten ist ${found}; beschrieben ist ${expected}.`,
    'Prüfen Sie, ob Spalten fehlen oder hinzugekommen sind; sonst berichtigen Sie "fields" in datapackage.json.',
  ],
};

const ENGLISH: Words = {
  'hash-count': (found, expected) => [
    `The content of the file is another one than described (checksum ${found} instead of ${expected}).`,
    'Fetch the right version of the file, or correct "hash" in datapackage.json.',
  ],
  'byte-count': (found, expected) => [
    `The file is ${found} bytes long; described are ${expected}.`,
    'It seems to be another version or only a part of the file. Fetch the right one, or correct "bytes" in datapackage.json.',
  ],
  'row-count': (found, expected) => [
    `The number of rows is ${found}; described is ${expected}.`,
    'Is a part of the table missing, or does something stand there twice? Else correct "rows" in datapackage.json.',
  ],
  'field-count': (found, expected) => [
    `The number of columns is ${found}; described is ${expected}.`,
    'Check whether columns are missing or were added; else correct "fields" in datapackage.json.',
  ],
};

/** How a file differs from its description: `found` and `expected` are whole numbers, or checksums as they are declared. */
export function countSentences(code: CountCode, problem: ShownProblem, language: 'de' | 'en'): Sentences {
  const words = language === 'de' ? GERMAN : ENGLISH;
  return words[code](shown(problem.found, language), shown(problem.expected, language));
}

function shown(text: string, language: 'de' | 'en'): string {
  return /^\d{1,15}$/.test(text) ? Number(text).toLocaleString(language) : text;
}
