import type { Sentences } from './words.js';

type Words = Readonly<Record<string, Sentences>>;

const DELETE_DE = 'Löschen Sie die Spalte aus der Datei und, wo sie beschrieben ist, aus datapackage.json.';
const DELETE_EN = 'Delete the column from the file and, where it is described, from datapackage.json.';

const PSEUDONYM_DE =
  'Löschen Sie die Spalte. Muss dieselbe Person wiedergefunden werden, ersetzen Sie die Nummer durch ein Pseudonym, nennen die Spalte „Kennung“ und tragen am Feld "teilhabe:personal": true ein; es wird nie veröffentlicht.';
const PSEUDONYM_EN =
  'Delete the column. Where the same person has to be found again, replace the number by a pseudonym, call the column "Kennung" (code) and give its field "teilhabe:personal": true; it is never published.';

const because = (what: string) =>
  `${what}; daran ist ein Mensch unmittelbar zu erkennen, und keine Kennzahl braucht es.`;
const since = (what: string) => `${what}; they tell who somebody is, and no indicator needs them.`;

const GERMAN: Words = {
  name: [because('Hier stehen wohl Namen von Personen'), DELETE_DE],
  birthDate: [
    because('Hier stehen wohl Geburtsdaten'),
    'Ersetzen Sie das Geburtsdatum durch die Altersgruppe, zum Beispiel „30 bis unter 40“, oder löschen Sie die Spalte.',
  ],
  email: [because('Hier stehen wohl E-Mail-Adressen'), DELETE_DE],
  phone: [because('Hier stehen wohl Telefonnummern'), DELETE_DE],
  address: [
    because('Hier stehen wohl Anschriften'),
    `${DELETE_DE} Für Auswertungen nach Ort genügt der Stadtteil. Sind es Gebäude, sagt "teilhabe:about": "things", dass keine Personen in der Tabelle stehen.`,
  ],
  staffNumber: [because('Hier stehen wohl Personal- oder Ausweisnummern'), PSEUDONYM_DE],
  uniqueNumber: ['Hier steht in jeder Zeile eine andere, gleich lange Nummer, wie eine Personalnummer.', PSEUDONYM_DE],
  iban: [because('Hier stehen wohl Kontonummern'), DELETE_DE],
  socialSecurity: [because('Hier stehen wohl Sozialversicherungsnummern'), DELETE_DE],
  taxId: [because('Hier stehen wohl Steuernummern'), DELETE_DE],
};

const ENGLISH: Words = {
  name: [since('These seem to be names of people'), DELETE_EN],
  birthDate: [
    since('These seem to be dates of birth'),
    'Replace the date of birth by the age group, such as "30 to under 40", or delete the column.',
  ],
  email: [since('These seem to be e-mail addresses'), DELETE_EN],
  phone: [since('These seem to be telephone numbers'), DELETE_EN],
  address: [
    since('These seem to be postal addresses'),
    `${DELETE_EN} The district is enough for figures by place. For buildings, "teilhabe:about": "things" says that the table holds no people.`,
  ],
  staffNumber: [since('These seem to be numbers of staff or of identity cards'), PSEUDONYM_EN],
  uniqueNumber: ['Every row has a number of its own here, all of the same length, like a staff number.', PSEUDONYM_EN],
  iban: [since('These seem to be bank accounts'), DELETE_EN],
  socialSecurity: [since('These seem to be social security numbers'), DELETE_EN],
  taxId: [since('These seem to be tax numbers'), DELETE_EN],
};

/** What is wrong with a column of `no name`, `no birthDate` …; undefined for what is no identifier. */
export function identifierSentences(expected: string, language: 'de' | 'en'): Sentences | undefined {
  return (language === 'de' ? GERMAN : ENGLISH)[expected.replace(/^no /, '')];
}
