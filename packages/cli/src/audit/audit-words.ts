import type { Verdict } from '@teilhabe/core';
import type { FaultCode } from './publication-fault.js';

/** What the command says about an audit, in one language. */
export interface AuditWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** `count`, `rest`, `sum`, `change`; an answer's code has no word. */
  readonly quantity: Readonly<Record<string, string>>;
  readonly fault: Readonly<Record<FaultCode, string>>;
  readonly remedy: Readonly<Record<FaultCode, string>>;
  readonly row: (row: string) => string;
  readonly since: (period: string) => string;
  readonly interval: (lower: string, upper: string) => string;
  readonly total: string;
  /** Behind a verdict. */
  readonly earlier: string;
  readonly looked: (hidden: string, open: string, editions: number) => string;
  readonly counts: (exact: string, narrow: string, small: string) => string;
  readonly faults: (count: number) => string;
  readonly passed: string;
  /** The same where earlier editions tell something already. */
  readonly passedNow: string;
  readonly failed: string;
  readonly confidential: string;
}

export const AUDIT_WORDS: Readonly<Record<'de' | 'en', AuditWords>> = {
  de: {
    verdict: {
      exact: 'exakt berechenbar',
      narrow: 'eng eingrenzbar',
      small: 'als kleine Zahl erkennbar',
      safe: 'sicher',
    },
    quantity: { count: '', rest: 'die Übrigen', sum: 'Summe', change: 'Veränderung' },
    fault: {
      orphan: 'Die Datei gehört nicht zu dieser Ausgabe; sie kann Zahlen einer früheren enthalten',
      missing: 'Die Datei fehlt',
      unreadable: 'Die Datei ist nicht lesbar',
      copyDiffers: 'Die Datei unter dem einfachen Namen hat einen anderen Inhalt',
      numberInHidden: 'Eine geheim gehaltene Angabe trägt eine Zahl',
      downloadDiffers: 'Die Datei zum Herunterladen weicht von den Daten ab',
      countInRecord: 'Eine Zahl, die Personen zählen kann',
    },
    remedy: {
      orphan: 'Veröffentlichen Sie noch einmal, oder löschen Sie die Datei.',
      missing: 'Veröffentlichen Sie noch einmal.',
      unreadable: 'Veröffentlichen Sie noch einmal.',
      copyDiffers: 'Veröffentlichen Sie noch einmal.',
      numberInHidden: 'Nehmen Sie die Veröffentlichung vom Netz, und veröffentlichen Sie noch einmal.',
      downloadDiffers: 'Veröffentlichen Sie noch einmal.',
      countInRecord: 'Nehmen Sie die Zahl heraus; Zahlen über Personen gehören in eine Kennzahl.',
    },
    row: (row) => `Zeile ${row}`,
    since: (period) => `gegenüber ${period}`,
    interval: (lower, upper) => (lower === upper ? lower : `${lower} bis ${upper}`),
    total: 'insgesamt',
    earlier: ', schon aus früheren Ausgaben allein',
    looked: (hidden, open, editions) =>
      `Geprüft: ${hidden} geheim gehaltene Angaben gegen ${open} veröffentlichte${editions > 1 ? ` aus ${editions} Ausgaben` : ''}.`,
    counts: (exact, narrow, small) =>
      `${exact} exakt berechenbar, ${narrow} eng eingrenzbar, ${small} als kleine Zahl erkennbar.`,
    faults: (count) => `${count} ${count === 1 ? 'Auffälligkeit' : 'Auffälligkeiten'} in den Dateien.`,
    passed: 'Bestanden: Keine geheim gehaltene Angabe lässt sich berechnen oder eng eingrenzen.',
    passedNow: 'Bestanden: Diese Ausgabe fügt dem, was frühere schon verraten, nichts hinzu.',
    failed: 'Nicht bestanden.',
    confidential: 'Vertraulich: Diese Ausgabe sagt, was geheim gehalten ist. Geben Sie sie nicht weiter.',
  },
  en: {
    verdict: {
      exact: 'can be computed exactly',
      narrow: 'can be placed narrowly',
      small: 'can be seen to be few',
      safe: 'safe',
    },
    quantity: { count: '', rest: 'the others', sum: 'sum', change: 'change' },
    fault: {
      orphan: 'The file does not belong to this edition; it may hold numbers of an earlier one',
      missing: 'The file is missing',
      unreadable: 'The file cannot be read',
      copyDiffers: 'The file under the plain name has another content',
      numberInHidden: 'A confidential observation carries a number',
      downloadDiffers: 'The download differs from the data',
      countInRecord: 'A number that may count people',
    },
    remedy: {
      orphan: 'Publish once more, or delete the file.',
      missing: 'Publish once more.',
      unreadable: 'Publish once more.',
      copyDiffers: 'Publish once more.',
      numberInHidden: 'Take the publication off the web and publish once more.',
      downloadDiffers: 'Publish once more.',
      countInRecord: 'Take the number out; numbers about people belong into an indicator.',
    },
    row: (row) => `row ${row}`,
    since: (period) => `since ${period}`,
    interval: (lower, upper) => (lower === upper ? lower : `${lower} to ${upper}`),
    total: 'total',
    earlier: ', from earlier editions alone',
    looked: (hidden, open, editions) =>
      `Looked at ${hidden} confidential observations with ${open} published ones${editions > 1 ? ` of ${editions} editions` : ''}.`,
    counts: (exact, narrow, small) =>
      `${exact} can be computed exactly, ${narrow} can be placed narrowly, ${small} can be seen to be few.`,
    faults: (count) => `${count} ${count === 1 ? 'fault' : 'faults'} in the files.`,
    passed: 'Passed: no confidential number can be computed or placed narrowly.',
    passedNow: 'Passed: this edition adds nothing to what earlier ones give away already.',
    failed: 'Not passed.',
    confidential: 'Confidential: this output says what is kept secret. Do not pass it on.',
  },
};
