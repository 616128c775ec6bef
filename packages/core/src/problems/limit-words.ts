import { isJson, type Sentences, type ShownProblem } from './words.js';

type Words = Readonly<Record<string, (limit: string, problem: ShownProblem) => Sentences>>;

const NO_TABLE =
  'Prüfen Sie, ob das eine CSV-Datei ist und ob das Trennzeichen stimmt ("delimiter" in datapackage.json); vielleicht ist auch ein Anführungszeichen nicht geschlossen.';
const NO_HEADINGS =
  'Prüfen Sie, ob in dieser Zeile die Überschriften stehen und ob das Trennzeichen stimmt ("delimiter" in datapackage.json); vielleicht ist auch ein Anführungszeichen nicht geschlossen.';
const TOO_LARGE = 'Teilen Sie die Tabelle auf mehrere Dateien auf, oder löschen Sie, was nicht gebraucht wird.';

const GERMAN: Words = {
  bytes: (limit, problem) => [
    `Die Datei ist größer als ${limit} und wird nicht gelesen.`,
    isJson(problem) ? 'Prüfen Sie, ob es die richtige Datei ist.' : TOO_LARGE,
  ],
  columns: (limit, { row }) => [
    `Die ${row === undefined ? 'Tabelle' : 'Zeile'} hat mehr als ${limit} Spalten; ab hier wird nicht weitergelesen.`,
    NO_TABLE,
  ],
  headingLength: (limit) => [
    `Eine Überschrift hat mehr als ${limit} Zeichen; ab hier wird nicht weitergelesen.`,
    NO_HEADINGS,
  ],
  cellLength: (limit) => [`Eine Zelle hat mehr als ${limit} Zeichen; ab hier wird nicht weitergelesen.`, NO_TABLE],
  rowLength: (limit) => [`Die Zeile hat mehr als ${limit} Zeichen; ab hier wird nicht weitergelesen.`, NO_TABLE],
  rows: (limit) => [`Die Tabelle hat mehr als ${limit} Zeilen; ab hier wird nicht weitergelesen.`, TOO_LARGE],
  distinctCells: (limit) => [
    `Die Tabelle hat mehr als ${limit} verschiedene Werte; ab hier wird nicht weitergelesen.`,
    TOO_LARGE,
  ],
  seconds: (limit) => [
    `Das Lesen dauert länger als ${limit} Sekunden und wurde abgebrochen.`,
    'Kopieren Sie die Datei auf diesen Rechner, und versuchen Sie es noch einmal; hilft das nicht, teilen Sie sie auf mehrere Dateien auf.',
  ],
};

const NO_TABLE_EN =
  'Check that this is a CSV file and that the delimiter is right ("delimiter" in datapackage.json); perhaps a quotation mark is not closed.';
const NO_HEADINGS_EN =
  'Check that this row holds the headings and that the delimiter is right ("delimiter" in datapackage.json); perhaps a quotation mark is not closed.';
const TOO_LARGE_EN = 'Split the table into several files, or delete what is not needed.';

const ENGLISH: Words = {
  bytes: (limit, problem) => [
    `The file is larger than ${limit} and is not read.`,
    isJson(problem) ? 'Check that it is the right file.' : TOO_LARGE_EN,
  ],
  columns: (limit, { row }) => [
    `The ${row === undefined ? 'table' : 'row'} has more than ${limit} columns; reading stops here.`,
    NO_TABLE_EN,
  ],
  headingLength: (limit) => [`A heading has more than ${limit} characters; reading stops here.`, NO_HEADINGS_EN],
  cellLength: (limit) => [`A cell has more than ${limit} characters; reading stops here.`, NO_TABLE_EN],
  rowLength: (limit) => [`The row has more than ${limit} characters; reading stops here.`, NO_TABLE_EN],
  rows: (limit) => [`The table has more than ${limit} rows; reading stops here.`, TOO_LARGE_EN],
  distinctCells: (limit) => [`The table has more than ${limit} different values; reading stops here.`, TOO_LARGE_EN],
  seconds: (limit) => [
    `Reading takes longer than ${limit} seconds and was stopped.`,
    'Copy the file to this computer and try again; if that does not help, split it into several files.',
  ],
};

/** Which limit a file exceeds (`found`, with `expected` as `≤ 1000`), and what to do. */
export function limitSentences(problem: ShownProblem, language: 'de' | 'en'): Sentences {
  const words = language === 'de' ? GERMAN : ENGLISH;
  const name = Object.hasOwn(words, problem.found) ? problem.found : 'bytes';
  const limit = Number(problem.expected.replace('≤ ', ''));
  return words[name]!(name === 'bytes' ? fileSize(limit, language) : limit.toLocaleString(language), problem);
}

const KILOBYTE = 1024;

function fileSize(bytes: number, language: 'de' | 'en'): string {
  const steps = bytes >= KILOBYTE ** 2 ? 2 : bytes >= KILOBYTE ? 1 : 0;
  const size = Math.round(bytes / KILOBYTE ** steps).toLocaleString(language);
  return `${size} ${['Byte', 'KB', 'MB'][steps]!}`;
}
