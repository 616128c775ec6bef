import type { Mapping, OfferedTable, ReadingChoices } from '@teilhabe/core/workshop';
import type { Dataset } from '@teilhabe/core/publication';

export type WordLanguage = 'de' | 'en';

/** What the page asks of the worker; answers carry the same number. */
export type Request =
  | { readonly ask: 'read'; readonly id: number; readonly language: WordLanguage; readonly read: ReadRequest }
  | { readonly ask: 'run'; readonly id: number; readonly language: WordLanguage; readonly run: RunRequest };

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: ReadingChoices;
}

export interface RunRequest {
  readonly mapping: Mapping;
  /** The day of the edition. */
  readonly day: string;
  /** The ledger of earlier editions, as the clerk kept it. */
  readonly ledger?: Uint8Array;
}

export type Answer =
  | { readonly answer: 'read'; readonly id: number; readonly read: ReadAnswer }
  | { readonly answer: 'run'; readonly id: number; readonly run: RunAnswer }
  /** The worker failed; nothing of the file is in the message. */
  | { readonly answer: 'fault'; readonly id: number; readonly message: string };

/** One problem in words, with the place it is about. */
export interface ProblemLine {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly row?: number;
  readonly field?: string;
}

/** A row for the clerk's own screen: it never goes into a download. */
export interface ShownRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ShownColumn {
  readonly heading: string;
  readonly type: 'numbers' | 'periods' | 'texts' | 'blank';
}

/** What was recognised; without columns the file cannot be used, and a problem says why. */
export interface ReadAnswer {
  readonly columns: readonly ShownColumn[];
  /** How many rows there are. */
  readonly length: number;
  readonly firstRows: readonly ShownRow[];
  readonly found: ReadingChoices;
  readonly decisions: readonly string[];
  readonly problems: readonly ProblemLine[];
  /** How many problems there are beside those that are listed. */
  readonly moreProblems: number;
  readonly tables: readonly OfferedTable[];
}

/** What may leave the worker after computing: protected numbers, counts, places of problems, and the clerk's faulty rows. */
export interface RunAnswer {
  readonly problems: readonly ProblemLine[];
  readonly moreProblems: number;
  /** The rows in which problems stand, for the screen. */
  readonly faultyRows: readonly ShownRow[];
  readonly datasets: readonly Dataset[];
  readonly visible: number;
  readonly confidential: number;
  readonly reasons: readonly (readonly [rule: string, observations: number])[];
  /** The publication as a ZIP archive; null where an error stands against it. */
  readonly zip: Uint8Array<ArrayBuffer> | null;
  readonly mapping: string;
  readonly ledger: string | null;
}
