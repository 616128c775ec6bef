import type { RecordName } from '../monitor/data-package.js';
import { RECORD_KINDS } from '../records/record-kinds.js';

/** An instrument of the concept as a city chooses it: the tables of records that it consists of. */
export interface Instrument {
  /** The name of its published file, e.g. `swot`, `network`. */
  readonly name: string;
  readonly titles: { readonly de: string; readonly en: string };
  /** Its main table first, then those whose rows are published inside it. */
  readonly tables: readonly RecordName[];
}

/** Every instrument that has records of its own, in the order in which they are published. Fields of action are in every monitor. */
export const INSTRUMENTS: readonly Instrument[] = RECORD_KINDS.flatMap(({ name, titles, file, inside = {} }) =>
  file === null ? [] : [{ name: file, titles, tables: [name, ...Object.values(inside).map(({ kind }) => kind)] }],
);
