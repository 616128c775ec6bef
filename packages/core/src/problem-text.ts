import type { Problem, ProblemCode } from './problem.js';

/** A problem in words for the person who can mend it. */
export interface ProblemText {
  /** What is wrong and where. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

type Wording = (problem: Problem) => readonly [message: string, remedy: string];

/**
 * A problem as a sentence with its place, and how to mend it, in German or English.
 * Cells of personal fields are masked already (`found` is `•••`).
 */
export function describeProblem(problem: Problem, language: 'de' | 'en'): ProblemText {
  const [message, remedy] = (language === 'de' ? GERMAN : ENGLISH)[problem.code](problem);
  return { message: `${placeOf(problem, language)}: ${message}`, remedy };
}

function placeOf({ file, row, line, field }: Problem, language: 'de' | 'en'): string {
  const words = language === 'de' ? ['Zeile', 'Spalte', 'Textzeile'] : ['row', 'column', 'line of text'];
  const place = file.endsWith('.json') ? (field ? [field] : []) : cellPlace(row, line, field, words);
  return [file, ...place].join(', ');
}

function cellPlace(
  row: number | undefined,
  line: number | undefined,
  field: string | undefined,
  words: readonly string[],
) {
  const physical = line !== undefined && line !== row ? ` (${words[2]} ${line})` : '';
  return [
    ...(row === undefined ? [] : [`${words[0]} ${row}${physical}`]),
    ...(field === undefined ? [] : [`${words[1]} „${field}“`]),
  ];
}

const quoted = (text = '') => `„${text}“`;

const GERMAN: Readonly<Record<ProblemCode, Wording>> = {
  'source-error': ({ found }) =>
    found === 'missing'
      ? ['Die Datei fehlt.', 'Legen Sie die Datei in den Ordner oder berichtigen Sie ihren Namen in datapackage.json.']
      : ['Die Datei ist leer.', 'Speichern Sie die Tabelle mit Überschriften als CSV in diese Datei.'],
  'encoding-error': ({ found, expected }) => [
    found === '\uFFFD'
      ? 'Der Text enthält zerstörte Zeichen (�).'
      : `Die Datei ist nicht in ${quoted(expected)} geschrieben; sie sieht nach ${quoted(found)} aus.`,
    found === '\uFFFD'
      ? 'Speichern Sie die Datei noch einmal aus dem ursprünglichen Programm; die Zeichen sind in dieser Datei verloren.'
      : `Tragen Sie in datapackage.json "encoding": "${found ?? 'utf-8'}" ein oder speichern Sie die Datei als ${expected ?? 'UTF-8'}.`,
  ],
  'quote-error': () => [
    'Ein Anführungszeichen ist nicht geschlossen oder steht falsch.',
    'Prüfen Sie die Anführungszeichen in dieser Zeile.',
  ],
  'delimiter-error': ({ found, expected }) => [
    `Die Spalten sind durch ${quoted(found)} getrennt, erwartet ist ${quoted(expected)}.`,
    'Berichtigen Sie "delimiter" in datapackage.json.',
  ],
  'blank-label': () => [
    'Eine Spalte hat keine Überschrift; sie wird nicht gelesen.',
    'Geben Sie der Spalte eine Überschrift oder löschen Sie sie.',
  ],
  'duplicate-label': () => ['Die Überschrift kommt zweimal vor.', 'Benennen Sie eine der beiden Spalten um.'],
  'missing-label': ({ found, expected }) => [
    `Die Spalte fehlt. Gefunden: ${found ?? ''}.`,
    `Ergänzen Sie eine Spalte mit einer dieser Überschriften: ${expected ?? ''}.`,
  ],
  'extra-label': () => [
    'Die Spalte ist nicht beschrieben und wird nicht gelesen.',
    'Beschreiben Sie sie in datapackage.json, wenn sie gebraucht wird.',
  ],
  'missing-cell': ({ found, expected }) => [
    `Die Zeile hat ${found ?? ''} statt ${expected ?? ''} Zellen.`,
    'Ergänzen Sie die fehlenden Zellen; auch leere Zellen brauchen ihr Trennzeichen.',
  ],
  'extra-cell': ({ found, expected }) => [
    `Die Zeile hat ${found ?? ''} statt ${expected ?? ''} Zellen.`,
    'Steht das Trennzeichen in einem Text? Dann gehört der Text in Anführungszeichen.',
  ],
  'type-error': ({ found, expected }) => [
    `${quoted(found)} passt nicht.`,
    `Erwartet: ${GERMAN_TYPES[expected ?? ''] ?? expected ?? ''}.`,
  ],
  'constraint-error': ({ found, expected }) =>
    expected === 'required'
      ? ['Die Zelle ist leer.', 'Tragen Sie einen Wert ein.']
      : [`${quoted(found)} ist nicht erlaubt.`, `Erlaubt: ${expected ?? ''}.`],
  'unique-error': ({ found }) => [
    `${quoted(found)} kommt schon vor.`,
    'Jeder Wert darf in dieser Spalte nur einmal stehen.',
  ],
  'primary-key': ({ found, expected }) =>
    expected === undefined
      ? ['Ein Teil des Schlüssels ist leer.', 'Füllen Sie die Schlüsselspalten in dieser Zeile aus.']
      : [`${quoted(found)} steht schon in Zeile ${expected}.`, 'Löschen oder berichtigen Sie eine der beiden Zeilen.'],
  'foreign-key': ({ found }) => [
    `${quoted(found)} gibt es in der verknüpften Tabelle nicht.`,
    'Berichtigen Sie den Verweis.',
  ],
  'json-error': ({ found }) => [
    `Die Datei ist kein gültiges JSON (${found ?? ''}).`,
    'Prüfen Sie Kommas, Klammern und Anführungszeichen; ein Editor zeigt die Stelle.',
  ],
  'schema-error': ({ found, expected }) => [
    found ? `${quoted(found)} passt nicht.` : `${quoted(expected)} fehlt.`,
    found
      ? `Erwartet: ${expected === 'no such property' ? 'diese Eigenschaft gibt es nicht' : (expected ?? '')}.`
      : `Ergänzen Sie ${quoted(expected)}.`,
  ],
  'duplicate-id': () => ['Die Kennung kommt zweimal vor.', 'Geben Sie jedem Indikator eine eigene "id".'],
  'unknown-resource': ({ found, expected }) => [
    `Die Tabelle ${quoted(found)} gibt es nicht oder sie konnte nicht gelesen werden.`,
    `Vorhanden sind: ${expected ?? ''}.`,
  ],
  'unknown-field': ({ found, expected }) => [
    `Das Feld ${quoted(found)} gibt es nicht.`,
    `Die Tabelle hat: ${expected ?? ''}.`,
  ],
  'unknown-area': ({ found, expected }) => [
    `Das Handlungsfeld ${quoted(found)} gibt es nicht.`,
    `Vorhanden sind: ${expected ?? ''}.`,
  ],
  'sentence-error': ({ found, expected }) => [
    `Der Satz lässt sich nicht füllen: ${quoted(found)}.`,
    `Erlaubt: ${expected ?? ''}.`,
  ],
  'definition-error': ({ found, expected }) => [
    `Das Feld ${quoted(found)} eignet sich nicht für diese Kennzahl.`,
    `Gebraucht wird: ${expected ?? ''}.`,
  ],
  'policy-error': ({ found, expected }) => [
    `Der Wert ${found ?? ''} schützt schwächer als erlaubt.`,
    `Mindestens ${expected?.replace('≥ ', '') ?? ''}; ein schwächerer Wert als im Profil braucht eine Begründung ("reason").`,
  ],
  'protection-error': ({ found }) => [
    `Der Indikator lässt sich für ${found ?? ''} nicht so schützen, dass niemand geheime Werte errechnen kann.`,
    'Veröffentlichen Sie ihn ohne diese Aufgliederung oder mit gröberen Gruppen.',
  ],
};

const GERMAN_TYPES: Readonly<Record<string, string>> = {
  integer: 'eine ganze Zahl',
  number: 'eine Zahl mit dem vereinbarten Dezimalzeichen',
  year: 'ein Jahr mit vier Ziffern',
  edtf: 'ein Datum nach EDTF, z. B. 2010-02-05, 2010/2013, 2010/.. oder 2013-41 für das 2. Halbjahr 2013',
  '31.12.2024': 'ein Datum, das es gibt, wie 31.12.2024',
  '2024-12-31': 'ein Datum, das es gibt, wie 2024-12-31',
};

const ENGLISH: Readonly<Record<ProblemCode, Wording>> = {
  'source-error': ({ found }) =>
    found === 'missing'
      ? ['The file is missing.', 'Put the file into the folder or correct its name in datapackage.json.']
      : ['The file is empty.', 'Save the table with its headings as CSV into this file.'],
  'encoding-error': ({ found, expected }) => [
    found === '\uFFFD'
      ? 'The text holds destroyed characters (�).'
      : `The file is not written in "${expected ?? ''}"; it looks like "${found ?? ''}".`,
    found === '\uFFFD'
      ? 'Save the file again from the original program; in this file the characters are lost.'
      : `Put "encoding": "${found ?? 'utf-8'}" into datapackage.json or save the file as ${expected ?? 'UTF-8'}.`,
  ],
  'quote-error': () => ['A quotation mark is not closed or misplaced.', 'Check the quotation marks of this row.'],
  'delimiter-error': ({ found, expected }) => [
    `Columns are separated by "${found ?? ''}", expected is "${expected ?? ''}".`,
    'Correct "delimiter" in datapackage.json.',
  ],
  'blank-label': () => ['A column has no heading; it is not read.', 'Give the column a heading or delete it.'],
  'duplicate-label': () => ['The heading occurs twice.', 'Rename one of the two columns.'],
  'missing-label': ({ found, expected }) => [
    `The column is missing. Found: ${found ?? ''}.`,
    `Add a column with one of these headings: ${expected ?? ''}.`,
  ],
  'extra-label': () => [
    'The column is not described and not read.',
    'Describe it in datapackage.json if it is needed.',
  ],
  'missing-cell': ({ found, expected }) => [
    `The row has ${found ?? ''} cells instead of ${expected ?? ''}.`,
    'Add the missing cells; empty cells need their delimiter too.',
  ],
  'extra-cell': ({ found, expected }) => [
    `The row has ${found ?? ''} cells instead of ${expected ?? ''}.`,
    'Does a text hold the delimiter? Then put it between quotation marks.',
  ],
  'type-error': ({ found, expected }) => [
    `"${found ?? ''}" does not fit.`,
    `Expected: ${ENGLISH_TYPES[expected ?? ''] ?? expected ?? ''}.`,
  ],
  'constraint-error': ({ found, expected }) =>
    expected === 'required'
      ? ['The cell is empty.', 'Enter a value.']
      : [`"${found ?? ''}" is not allowed.`, `Allowed: ${expected ?? ''}.`],
  'unique-error': ({ found }) => [
    `"${found ?? ''}" stands there already.`,
    'Every value may stand in this column only once.',
  ],
  'primary-key': ({ found, expected }) =>
    expected === undefined
      ? ['A part of the key is empty.', 'Fill the key columns of this row.']
      : [`"${found ?? ''}" stands in row ${expected} already.`, 'Delete or correct one of the two rows.'],
  'foreign-key': ({ found }) => [`"${found ?? ''}" is not in the linked table.`, 'Correct the reference.'],
  'json-error': ({ found }) => [
    `The file is not valid JSON (${found ?? ''}).`,
    'Check commas, brackets and quotation marks; an editor shows the place.',
  ],
  'schema-error': ({ found, expected }) => [
    found ? `"${found}" does not fit.` : `"${expected ?? ''}" is missing.`,
    found ? `Expected: ${expected ?? ''}.` : `Add "${expected ?? ''}".`,
  ],
  'duplicate-id': () => ['The id occurs twice.', 'Give every indicator an "id" of its own.'],
  'unknown-resource': ({ found, expected }) => [
    `There is no table "${found ?? ''}", or it could not be read.`,
    `There are: ${expected ?? ''}.`,
  ],
  'unknown-field': ({ found, expected }) => [
    `There is no field "${found ?? ''}".`,
    `The table has: ${expected ?? ''}.`,
  ],
  'unknown-area': ({ found, expected }) => [
    `There is no field of action "${found ?? ''}".`,
    `There are: ${expected ?? ''}.`,
  ],
  'sentence-error': ({ found, expected }) => [
    `The sentence cannot be filled: "${found ?? ''}".`,
    `Allowed: ${expected ?? ''}.`,
  ],
  'definition-error': ({ found, expected }) => [
    `The field "${found ?? ''}" does not suit this measure.`,
    `Needed: ${expected ?? ''}.`,
  ],
  'policy-error': ({ found, expected }) => [
    `The value ${found ?? ''} protects less than is allowed.`,
    `At least ${expected?.replace('≥ ', '') ?? ''}; a value weaker than the profile's needs a "reason".`,
  ],
  'protection-error': ({ found }) => [
    `The indicator cannot be protected for ${found ?? ''} such that nobody can compute hidden values.`,
    'Publish it without this breakdown or with coarser groups.',
  ],
};

const ENGLISH_TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  number: 'a number with the agreed decimal sign',
  year: 'a year of four digits',
  edtf: 'an EDTF date, e.g. 2010-02-05, 2010/2013, 2010/.. or 2013-41 for the second half of 2013',
  '31.12.2024': 'a date that exists, such as 31.12.2024',
  '2024-12-31': 'a date that exists, such as 2024-12-31',
};
