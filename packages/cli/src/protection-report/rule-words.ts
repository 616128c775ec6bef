import type { HidingRule, Remedy, Rules } from '@teilhabe/core';

type Language = 'de' | 'en';

/** A rule in words: what it is called and what it does. */
export interface RuleWords {
  readonly name: string;
  readonly does: string;
}

/** The rules of a policy in the order in which the report lists them. */
export const RULE_WORDS: Readonly<Record<keyof Rules, Readonly<Record<Language, RuleWords>>>> = {
  threshold: {
    de: { name: 'Schwelle', does: 'weniger Personen (ab 1) sind geheim' },
    en: { name: 'Threshold', does: 'fewer people (from 1 on) are confidential' },
  },
  complement: {
    de: { name: 'Gegenstück', does: 'auch wenige Personen ohne das Merkmal sind geheim' },
    en: { name: 'Complement', does: 'few people who have not the characteristic are confidential too' },
  },
  protectZeros: {
    de: { name: 'Nullen', does: 'auch eine Null ist geheim' },
    en: { name: 'Zeros', does: 'a zero is confidential too' },
  },
  groupDisclosure: {
    de: { name: 'Alle gleich', does: '0 % und 100 % sind geheim, weil sie für jede einzelne Person gelten' },
    en: { name: 'All alike', does: '0 % and 100 % are confidential, because they hold for each single person' },
  },
  minimumBase: {
    de: { name: 'Mindestgrundlage', does: 'Anteile und Mittelwerte von weniger Personen sind geheim' },
    en: { name: 'Minimum base', does: 'shares and means of fewer people are confidential' },
  },
  dominance: {
    de: { name: 'Dominanz', does: 'Beträge sind geheim, wenn auf die n größten mehr als der Anteil k entfällt' },
    en: { name: 'Dominance', does: 'amounts are confidential when the n largest make up more than the share k' },
  },
  pPercent: {
    de: {
      name: 'p-Prozent-Regel',
      does: 'Beträge sind geheim, wenn der zweitgrößte den größten so genau schätzen lässt',
    },
    en: {
      name: 'p-percent rule',
      does: 'amounts are confidential when the second largest can estimate the largest so closely',
    },
  },
  minimumWidth: {
    de: { name: 'Mindestbreite', does: 'enger darf sich keine geheime Zahl eingrenzen lassen' },
    en: { name: 'Least width', does: 'no confidential number may be placed in a narrower interval' },
  },
  minimumRelativeWidth: {
    de: { name: 'Mindestbreite im Verhältnis', does: 'dasselbe, gemessen an der geheimen Zahl' },
    en: { name: 'Least relative width', does: 'the same, in proportion to the confidential number' },
  },
  minimumSum: {
    de: { name: 'Mindestsumme', does: 'so viel ergibt zusammen, was unter einer veröffentlichten Summe geheim ist' },
    en: { name: 'Least sum', does: 'what is confidential under one published total makes up so many together' },
  },
  smallChange: {
    de: { name: 'Kleine Veränderung', does: 'weniger hinzugekommene oder ausgeschiedene Personen sind geheim' },
    en: { name: 'Small change', does: 'fewer people who came or left are confidential' },
  },
  smallChangeBase: {
    de: { name: 'Gruppengröße', does: 'bis zu ihr zählen kleine Veränderungen' },
    en: { name: 'Size of group', does: 'up to which small changes count' },
  },
  remedies: {
    de: { name: 'Abhilfen', does: 'was bei kleinen Veränderungen mit einer Tabelle geschehen darf' },
    en: { name: 'Remedies', does: 'what may be done to a table because of small changes' },
  },
  informationLoss: {
    de: { name: 'Reihenfolge', does: 'was zum Schutz anderer Angaben zuerst geheim wird' },
    en: { name: 'Order', does: 'what is hidden first to cover for others' },
  },
  rounding: {
    de: { name: 'Rundung', does: 'wie Anzahlen gerundet werden' },
    en: { name: 'Rounding', does: 'how counts are rounded' },
  },
};

/** Why observations are hidden, gathered to what a reader can tell apart. */
export const HIDING_GROUPS: readonly {
  readonly rules: readonly HidingRule[];
  readonly words: Readonly<Record<Language, string>>;
}[] = [
  { rules: ['frequency', 'complement', 'zero'], words: { de: 'Wenige Personen', en: 'Few people' } },
  { rules: ['groupDisclosure'], words: { de: 'Alle gleich', en: 'All alike' } },
  { rules: ['minimumBase'], words: { de: 'Kleine Grundlage', en: 'Small base' } },
  { rules: ['dominance', 'pPercent', 'extreme'], words: { de: 'Einzelne Beträge', en: 'Single amounts' } },
  { rules: ['smallChange'], words: { de: 'Kleine Veränderung', en: 'Small change' } },
  { rules: ['complementary'], words: { de: 'Zum Schutz anderer', en: 'To cover for others' } },
  { rules: ['audit'], words: { de: 'Auf Verlangen des Prüfers', en: 'The auditor asked for it' } },
];

export const REMEDY_WORDS: Readonly<Record<Remedy, Readonly<Record<Language, string>>>> = {
  pool: { de: 'Mehrere Zeiträume zusammenfassen', en: 'Put several periods together' },
  round5: { de: 'Auf Vielfache von 5 runden', en: 'Round to multiples of 5' },
  coarser: { de: 'Gröber gliedern', en: 'Break down more coarsely' },
};

const LOSS = {
  people: { de: 'die wenigsten Personen', en: 'the fewest people' },
  cells: { de: 'die wenigsten Angaben', en: 'as few observations as possible' },
} as const;

const METHODS = {
  nearest: { de: 'nächstes Vielfaches von', en: 'nearest multiple of' },
  midpoint: { de: 'Mittelpunkte im Abstand von', en: 'midpoints at a distance of' },
  controlled: { de: 'kontrolliert auf Vielfache von', en: 'controlled, to multiples of' },
} as const;

const NONE = { de: 'nicht angewandt', en: 'not applied' } as const;
const YES = { true: { de: 'ja', en: 'yes' }, false: { de: 'nein', en: 'no' } } as const;

const isShare = (rule: keyof Rules) => rule === 'minimumRelativeWidth' || rule === 'pPercent';

/** The value of a rule in words: `5`, `10 %`, `ja`, `nicht angewandt`. */
export function ruleValue(rule: keyof Rules, value: Rules[keyof Rules], language: Language): string {
  if (value === null) return NONE[language];
  if (typeof value === 'boolean') return YES[value ? 'true' : 'false'][language];
  if (typeof value === 'number') return isShare(rule) ? percent(value, language) : value.toLocaleString(language);
  if (typeof value === 'string') return LOSS[value][language];
  if ('k' in value) return `n = ${value.n}, k = ${percent(value.k, language)}`;
  if ('method' in value) return `${METHODS[value.method][language]} ${value.base}`;
  return value.length === 0 ? NONE[language] : value.map((remedy) => REMEDY_WORDS[remedy][language]).join(', ');
}

/** A share as whole per cent: `10 %`. */
export function percent(share: number, language: Language): string {
  return `${Math.round(100 * share).toLocaleString(language)} %`;
}
