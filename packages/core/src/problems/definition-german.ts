import { comparedIn, isSelf, type DefinitionWords, type Said } from './definition-words.js';
import { populationWords } from './population-words.js';
import type { Sentences } from './words.js';

/** How an indicator does not fit together, in German. */
export const DEFINITION_GERMAN: DefinitionWords = {
  'circular-reference': ({ found }) => [
    isSelf(found)
      ? 'Der Indikator verweist auf sich selbst.'
      : `Die Indikatoren verweisen im Kreis aufeinander: ${found}.`,
    'Ändern Sie "of" oder "reference": Am Ende der Verweise muss ein Indikator stehen, für den Zeilen gezählt werden.',
  ],
  'mixed-definitions': (problem) => {
    const [of, reference] = comparedIn(problem);
    const silent = [of, reference].find(({ says }) => says === 'none');
    if (silent) return undefinedPopulation(silent, silent === of ? reference : of);
    return [
      `„${of.id}“ und „${reference.id}“ zählen nicht dieselben Menschen: ${populationWords(of.says, 'de')} gegenüber ${populationWords(reference.says, 'de')}.`,
      'Vergleichen Sie mit einem Indikator derselben Definition. Gibt es keinen, begründen Sie den Vergleich hier mit "allowMixed"; die Begründung wird als Fußnote gezeigt.',
    ];
  },
  'unit-mismatch': (problem) => {
    const [of, reference] = comparedIn(problem);
    if (problem.expected === 'share')
      return [
        `„${of.id}“ ist kein Anteil (Typ "${of.says}"); verglichen werden nur Anteile.`,
        'Nennen Sie einen Indikator vom Typ "proportion", "distinctShare", "completion", "standardisedShare" oder "rating".',
      ];
    if (of.id === '')
      return [
        `Das Ziel ${of.says} kann „${reference.says}“ nicht erreichen: Ein Anteil liegt zwischen 0 und 100 Prozent.`,
        'Tragen Sie das Ziel so ein, wie der Wert gezeigt wird, z. B. 25 für 25 Prozent.',
      ];
    return [
      `„${of.id}“ ist in „${of.says}“ angegeben, „${reference.id}“ in „${reference.says}“.`,
      'Vergleichen Sie Indikatoren derselben Einheit. Ist es dieselbe, schreiben Sie "unit" bei beiden gleich.',
    ];
  },
  'period-error': ({ found, expected }) => {
    if (expected === 'period')
      return [
        `„${found}“ ist kein Zeitraum.`,
        'Erwartet: ein Jahr oder Zeitraum wie 2024, 2024-06 oder 2013-41 (2. Halbjahr 2013), oder ein Tag wie 2024-12-31.',
      ];
    if (expected.startsWith('> '))
      return [
        `Das Ziel (${found}) liegt nicht nach dem Ausgangszeitraum (${expected.slice(2)}).`,
        'Tragen Sie für das Ziel einen späteren Zeitraum ein oder für den Ausgang ("baseline") einen früheren.',
      ];
    if (found === 'pool distinct')
      return [
        'Verschiedene werden in jedem Zeitraum neu gezählt: Zusammengefasst zählte eine Person mehrmals.',
        'Nehmen Sie "pool" weg, oder zählen Sie Zeilen statt Verschiedener.',
      ];
    if (found.startsWith('pool '))
      return [
        `Zusammengefasst werden sollen ${found.slice(5)} Zeiträume; die Tabelle hat ${expected.slice(2)}. Der Wert umfasst nur diese.`,
        `Setzen Sie "pool" auf höchstens ${expected.slice(2)}, oder ergänzen Sie frühere Zeiträume.`,
      ];
    return [
      `Der Zeitraum „${found}“ kommt in der Tabelle nicht vor.`,
      `Vorhanden sind: ${expected}. Berichtigen Sie ihn, oder ergänzen Sie die Tabelle.`,
    ];
  },
  'share-error': ({ found, expected }) => {
    const [part = 'count', whole = 'base'] = expected === '' ? [] : expected.split(' ⊆ ');
    return [
      `Bei ${found} ist mehr gezählt, als die Grundlage hat; dort wird kein Anteil gezeigt.`,
      `Prüfen Sie in indicators.json, ob "${part}" ein Teil von "${whole}" ist, und die Zahlen in den Tabellen.`,
    ];
  },
};

function undefinedPopulation(silent: Said, other: Said): Sentences {
  return [
    `Bei „${silent.id}“ steht nicht, wer gezählt ist; bei „${other.id}“ ist es ${populationWords(other.says, 'de')}.`,
    `Tragen Sie bei „${silent.id}“ ein, welche Definition gilt ("population"). Ist es eine andere, begründen Sie den Vergleich hier mit "allowMixed".`,
  ];
}
