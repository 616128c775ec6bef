import { comparedIn, isSelf, type DefinitionWords, type Said } from './definition-words.js';
import { populationWords } from './population-words.js';
import type { Sentences } from './words.js';

/** How an indicator does not fit together, in English. */
export const DEFINITION_ENGLISH: DefinitionWords = {
  'circular-reference': ({ found }) => [
    isSelf(found) ? 'The indicator refers to itself.' : `The indicators refer to each other in a circle: ${found}.`,
    'Change "of" or "reference": the references have to end at an indicator for which rows are counted.',
  ],
  'mixed-definitions': (problem) => {
    const [of, reference] = comparedIn(problem);
    const silent = [of, reference].find(({ says }) => says === 'none');
    if (silent) return undefinedPopulation(silent, silent === of ? reference : of);
    return [
      `"${of.id}" and "${reference.id}" do not count the same people: ${populationWords(of.says, 'en')} versus ${populationWords(reference.says, 'en')}.`,
      'Compare with an indicator of the same definition. If there is none, give a reason for the comparison here in "allowMixed"; it is shown as a footnote.',
    ];
  },
  'unit-mismatch': (problem) => {
    const [of, reference] = comparedIn(problem);
    if (problem.expected === 'share')
      return [
        `"${of.id}" is no share (type "${of.says}"); only shares are compared.`,
        'Name an indicator of the type "proportion", "distinctShare", "completion", "standardisedShare" or "rating".',
      ];
    if (of.id === '')
      return [
        `"${reference.says}" cannot reach the target ${of.says}: a share lies between 0 and 100 per cent.`,
        'Enter the target as the value is shown, e.g. 25 for 25 per cent.',
      ];
    return [
      `"${of.id}" is given in "${of.says}", "${reference.id}" in "${reference.says}".`,
      'Compare indicators of the same unit. If it is the same, write "unit" alike in both.',
    ];
  },
  'period-error': ({ found, expected }) => {
    if (expected === 'period')
      return [
        `"${found}" is no period.`,
        'Expected: a year or period such as 2024, 2024-06 or 2013-41 (second half of 2013), or a day such as 2024-12-31.',
      ];
    if (expected.startsWith('> '))
      return [
        `The target (${found}) does not lie after the baseline (${expected.slice(2)}).`,
        'Enter a later period for the target, or an earlier one for the "baseline".',
      ];
    if (found === 'pool distinct')
      return [
        'Different values are counted anew in every period: put together, a person would count several times.',
        'Remove "pool", or count rows instead of different values.',
      ];
    if (found.startsWith('pool '))
      return [
        `${found.slice(5)} periods are to be put together; the table has ${expected.slice(2)}. The value covers only these.`,
        `Set "pool" to ${expected.slice(2)} at most, or add earlier periods.`,
      ];
    return [
      `The period "${found}" does not occur in the table.`,
      `There are: ${expected}. Correct it, or complete the table.`,
    ];
  },
  'share-error': ({ found, expected }) => {
    const [part = 'count', whole = 'base'] = expected === '' ? [] : expected.split(' ⊆ ');
    return [
      `At ${found}, more is counted than the base holds; no share is shown there.`,
      `Check in indicators.json that "${part}" is a part of "${whole}", and check the numbers in the tables.`,
    ];
  },
};

function undefinedPopulation(silent: Said, other: Said): Sentences {
  return [
    `"${silent.id}" does not say who is counted; for "${other.id}" it is ${populationWords(other.says, 'en')}.`,
    `Enter at "${silent.id}" which definition holds ("population"). If it is another one, give a reason for the comparison here in "allowMixed".`,
  ];
}
