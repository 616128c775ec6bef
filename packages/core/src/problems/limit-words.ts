import { isJson, type Sentences, type ShownProblem } from './words.js';

type Words = Readonly<Record<string, (limit: string) => Sentences>>;

const CSV_WRONG =
  'Prüfen Sie, ob das eine CSV-Datei ist und ob das Trennzeichen stimmt ("delimiter" in datapackage.json); vielleicht ist auch ein Anführungszeichen nicht geschlossen.';
const TOO_LARGE = 'Teilen Sie die Tabelle auf mehrere Dateien auf, oder löschen Sie, was nicht gebraucht wird.';

const GERMAN: Words = {
  bytes: (limit) => [`Die Datei ist größer als ${limit} MB.`, TOO_LARGE],
  json: (limit) => [`Die Datei ist größer als ${limit} MB.`, 'Prüfen Sie, ob es die richtige Datei ist.'],
  columns: (limit) => [`Die Zeile hat mehr als ${limit} Spalten; ab hier wird nicht weitergelesen.`, CSV_WRONG],
  headingLength: (limit) => [
    `Eine Überschrift hat mehr als ${limit} Zeichen; ab hier wird nicht weitergelesen.`,
    'Prüfen Sie, ob in dieser Zeile die Überschriften stehen und ob das Trennzeichen stimmt ("delimiter" in datapackage.json); vielleicht ist auch ein Anführungszeichen nicht geschlossen.',
  ],
  cellLength: (limit) => [`Eine Zelle hat mehr als ${limit} Zeichen; ab hier wird nicht weitergelesen.`, CSV_WRONG],
  rowLength: (limit) => [`Die Zeile hat mehr als ${limit} Zeichen; ab hier wird nicht weitergelesen.`, CSV_WRONG],
  rows: (limit) => [`Die Tabelle hat mehr als ${limit} Zeilen; ab hier wird nicht weitergelesen.`, TOO_LARGE],
  distinctCells: (limit) => [
    `Die Tabelle hat mehr als ${limit} verschiedene Werte; ab hier wird nicht weitergelesen.`,
    TOO_LARGE,
  ],
  seconds: (limit) => [
    `Das Lesen dauert länger als ${limit} Sekunden und wurde abgebrochen.`,
    'Kopieren Sie die Datei auf diesen Rechner, oder teilen Sie sie auf.',
  ],
};

const CSV_WRONG_EN =
  'Check that this is a CSV file and that the delimiter is right ("delimiter" in datapackage.json); perhaps a quotation mark is not closed.';
const TOO_LARGE_EN = 'Split the table into several files, or delete what is not needed.';

const ENGLISH: Words = {
  bytes: (limit) => [`The file is larger than ${limit} MB.`, TOO_LARGE_EN],
  json: (limit) => [`The file is larger than ${limit} MB.`, 'Check that it is the right file.'],
  columns: (limit) => [`The row has more than ${limit} columns; reading stops here.`, CSV_WRONG_EN],
  headingLength: (limit) => [
    `A heading has more than ${limit} characters; reading stops here.`,
    'Check that this row holds the headings and that the delimiter is right ("delimiter" in datapackage.json); perhaps a quotation mark is not closed.',
  ],
  cellLength: (limit) => [`A cell has more than ${limit} characters; reading stops here.`, CSV_WRONG_EN],
  rowLength: (limit) => [`The row has more than ${limit} characters; reading stops here.`, CSV_WRONG_EN],
  rows: (limit) => [`The table has more than ${limit} rows; reading stops here.`, TOO_LARGE_EN],
  distinctCells: (limit) => [`The table has more than ${limit} different values; reading stops here.`, TOO_LARGE_EN],
  seconds: (limit) => [
    `Reading takes longer than ${limit} seconds and was stopped.`,
    'Copy the file to this computer, or split it.',
  ],
};

/** Which limit a file exceeds, and what to do. */
export function limitSentences(problem: ShownProblem, language: 'de' | 'en'): Sentences {
  const { found, expected } = problem;
  const limit = Number(expected.replace('≤ ', ''));
  const shown = found === 'bytes' ? Math.round(limit / 2 ** 20) : limit;
  const words = language === 'de' ? GERMAN : ENGLISH;
  const name = isJson(problem) ? 'json' : Object.hasOwn(words, found) ? found : 'bytes';
  return words[name]!(shown.toLocaleString(language));
}
