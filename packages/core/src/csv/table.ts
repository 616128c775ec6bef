import type { Problem } from '../problem.js';
import type { Dialect } from './dialect.js';

/** One row as it stands in a file: its cells, and where it begins. */
export interface SourceRow {
  readonly cells: readonly string[];
  /** As a spreadsheet shows it, from 1. */
  readonly row: number;
  /** The physical line, from 1. */
  readonly line: number;
}

/**
 * One column as text: every distinct cell once, and for each row which one it is.
 * Checks then run once per distinct text instead of once per row, and nothing is guessed or converted.
 */
export interface TextColumn {
  readonly header: string;
  readonly dictionary: readonly string[];
  readonly codes: Uint32Array;
}

/** A parsed CSV: every cell is the text that stood there, every row knows its place in the file. */
export interface Table {
  readonly columns: readonly TextColumn[];
  /** How many rows there are, without the header. */
  readonly length: number;
  /** The row of the header: 1, unless blank lines stand above it. */
  readonly headerRow: number;
  /** Row numbers as a spreadsheet shows them; the header is row 1. */
  readonly rows: Uint32Array;
  /** Physical lines, from 1. */
  readonly lines: Uint32Array;
  /** The WHATWG name of the encoding in which the bytes were read; absent where there were none. */
  readonly encoding?: string;
  /** How the file was read: what was declared, and what was found where nothing was. */
  readonly dialect: Dialect & { readonly delimiter: string };
  /** The header rows as they stand in the file; empty for a file without a header. */
  readonly headers: readonly SourceRow[];
  /** What stands above the header: titles, table codes, sources. */
  readonly preamble: readonly SourceRow[];
  /** What stands below the last row: footnotes, copyright, date of the data. */
  readonly footer: readonly SourceRow[];
  readonly problems: readonly Problem[];
}
