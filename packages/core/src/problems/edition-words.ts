import type { Sentences, ShownProblem } from './words.js';

type Language = 'de' | 'en';

const RESTORE: Readonly<Record<Language, string>> = {
  de: 'Holen Sie die Datei aus der Sicherung, wie sie nach der letzten Veröffentlichung war. Ändern oder löschen Sie sie nicht: Ohne sie könnte eine neue Ausgabe verraten, was eine frühere verbarg.',
  en: 'Restore the file from your backup as it was after the last publication. Do not change or delete it: without it a new edition could give away what an earlier one hid.',
};

/** What is wrong with a ledger, by the first word of `expected`: what it is not. */
const LEDGER: Readonly<Record<Language, Readonly<Record<string, (problem: ShownProblem) => string>>>> = {
  de: {
    readable: ({ found }) =>
      found === 'too large'
        ? 'Das Verzeichnis der Veröffentlichungen ist viel zu groß; so schreibt es niemand.'
        : 'Das Verzeichnis der Veröffentlichungen lässt sich nicht lesen.',
    'utf-8': () => 'Das Verzeichnis der Veröffentlichungen ist nicht in UTF-8 geschrieben.',
    json: ({ found }) =>
      found === ''
        ? 'Das Verzeichnis der Veröffentlichungen hört mitten im Text auf.'
        : `Das Verzeichnis der Veröffentlichungen ist kein gültiges JSON, von „${found}“ an.`,
    entry: ({ found, hasFound, expected }) =>
      hasFound
        ? `Im Verzeichnis der Veröffentlichungen steht „${found}“, wo etwas anderes stehen muss (${entryOf(expected)}).`
        : `Im Verzeichnis der Veröffentlichungen fehlt hier „${entryOf(expected)}“.`,
  },
  en: {
    readable: ({ found }) =>
      found === 'too large'
        ? 'The record of publications is much too large; nobody writes it like that.'
        : 'The record of publications cannot be read.',
    'utf-8': () => 'The record of publications is not written in UTF-8.',
    json: ({ found }) =>
      found === ''
        ? 'The record of publications ends in the middle.'
        : `The record of publications is not valid JSON, from "${found}" on.`,
    entry: ({ found, hasFound, expected }) =>
      hasFound
        ? `In the record of publications "${found}" stands where something else must stand (${entryOf(expected)}).`
        : `In the record of publications "${entryOf(expected)}" is missing here.`,
  },
};

function entryOf(expected: string): string {
  return expected.replace(/^entry: /, '');
}

/** What is wrong with the record of publications, and that only a backup mends it. */
export function ledgerSentences(problem: ShownProblem, language: Language): Sentences {
  const [kind = ''] = problem.expected.split(':');
  return [LEDGER[language][kind]!(problem), RESTORE[language]];
}

/** What would help instead of hiding, by the remedy. */
const REMEDIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    pool: 'Erlauben Sie in policy.json, je drei Zeiträume dieser Aufgliederung zusammenzufassen: "remedies": ["pool"].',
    round5: 'Erlauben Sie in policy.json, diese Aufgliederung auf Vielfache von 5 zu runden: "remedies": ["round5"].',
    coarser:
      'Es gibt eine gröbere Aufgliederung. Erlauben Sie in policy.json, nur sie zu zeigen: "remedies": ["coarser"].',
  },
  en: {
    pool: 'Allow policy.json to put three periods of this breakdown together: "remedies": ["pool"].',
    round5: 'Allow policy.json to round this breakdown to multiples of 5: "remedies": ["round5"].',
    coarser: 'There is a coarser breakdown. Allow policy.json to show only that one: "remedies": ["coarser"].',
  },
};

const NO_REMEDY: Readonly<Record<Language, string>> = {
  de: 'Sie brauchen nichts zu tun. Mit gröberen Gruppen blieben mehr Werte sichtbar.',
  en: 'Nothing needs to be done. With coarser groups more values would stay visible.',
};

const CORRECTION: Readonly<Record<Language, (period: string) => Sentences>> = {
  de: (period) => [
    `Für ${period} unterscheiden sich die Zahlen um wenige Personen von einer früheren Ausgabe; was sich geändert hat, ist verborgen.`,
    'Lassen Sie einen veröffentlichten Zeitraum, wie er ist, bis mehr zu berichtigen ist; der Unterschied verriete sonst, wen die Berichtigung betrifft.',
  ],
  en: (period) => [
    `For ${period} the numbers differ by a few people from an earlier edition; what has changed is hidden.`,
    'Leave a published period as it is until there is more to correct; the difference would tell whom the correction is about.',
  ],
};

/**
 * How many values of a breakdown small changes hide (`expected`), and the remedy that the policy could allow (`found`); or
 * the period in which an earlier edition is corrected.
 */
export function smallChangeSentences({ found, expected }: ShownProblem, language: Language): Sentences {
  if (found === 'correction') return CORRECTION[language](expected);
  const statement =
    language === 'de'
      ? `Verborgene Werte, weil sich Gruppen nur um wenige Personen änderten: ${expected}. Der Unterschied verriete, wer dazukam oder ging.`
      : `Values hidden because groups changed by a few people only: ${expected}. The difference would tell who came and went.`;
  return [statement, REMEDIES[language][found] ?? NO_REMEDY[language]];
}
