import type { ShownProblem } from './words.js';

type Texts = Readonly<Record<'de' | 'en', string>>;

/** What the parts of a measure are, for whoever has left one out. */
const PARTS: Readonly<Record<string, Texts>> = {
  count: { de: 'was gezählt wird', en: 'what is counted' },
  base: { de: 'die Grundlage: alle, von denen gezählt wird', en: 'the base: all of whom some are counted' },
  sum: { de: 'das Feld, dessen Zahlen addiert werden', en: 'the field whose numbers are added up' },
  distinct: {
    de: 'das Feld, dessen verschiedene Werte gezählt werden',
    en: 'the field whose different values are counted',
  },
  of: { de: 'worum es geht', en: 'what it is about' },
  reference: { de: 'der Indikator, mit dem verglichen wird', en: 'the indicator to compare with' },
  group: { de: 'die Gruppe, um die es geht', en: 'the group it is about' },
  others: { de: 'die anderen, mit denen die Gruppe verglichen wird', en: 'the others that the group is compared with' },
  lower: { de: 'die untere Ebene', en: 'the lower level' },
  upper: { de: 'die obere Ebene', en: 'the upper level' },
  started: { de: 'wer begonnen hat', en: 'who started' },
  completed: { de: 'wer von ihnen abgeschlossen hat', en: 'who of them completed' },
  ended: { de: 'woran man erkennt, dass es zu Ende ist', en: 'what tells that it has ended' },
  frame: { de: 'alle, die gefragt wurden oder beschäftigt sind', en: 'all who were asked or are employed' },
  standard: { de: 'die Bevölkerung, deren Zusammensetzung gilt', en: 'the population whose composition holds' },
  actual: { de: 'was erreicht ist', en: 'what was reached' },
  target: { de: 'das Ziel', en: 'the target' },
  baseline: { de: 'der Zeitraum, von dem ausgegangen wird', en: 'the period to start from' },
  person: { de: 'das Feld, das dieselbe Person erkennen lässt', en: 'the field that tells the same person' },
  time: { de: 'das Feld, in dem vorher oder nachher steht', en: 'the field that tells before from after' },
  resource: { de: 'die Tabelle', en: 'the table' },
  field: { de: 'das Feld der Tabelle', en: 'the field of the table' },
};

/** Behind the name of a missing part of a measure what it is, in brackets; empty where the place is another one. */
export function partWords({ field = '', expected }: ShownProblem, language: 'de' | 'en'): string {
  const inMeasure = field.split(' › ').includes('measure');
  return inMeasure && Object.hasOwn(PARTS, expected) ? ` (${PARTS[expected]![language]})` : '';
}
