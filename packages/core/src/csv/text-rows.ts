import type { CsvOptions } from './csv-options.js';
import { dialectOfText, type FoundText } from './found-dialect.js';
import { InitialSpace } from './initial-space.js';
import { LineEnds } from './line-ends.js';
import type { Marks } from './marks.js';
import { RowSplitter, type RowReceiver } from './row-splitter.js';

/** A delimiter and a quotation mark of one ASCII character each; the mark below 0 where there is none. */
export interface ByteMarks {
  readonly delimiter: number;
  readonly quote: number;
}

/** So many characters show what the dialect is: those that `findDialect` looks at, and the end of a row. */
const SAMPLE = (1 << 16) + (1 << 14);

/** So many characters are parsed at once; larger blocks are not faster, and their rows are all in memory. */
const BLOCK = 1 << 16;

/**
 * Text in chunks of any size to rows. The chunks are put together to blocks of one size first, so that nothing can
 * depend on them.
 */
export class TextRows {
  readonly #options: CsvOptions;
  readonly #receive: RowReceiver;
  readonly #lineEnds: LineEnds;
  readonly #block: number;
  #pending = '';
  #found: FoundText | undefined;
  #splitter: RowSplitter | undefined;
  #initialSpace: InitialSpace | undefined;
  #marks: ByteMarks | undefined;

  constructor(options: CsvOptions, receive: RowReceiver) {
    this.#options = options;
    this.#receive = receive;
    this.#lineEnds = new LineEnds(options);
    this.#block = options.blockLength ?? BLOCK;
  }

  /** How many characters the row has that is not complete yet. */
  get waiting(): number {
    return this.#splitter?.waiting ?? 0;
  }

  /** How long a row can be that the next block ends. */
  get longestRow(): number {
    return this.waiting + Math.min(this.#block, this.#pending.length);
  }

  push(text: string): void {
    this.#pending += this.#lineEnds.push(text);
    if (!this.#found && this.#pending.length >= SAMPLE) this.#start(false);
  }

  /** The bytes that cut the rows, where single bytes do; undefined where nobody knows yet or they do not. */
  get marks(): ByteMarks | undefined {
    return this.#marks;
  }

  /** Whether a row begins next, and all text before it was parsed. */
  get atRow(): boolean {
    return this.#pending === '' && this.waiting === 0 && this.#lineEnds.idle;
  }

  /** The number and line of the next row. */
  get place(): { readonly row: number; readonly line: number } {
    return this.#splitter?.place ?? { row: 1, line: 1 };
  }

  /** Passes over rows of one line each that were read elsewhere. */
  pass(rows: number): void {
    this.#splitter?.pass(rows);
  }

  /** Parses the next block; false when not so much text is there. */
  parseBlock(least = this.#block): boolean {
    if (!this.#splitter || this.#pending.length < least || this.#pending === '') return false;
    const block = this.#pending.slice(0, this.#block);
    this.#pending = this.#pending.slice(this.#block);
    this.#splitter.push(this.#initialSpace?.push(block) ?? block);
    return true;
  }

  /** No more text follows: what is left can be parsed. Tells how the text is read. */
  end(): FoundText {
    this.#pending += this.#lineEnds.end();
    return this.#found ?? this.#start(true);
  }

  /** Parses what is shorter than a block, and the last row. */
  parseRest(): void {
    const rest = this.#initialSpace ? this.#initialSpace.push(this.#pending) + this.#initialSpace.end() : this.#pending;
    this.#pending = '';
    this.#splitter?.push(rest);
    this.parseWaiting();
  }

  /** Takes the row that is not complete for a whole one. */
  parseWaiting(): void {
    this.#splitter?.end();
  }

  #start(complete: boolean): FoundText {
    const first = this.#pending.slice(0, SAMPLE);
    const whole = complete && first.length === this.#pending.length;
    const sample = first.replace(/^\uFEFF+/, '');
    // Half a row says nothing about the dialect, unless there is no other.
    const rows = whole ? sample : sample.slice(0, sample.lastIndexOf('\n') + 1) || sample;
    const found = dialectOfText(rows, this.#options);
    this.#found = found;
    this.#pending = this.#pending.slice(first.length - sample.length + found.skipped);
    const { delimiter, quoteChar, doubleQuote = true, skipInitialSpace = false, commentChar } = found.dialect;
    const marks = { delimiter, quoteChar, doubleQuote };
    if (skipInitialSpace && !delimiter.startsWith(' ')) this.#initialSpace = new InitialSpace(marks);
    const { sealing, linesPerRow } = this.#lineEnds;
    if (!sealing && !this.#initialSpace && !commentChar) this.#marks = byteMarks(marks);
    const { firstLine } = found;
    const comments = commentChar === delimiter ? undefined : commentChar;
    this.#splitter = new RowSplitter(
      { ...marks, sealing, linesPerRow, firstLine, commentChar: comments },
      this.#receive,
    );
    return found;
  }
}

function byteMarks({ delimiter, quoteChar }: Marks): ByteMarks | undefined {
  if (!/^[\x01-\x7f]$/.test(delimiter) || !/^[\x01-\x7f]?$/.test(quoteChar)) return undefined;
  return { delimiter: delimiter.charCodeAt(0), quote: quoteChar === '' ? -1 : quoteChar.charCodeAt(0) };
}
