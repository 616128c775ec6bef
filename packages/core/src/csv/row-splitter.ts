import Papa from 'papaparse';
import { lineBreaks } from './line-ends.js';
import { LooseQuotes } from './loose-quotes.js';
import type { Marks } from './marks.js';
import { unseal } from './sealed.js';
import type { SourceRow } from './table.js';

/** A lone surrogate that stands for no sealed character: a quotation mark or an escape that no text contains. */
const NEVER = '\uDFFF';

export interface SplitterOptions extends Marks {
  /** Whether cells hold sealed characters. */
  readonly sealing: boolean;
  /** The physical lines that the end of a row ends: 1 but for strange line terminators. */
  readonly linesPerRow: number;
  readonly firstLine: number;
  readonly commentChar?: string | undefined;
}

/** What is wrong with a row's quotation marks. */
export interface QuoteFault {
  readonly code: string;
  /** The physical line of the quotation mark with which the cell begins. */
  readonly line: number;
}

/** Receives rows one by one; false stops. */
export type RowReceiver = (row: SourceRow, fault: QuoteFault | undefined) => boolean;

/** What PapaParse answers with; its types say `any`. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly Papa.ParseError[];
  readonly meta: { readonly cursor: number };
}

/**
 * Text with `\n` line ends to rows, piece by piece. PapaParse splits it into arrays (no header, no typing: a column
 * named `__proto__` or a key such as 01067 survives); the row that is not complete yet waits for the next piece.
 */
export class RowSplitter {
  readonly #options: SplitterOptions;
  readonly #receive: RowReceiver;
  readonly #config: Papa.ParseConfig<string[][]>;
  readonly #loose: LooseQuotes;
  #rest = '';
  #row = 0;
  #line: number;
  #stopped = false;

  constructor(options: SplitterOptions, receive: RowReceiver) {
    const { delimiter, quoteChar, doubleQuote } = options;
    this.#options = options;
    this.#receive = receive;
    this.#loose = new LooseQuotes(options);
    this.#line = options.firstLine;
    this.#config = {
      delimiter,
      newline: '\n',
      quoteChar: quoteChar === '' ? NEVER : quoteChar,
      escapeChar: quoteChar === '' || !doubleQuote ? NEVER : quoteChar,
    };
  }

  /** How many characters the row has that is not complete yet. */
  get waiting(): number {
    return this.#rest.length;
  }

  /** The next row's number and line. */
  get place(): { readonly row: number; readonly line: number } {
    return { row: this.#row + 1, line: this.#line };
  }

  /** Passes over rows of one line each that were read elsewhere. */
  pass(rows: number): void {
    this.#row += rows;
    this.#line += rows;
  }

  /** False when the receiver wants no more. */
  push(text: string): boolean {
    const all = this.#rest + text;
    const { commentChar } = this.#options;
    const at = commentChar ? this.#splitCommented(all, false, commentChar) : this.#split(all, false);
    this.#rest = all.slice(at);
    return !this.#stopped;
  }

  /** Takes what is left for a whole row. */
  end(): void {
    const { commentChar } = this.#options;
    const rest = this.#rest;
    this.#rest = '';
    if (rest === '' || this.#stopped) return;
    if (commentChar) this.#splitCommented(rest, true, commentChar);
    else this.#split(rest, true);
  }

  /** Hands over the rows of a text that begins with a row; gives the place behind the last one. */
  #split(text: string, last: boolean): number {
    const { data, errors, meta } = parse(this.#config, text, last);
    const faults = this.#faults(text, 0, { errors, meta });
    const { sealing, quoteChar } = this.#options;
    const spread = sealing || (text.includes(quoteChar) && lineEnds(text, meta.cursor) !== data.length);
    for (let i = 0; i < data.length && !this.#stopped; i += 1) this.#hand(data[i]!, spread, faults.get(i));
    return meta.cursor;
  }

  /** The same row by row, because PapaParse does not say how many comments it passes over. */
  #splitCommented(text: string, last: boolean, comments: string): number {
    let at = this.#skipComments(text, 0, comments);
    const step = ({ data, errors, meta }: Parsed) => {
      const faults = this.#faults(text, at, { errors, meta });
      if (!this.#stopped) this.#hand(data[0]!, true, faults.get(0));
      at = this.#skipComments(text, meta.cursor, comments);
    };
    parse({ ...this.#config, comments, step }, text, last);
    return at;
  }

  #skipComments(text: string, from: number, comments: string): number {
    let at = from;
    while (text.startsWith(comments, at)) {
      const end = text.indexOf('\n', at);
      if (end < 0) break;
      at = end + 1;
      this.#row += 1;
      this.#line += this.#options.linesPerRow;
    }
    return at;
  }

  #hand(cells: readonly string[], spread: boolean, fault: QuoteFault | undefined): void {
    const { sealing, linesPerRow } = this.#options;
    const row = { cells: sealing ? cells.map(unseal) : cells, row: (this.#row += 1), line: this.#line };
    this.#line += linesPerRow;
    if (spread) for (const cell of row.cells) this.#line += lineBreaks(cell);
    if (!this.#receive(row, fault)) this.#stopped = true;
  }

  /** The first fault of each row, which explains those that follow, by the row's place in the text. */
  #faults(text: string, from: number, { errors, meta }: Omit<Parsed, 'data'>): ReadonlyMap<number, QuoteFault> {
    const faults = new Map<number, QuoteFault>();
    let line = this.#line;
    let at = from;
    for (const { code, row, index } of this.#places(text, from, { errors, meta })) {
      if (faults.has(row)) continue;
      line += this.#options.linesPerRow === 1 ? lineBreaks(unseal(text.slice(at, index))) : 0;
      at = index;
      faults.set(row, { code, line });
    }
    return faults;
  }

  /** In the order of the text. */
  #places(text: string, from: number, { errors, meta }: Omit<Parsed, 'data'>) {
    const strict = errors.map(({ code, row = 0, index = 0 }) => ({ code: code, row, index }));
    const loose = this.#loose.find(text, from, meta.cursor).map((place) => ({ code: 'SpacesBehindQuotes', ...place }));
    return loose.length === 0 ? strict : [...strict, ...loose].sort((a, b) => a.index - b.index);
  }
}

function parse(config: Papa.ParseConfig<string[][]>, text: string, last: boolean): Parsed {
  return new Papa.Parser(config).parse(text, 0, !last) as Parsed;
}

function lineEnds(text: string, to: number): number {
  let count = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) count += 1;
  return count;
}
