import type {
  Mapping,
  OfferedIndicator,
  OfferedTable,
  ReadingChoices,
  TableMapping,
  ToldReport,
} from '@teilhabe/core/workshop';
import type { Dataset } from '@teilhabe/core/publication';

export type WordLanguage = 'de' | 'en';

/** What the page asks of the worker; answers carry the same number. */
export type Request =
  | { readonly ask: 'read'; readonly id: number; readonly language: WordLanguage; readonly read: ReadRequest }
  | { readonly ask: 'run'; readonly id: number; readonly language: WordLanguage; readonly run: RunRequest };

export interface ReadRequest {
  /** The file as the browser holds it: the worker reads its bytes, so that none goes through the page. */
  readonly file: File;
  /** How to read it; null for the worker to find out, with what is kept of earlier files. */
  readonly choices: ReadingChoices | null;
  readonly kept: readonly TableMapping[];
}

export interface RunRequest {
  /** The names of the files, in the order of the mapping's tables; all others are forgotten. */
  readonly files: readonly string[];
  readonly mapping: Mapping;
  /** The day of the edition. */
  readonly day: string;
  /** The ledger of earlier editions, as the clerk kept it. */
  readonly ledger?: Uint8Array;
}

export type Answer =
  | { readonly answer: 'read'; readonly id: number; readonly read: ReadAnswer }
  | { readonly answer: 'run'; readonly id: number; readonly run: RunAnswer }
  /** The worker failed; only the name of the error is told, for nothing of the file may be in the message. */
  | { readonly answer: 'fault'; readonly id: number; readonly message: string };

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
  /** How it was asked to be read, by the clerk or as last time. */
  readonly choices: ReadingChoices;
  /** What the file was last time; null where nothing kept fits. */
  readonly kept: TableMapping | null;
  /** How it was read and why, and what nothing decides. */
  readonly decisions: readonly string[];
  readonly problems: ToldReport;
  readonly tables: readonly OfferedTable[];
  readonly indicators: readonly OfferedIndicator[];
}

/** Rows of one file in which problems stand, for the screen. */
export interface FaultyRows {
  /** The name of the file. */
  readonly name: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  /** The cells that a problem is about, as `row heading`. */
  readonly faulty: readonly string[];
}

/** What may leave the worker after computing: protected numbers, counts, places of problems, and the clerk's faulty rows. */
export interface RunAnswer {
  readonly problems: ToldReport;
  readonly faulty: readonly FaultyRows[];
  readonly datasets: readonly Dataset[];
  readonly visible: number;
  readonly confidential: number;
  readonly reasons: readonly (readonly [rule: string, observations: number])[];
  /** The publication as a ZIP archive; null where an error stands against it. */
  readonly zip: Uint8Array<ArrayBuffer> | null;
  readonly mapping: string;
  readonly ledger: string | null;
}
