/**
 * A Frictionless Table Dialect v2, as far as it is about delimited text: how the characters of a file become rows.
 * What is absent is found in the file.
 */
export interface Dialect {
  /** Default: found from the first lines. */
  readonly delimiter?: string;
  /** Default: `\r\n`, `\n` and `\r` alike, also mixed in one file. */
  readonly lineTerminator?: string;
  /** Default `"`. */
  readonly quoteChar?: string;
  /** Whether a quotation mark inside a quoted cell is written twice; default true. */
  readonly doubleQuote?: boolean;
  /** What stands before a quotation mark that belongs to the text; default none. */
  readonly escapeChar?: string;
  /** The cell that means "no value"; default none. */
  readonly nullSequence?: string;
  /** Whether spaces behind a delimiter do not count; default false. */
  readonly skipInitialSpace?: boolean;
  /** Whether the file has a header at all; default: found, true where nothing speaks against it. */
  readonly header?: boolean;
  /** The rows that make up the header, from 1 as a spreadsheet shows them; default: found. */
  readonly headerRows?: readonly number[];
  /** What joins the texts of several header rows; default a space. */
  readonly headerJoin?: string;
  /** Rows that are no data, from 1; default: the preamble and the footer that were found. */
  readonly commentRows?: readonly number[];
  /** The character with which rows of comment begin; default none. */
  readonly commentChar?: string;
}
