import type { Problem } from '../problem.js';

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
  readonly delimiter: string;
  readonly problems: readonly Problem[];
}
