import type { Measure, Texts } from '../publication.js';

/** Names of the measures where an indicator gives none of its own. */
export const MEASURE_WORDS: Readonly<Record<Measure, Texts>> = {
  value: { de: 'Wert', en: 'Value' },
  lower: { de: 'untere Grenze', en: 'Lower limit' },
  upper: { de: 'obere Grenze', en: 'Upper limit' },
  count: { de: 'Anzahl', en: 'Count' },
  base: { de: 'Grundgesamtheit', en: 'Base' },
  frame: { de: 'Befragte insgesamt', en: 'All who were asked' },
  responses: { de: 'Antworten', en: 'Responses' },
  nonresponse: { de: 'keine Angabe', en: 'Not stated' },
  boundLower: { de: 'kleinster möglicher Anteil', en: 'Smallest possible share' },
  boundUpper: { de: 'größter möglicher Anteil', en: 'Largest possible share' },
};

export const WORDS = {
  measure: { de: 'Kennzahl', en: 'Measure' },
  period: { de: 'Zeitraum', en: 'Period' },
  year: { de: 'Jahr', en: 'Year' },
  answer: { de: 'Antwort', en: 'Answer' },
  people: { de: 'Personen', en: 'persons' },
  by: { de: 'nach', en: 'by' },
  status: { de: 'Hinweis', en: 'Status' },
  source: { de: 'Quelle', en: 'Source' },
  note: { de: 'Anmerkung', en: 'Note' },
  confidential: { de: 'geheim gehalten', en: 'confidential' },
  notDelivered: { de: 'liegt nicht vor', en: 'not available' },
  noCases: { de: 'keine Fälle', en: 'no cases' },
} as const satisfies Readonly<Record<string, Texts>>;

/** How intervals and bounds of a voluntary survey came about. */
export const SURVEY_NOTE: Texts = {
  de: 'Freiwillige Befragung: Der Bereich (95 %) ist das Wilson-Intervall mit Endlichkeitskorrektur und beschreibt nur den Zufall. Der kleinste und der größte mögliche Anteil gelten, wenn alle, die nicht geantwortet haben, das Merkmal nicht haben oder alle es haben.',
  en: 'Voluntary survey: the range (95 %) is the Wilson interval with finite population correction and describes chance only. The smallest and largest possible share hold if none, or all, of those who did not answer have the characteristic.',
};

/** What the hatched slots mean. */
export const PROTECTION_NOTE: Texts = {
  de: 'Angaben über wenige Personen sind geheim gehalten, ebenso weitere Werte, aus denen sie sich errechnen ließen.',
  en: 'Numbers about few people are confidential, and so are further values from which they could be computed.',
};

/** The text in a language, else in the first one there is; empty without any. */
export function inLanguage(texts: Texts, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}
