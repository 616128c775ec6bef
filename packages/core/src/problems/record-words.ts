import { identifierSentences } from './identifier-words.js';
import type { Sentences, ShownProblem } from './words.js';

type Language = 'de' | 'en';

/** How `history-error` says what cannot be: `one status`, `begun`, or a rule with a day, `from 2013-07-01`. */
const HISTORY: Readonly<Record<Language, Readonly<Record<string, (found: string, day: string) => Sentences>>>> = {
  de: {
    one: () => [
      'Für diesen Tag steht schon ein anderer Stand in der Tabelle.',
      'Lassen Sie die Zeile stehen, die an diesem Tag gilt, und löschen Sie die andere.',
    ],
    begun: () => [
      'Die Empfehlung hatte schon begonnen und ist hier wieder geplant.',
      'Prüfen Sie Datum und Stand; für eine Pause gibt es „zurückgestellt“.',
    ],
    from: (found, day) => [
      `Der Stand vom ${found} liegt vor dem Beschluss der Empfehlung (${day}).`,
      'Berichtigen Sie das Datum des Standes oder des Beschlusses.',
    ],
    until: (found, day) => [
      `Der Stand vom ${found} liegt nach dem Stichtag dieser Ausgabe (${day}) und zählt noch nicht.`,
      'Prüfen Sie das Datum.',
    ],
    after: (found, day) => [
      `Der Stand vom ${found} steht unter einem späteren (${day}).`,
      'Prüfen Sie das Datum. Stimmt es, dann ordnen Sie die Zeilen nach dem Datum.',
    ],
  },
  en: {
    one: () => [
      'Another status already stands in the table for this day.',
      'Keep the row that holds on this day, and delete the other one.',
    ],
    begun: () => [
      'The recommendation had begun already and is planned again here.',
      'Check date and status; for a break there is "postponed".',
    ],
    from: (found, day) => [
      `The status of ${found} lies before the recommendation was adopted (${day}).`,
      'Correct the date of the status or of the adoption.',
    ],
    until: (found, day) => [
      `The status of ${found} lies after the day of this edition (${day}) and does not count yet.`,
      'Check the date.',
    ],
    after: (found, day) => [
      `The status of ${found} stands below a later one (${day}).`,
      'Check the date. If it is right, put the rows in the order of their dates.',
    ],
  },
};

export function historySentences({ found, expected }: ShownProblem, language: Language): Sentences {
  const [rule = '', day = ''] = expected.split(' ');
  return HISTORY[language][rule]!(found, day);
}

export function consentSentences(language: Language): Sentences {
  return language === 'de'
    ? [
        'Die Einwilligung ist nicht vollständig festgehalten; ohne sie wird nichts über die Person veröffentlicht.',
        'Tragen Sie ein, an welchem Tag und in was die Person eingewilligt hat, oder löschen Sie die Zeile.',
      ]
    : [
        'The consent is not recorded completely; without it nothing about the person is published.',
        'Enter on which day and to what the person agreed, or delete the row.',
      ];
}

/** A column about persons, one by which they can be told (`no name`), or a cell that seems to name one (`office`). */
export function personSentences({ found, expected }: ShownProblem, language: Language): Sentences {
  const identifier = identifierSentences(expected, language);
  if (identifier !== undefined) return identifier;
  if (language === 'de')
    return expected === 'office'
      ? ['Hier steht wohl der Name einer Person.', 'Nennen Sie stattdessen die Stelle oder die Organisation.']
      : [
          `Das Feld „${found}“ ist für Angaben über Personen; hier stehen nur Organisationen, Stellen und Sachen.`,
          'Löschen Sie die Spalte aus der Datei und aus der Beschreibung; nennen Sie statt der Person ihre Stelle.',
        ];
  return expected === 'office'
    ? ['This seems to be the name of a person.', 'Name the office or the organisation instead.']
    : [
        `The field "${found}" is for entries about persons; here stand organisations, offices and things only.`,
        'Delete the column from the file and from its description; name the office instead of the person.',
      ];
}
