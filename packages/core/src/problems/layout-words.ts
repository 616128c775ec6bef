import type { Sentences, ShownProblem } from './words.js';

type Words = Readonly<Record<string, (problem: ShownProblem) => Sentences>>;

const GERMAN: Words = {
  unknown: () => [
    'Es ist nicht zu erkennen, wo in der Datei die Tabelle beginnt und was ihre Überschriften sind.',
    'Löschen Sie, was über und unter der Tabelle steht, oder schreiben Sie in datapackage.json, in welchen Zeilen die Überschriften stehen ("headerRows").',
  ],
  'no header': () => [
    'Über den Zahlen stehen keine Überschriften.',
    'Ergänzen Sie eine Zeile mit Überschriften, oder schreiben Sie in datapackage.json: "header": false.',
  ],
  'several tables': () => [
    'In der Datei steht mehr als eine Tabelle.',
    'Speichern Sie jede Tabelle in einer eigenen Datei.',
  ],
  'no numbers': () => [
    'In der Tabelle ist keine Spalte mit Zahlen zu erkennen.',
    'Prüfen Sie, ob es die richtige Tabelle ist und ob die Zahlen als Zahlen geschrieben sind, z. B. 1.234,5.',
  ],
  'no period': () => [
    'Es ist nicht zu erkennen, für welche Zeit die Zahlen gelten.',
    'Ergänzen Sie eine Spalte „Jahr“, oder schreiben Sie das Jahr in die Überschriften der Spalten mit Zahlen.',
  ],
};

const other = {
  de: ({ found, expected }: ShownProblem): Sentences => [
    `Die Datei ist anders aufgebaut als erwartet: „${found}“.`,
    expected === ''
      ? 'Laden Sie die Tabelle noch einmal herunter, und ändern Sie sie vor dem Einlesen nicht.'
      : `Erwartet: ${expected}.`,
  ],
  en: ({ found, expected }: ShownProblem): Sentences => [
    `The file is laid out differently than expected: "${found}".`,
    expected === '' ? 'Download the table again, and do not change it before it is read.' : `Expected: ${expected}.`,
  ],
};

const ENGLISH: Words = {
  unknown: () => [
    'It cannot be told where in the file the table begins and what its headings are.',
    'Delete what stands above and below the table, or write in datapackage.json which rows hold the headings ("headerRows").',
  ],
  'no header': () => [
    'There are no headings above the numbers.',
    'Add a row of headings, or write in datapackage.json: "header": false.',
  ],
  'several tables': () => ['The file holds more than one table.', 'Save every table in a file of its own.'],
  'no numbers': () => [
    'No column of the table seems to hold numbers.',
    'Check that this is the right table and that its numbers are written as numbers, such as 1.234,5.',
  ],
  'no period': () => [
    'It cannot be told for which time the numbers hold.',
    'Add a column "Jahr", or write the year into the headings of the columns with numbers.',
  ],
};

/** What about a file's layout is not understood: a word of ours, or in `found` what stands in the wrong place. */
export function layoutSentences(problem: ShownProblem, language: 'de' | 'en'): Sentences {
  const words = language === 'de' ? GERMAN : ENGLISH;
  return (Object.hasOwn(words, problem.found) ? words[problem.found]! : other[language])(problem);
}
