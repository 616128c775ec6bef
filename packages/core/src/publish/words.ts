import type { Measure, Status, Texts } from '../publication.js';

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
  share: { de: 'verglichener Anteil', en: 'Share compared' },
  reference: { de: 'Vergleichsanteil', en: 'Reference share' },
  gap: { de: 'Abstand', en: 'Gap' },
  gapLower: { de: 'untere Grenze des Abstands', en: 'Lower limit of the gap' },
  gapUpper: { de: 'obere Grenze des Abstands', en: 'Upper limit of the gap' },
  crude: { de: 'unbereinigter Anteil', en: 'Crude share' },
  actual: { de: 'erreicht', en: 'Reached' },
  target: { de: 'angestrebt', en: 'Aimed at' },
  baseline: { de: 'Ausgangswert', en: 'Baseline' },
  running: { de: 'noch nicht beendet', en: 'Still under way' },
  before: { de: 'vorher', en: 'Before' },
  after: { de: 'nachher', en: 'After' },
  dAv: { de: 'Effektstärke d (mittlere Streuung)', en: 'Effect size d (average spread)' },
  dZ: { de: 'Effektstärke d (Streuung der Differenzen)', en: 'Effect size d (spread of the differences)' },
  firstQuartile: { de: 'unteres Quartil', en: 'First quartile' },
  median: { de: 'Median', en: 'Median' },
  interpolatedMedian: { de: 'interpolierter Median', en: 'Interpolated median' },
  thirdQuartile: { de: 'oberes Quartil', en: 'Third quartile' },
  net: { de: 'Saldo', en: 'Net agreement' },
  mean: { de: 'Mittelwert', en: 'Mean' },
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
  afterBreak: { de: 'mit früheren Werten nicht vergleichbar', en: 'not comparable with earlier values' },
  estimated: { de: 'geschätzt', en: 'estimated' },
  provisional: { de: 'vorläufig', en: 'provisional' },
  lowReliability: { de: 'wenig sicher', en: 'low reliability' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What a status means, in a table that is read without signs. */
export const STATUS_WORDS: Readonly<Record<Status, Readonly<Record<'de' | 'en', string>>>> = {
  C: WORDS.confidential,
  X: WORDS.noCases,
  M: WORDS.notDelivered,
  B: WORDS.afterBreak,
  E: WORDS.estimated,
  P: WORDS.provisional,
  U: WORDS.lowReliability,
};

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
