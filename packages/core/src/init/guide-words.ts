/** The languages of what a new folder explains. Its tables are German in both: their readers are the offices' own files. */
export type GuideLanguage = 'de' | 'en';

/** What a column guide says in one language. */
export interface GuideWords {
  readonly personal: string;
  readonly noExample: string;
  readonly uses: (indicators: string) => string;
  /** The heads of the table of columns. */
  readonly heads: readonly [column: string, meaning: string, required: string, content: string, example: string];
  readonly yes: string;
  readonly no: string;
  readonly quoted: (word: string) => string;
  readonly oneOf: string;
  readonly someOf: string;
  readonly idOf: (kind: string) => string;
  readonly period: string;
  readonly day: (form: string) => string;
  /** The letters that stand for day, month and year. */
  readonly dayLetters: readonly [day: string, month: string, year: string];
  readonly or: string;
  /** By the type of a field. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly atLeast: (least: string) => string;
  readonly atMost: (most: string) => string;
  readonly inForm: (pattern: string) => string;
  readonly unique: string;
  readonly empty: string;
  /** By the reason for which a value is missing. */
  readonly reasons: Readonly<Record<string, string>>;
}

export const GUIDE_WORDS: Readonly<Record<GuideLanguage, GuideWords>> = {
  de: {
    personal:
      'Jede Zeile ist eine Person oder ein Bogen: Keine Namen, Anschriften oder Personalnummern. Die Zeilen bleiben auf Ihrem Rechner.',
    noExample:
      'Ohne Beispielzeile: Jede Zeile nennt etwas aus einer anderen Tabelle oder eine Kennzahl, die noch fehlt.',
    uses: (indicators) => `Gebraucht für: ${indicators}.`,
    heads: ['Spalte', 'Bedeutung', 'Pflicht', 'Was in der Zelle steht', 'Beispiel'],
    yes: 'ja',
    no: 'nein',
    quoted: (word) => `„${word}“`,
    oneOf: 'eines davon',
    someOf: 'davon mehrere',
    idOf: (kind) => `Kennung aus ${kind}`,
    period: 'Zeitraum: 2025, 1. Halbjahr 2025, 03/2025, Schuljahr 2024/25',
    day: (form) => `Tag: ${form}`,
    dayLetters: ['TT', 'MM', 'JJJJ'],
    or: 'oder',
    kinds: {
      string: 'Text',
      integer: 'ganze Zahl',
      number: 'Zahl, mit Komma',
      year: 'Jahr, vierstellig',
      list: 'mehrere, mit Komma getrennt',
    },
    atLeast: (least) => `mindestens ${least}`,
    atMost: (most) => `höchstens ${most}`,
    inForm: (pattern) => `in der Form \`${pattern}\``,
    unique: 'jede nur einmal',
    empty: 'leer',
    reasons: {
      nonresponse: 'keine Angabe',
      confidential: 'geheim gehalten',
      missing: 'nicht vorhanden',
      notDelivered: 'nicht geliefert',
      notApplicable: 'trifft nicht zu',
    },
  },
  en: {
    personal:
      'Every row is a person or a questionnaire: no names, addresses or staff numbers. The rows stay on your computer.',
    noExample: 'Without an example: every row names something of another table, or an indicator that is not there yet.',
    uses: (indicators) => `Needed for: ${indicators}.`,
    heads: ['Column', 'Meaning', 'Required', 'What stands in the cell', 'Example'],
    yes: 'yes',
    no: 'no',
    quoted: (word) => `“${word}”`,
    oneOf: 'one of these',
    someOf: 'several of these',
    idOf: (kind) => `id from ${kind}`,
    period: 'period: 2025, 1. Halbjahr 2025, 03/2025, Schuljahr 2024/25',
    day: (form) => `day: ${form}`,
    dayLetters: ['DD', 'MM', 'YYYY'],
    or: 'or',
    kinds: {
      string: 'text',
      integer: 'whole number',
      number: 'number, with a decimal comma',
      year: 'year, four digits',
      list: 'several, separated by commas',
    },
    atLeast: (least) => `at least ${least}`,
    atMost: (most) => `at most ${most}`,
    inForm: (pattern) => `in the form \`${pattern}\``,
    unique: 'each only once',
    empty: 'empty',
    reasons: {
      nonresponse: 'no answer',
      confidential: 'confidential',
      missing: 'not there',
      notDelivered: 'not delivered',
      notApplicable: 'does not apply',
    },
  },
};
