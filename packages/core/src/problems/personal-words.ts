import type { Sentences, ShownProblem } from './words.js';

type Kinds = Readonly<Record<string, string>>;

const GERMAN: Kinds = {
  name: 'Namen',
  email: 'E-Mail-Adressen',
  phone: 'Telefonnummern',
  address: 'Anschriften',
  birthday: 'Geburtstage',
  number: 'Personalnummern',
  account: 'Kontonummern',
};

const ENGLISH: Kinds = {
  name: 'names',
  email: 'e-mail addresses',
  phone: 'telephone numbers',
  address: 'addresses',
  birthday: 'birthdays',
  number: 'personnel numbers',
  account: 'account numbers',
};

/** A column that seems to be about single persons; only the kind of what is there is said, never a cell. */
export function personalSentences({ found }: ShownProblem, language: 'de' | 'en'): Sentences {
  const kinds = language === 'de' ? GERMAN : ENGLISH;
  const kind = Object.hasOwn(kinds, found) ? ` (${kinds[found]!})` : '';
  return language === 'de'
    ? [
        `Die Spalte enthält vermutlich Angaben über einzelne Personen${kind}.`,
        'Löschen Sie sie, wenn sie nicht gebraucht wird; sonst schreiben Sie in datapackage.json bei dieser Spalte: "teilhabe:personal": true. Ihre Zellen werden dann nirgends gezeigt.',
      ]
    : [
        `The column seems to hold facts about single persons${kind}.`,
        'Delete it if it is not needed; otherwise write for this column in datapackage.json: "teilhabe:personal": true. Its cells are then shown nowhere.',
      ];
}
