import type { Table } from '../csv/table.js';
import type { TableSchema } from '../dataset/schema.js';
import type { Problem } from '../problem.js';

/** The layouts of official and municipal files that are known by name. */
export type LayoutName =
  'genesis-classic' | 'genesis-flat' | 'bundesagentur' | 'landesdatenbank' | 'open-sdg' | 'json-stat' | 'tidy' | 'wide';

/** One thing that was found out about a file and not said in it, and how to overrule it. */
export interface Decision {
  /** What was decided: `encoding`, `delimiter`, `decimalChar` … */
  readonly about: string;
  /** The column, where it is about one. */
  readonly field?: string;
  /** What was decided. */
  readonly found: string;
  /** What speaks for it, as code that `describeDecision` words: `all 24 numbers have three digits behind the point`. */
  readonly because: string;
  /** The option that overrules it, e.g. `--decimal-char ,`; absent where it is a fact of the file. */
  readonly option?: string;
}

/** What a file says about itself beside its numbers. */
export interface FileMetadata {
  readonly title?: string;
  /** The table's code, e.g. `12411-0015`. */
  readonly code?: string;
  readonly source?: string;
  /** The day of the data as EDTF, e.g. `2022-07-17`. */
  readonly updated?: string;
  readonly licence?: string;
  readonly footnotes: readonly string[];
  /** Whatever else it says, e.g. `Gebietsstand` → `April 2025`, in the file's order. */
  readonly notes: readonly (readonly [name: string, text: string])[];
}

/** One variable by which the numbers of a tidy table are broken down. */
export interface ImportedDimension {
  /** The column with the code; the label stands in `<name>_label` where the file has labels of its own. */
  readonly name: string;
  /** As the file calls it. */
  readonly title: string;
  readonly labelled: boolean;
  /** The codes that are totals of others, e.g. the empty code of GENESIS, or `Insgesamt`. */
  readonly totals: readonly string[];
}

/**
 * A file as one tidy table, whatever its layout was: one number a row. Its columns are `period` (EDTF), a code for each
 * dimension and, where there is one, its label, then `measure`, `unit`, `value` and `status` (the reason where there is
 * no value, or a mark beside it).
 */
export interface Imported {
  readonly layout: LayoutName;
  readonly table: Table;
  readonly schema: TableSchema;
  readonly dimensions: readonly ImportedDimension[];
  readonly metadata: FileMetadata;
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}
