import type { Problem } from '../problem.js';
import { ByteDecoder } from './byte-decoder.js';
import type { CsvOptions } from './csv-options.js';
import type { FoundText } from './found-dialect.js';
import { limitProblem, limitsWith, type Limits } from './limits.js';
import type { ProblemList } from '../problems/problem-list.js';
import type { QuoteFault } from './row-splitter.js';
import { joinedBytes } from './read-bytes.js';
import { SimpleBytes, type SimpleTaker } from './simple-bytes.js';
import type { SourceRow } from './table.js';
import { TextRows } from './text-rows.js';

/** Who takes what is read. */
export interface RowTakers {
  readonly problems: ProblemList;
  readonly sink: RowSink;
  /** Takes rows that need no care straight from their bytes; without it every row comes one by one. */
  readonly simple?: SimpleTaker;
}

const LF = 0x0a;

/** So many bytes are decoded at once: few, because the rows behind them may be simple. */
const PIECE = 1 << 14;

/** What is known of a row: `flawed` when its quotation marks are not in order, `cut` when it is too long to be read. */
export type RowState = 'whole' | 'flawed' | 'cut';

/** Receives rows as they stand in the file. False stops the reading. */
export type RowSink = (row: SourceRow, state: RowState) => boolean;

/**
 * Bytes or text, pushed in chunks of any size, to rows whose cells are as they stand in the file. Stops at the limits of
 * bytes, row length and time: after a bounded number of bytes, whatever the file holds.
 */
export class RowReader {
  readonly #file: string;
  readonly #limits: Limits;
  readonly #problems: ProblemList;
  readonly #sink: RowSink;
  readonly #decoder: ByteDecoder;
  readonly #rows: TextRows;
  readonly #now: () => number;
  readonly #started: number;
  #bytes = 0;
  /** True while rows are parsed of which one may be too long. */
  #long = false;
  /** True while a row is parsed of which only the beginning is known. */
  #cutting = false;
  #stopped = false;
  readonly #simple: SimpleBytes | undefined;

  constructor(file: string, options: CsvOptions, { problems, sink, simple }: RowTakers) {
    this.#file = file;
    this.#limits = limitsWith(options.limits);
    this.#problems = problems;
    this.#sink = sink;
    this.#decoder = new ByteDecoder(options.encoding);
    this.#rows = new TextRows(options, (row, fault) => this.#receive(row, fault));
    if (simple) this.#simple = new SimpleBytes(this.#decoder, this.#rows, simple);
    this.#now = options.now ?? Date.now;
    this.#started = this.#now();
  }

  /** The WHATWG name of the encoding; final at the end. */
  get encoding(): string {
    return this.#decoder.encoding;
  }

  /** True when the reading ended before the file did. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Takes the next bytes; false when no more are wanted. */
  push(bytes: Uint8Array): boolean {
    let rest = bytes;
    while (rest.length > 0 && !this.#stopped) {
      rest = this.#simple?.ready ? this.#pushSimple(rest, this.#simple) : this.#pushPiece(rest);
    }
    return !this.#stopped;
  }

  /** Takes the next characters instead; false when no more are wanted. */
  pushText(text: string): boolean {
    if (this.#stopped) return false;
    this.#rows.push(text);
    this.#parseBlocks();
    return !this.#stopped;
  }

  /** Takes what is left; tells how the text was read. */
  end(): FoundText {
    let held: Uint8Array = this.#simple?.release() ?? new Uint8Array();
    while (held.length > 0) held = this.#pushPiece(held);
    if (!this.#stopped) this.#rows.push(this.#decoder.end());
    const { dialect, unusable, ...found } = this.#rows.end();
    this.#parseBlocks();
    if (!this.#stopped) this.#rows.parseRest();
    const { mismatch } = this.#decoder;
    const error = { severity: 'error', file: this.#file } as const;
    if (mismatch) this.#problems.add({ code: 'encoding-error', ...error, ...mismatch });
    if (unusable !== undefined) {
      this.#problems.add({ code: 'delimiter-error', ...error, found: dialect.delimiter, expected: unusable });
    }
    return { dialect, ...found };
  }

  /** Ends the reading at a limit. */
  stop(limit: keyof Limits, place: Pick<Problem, 'row' | 'line'> = {}): void {
    if (!this.#stopped) this.#problems.add(limitProblem(limit, this.#limits, { file: this.#file, ...place }));
    this.#stopped = true;
  }

  /** Takes the rows that are simple; gives the bytes that are left. */
  #pushSimple(bytes: Uint8Array, simple: SimpleBytes): Uint8Array {
    const held = simple.held;
    const all = held + bytes.length;
    // Where the limit lies among these bytes, it is found piece by piece.
    if (this.#bytes + all > this.#limits.bytes) return this.#pushPiece(joinedBytes([simple.release(), bytes], all));
    const rest = simple.push(bytes);
    this.#bytes += all - rest.length - simple.held;
    this.#checkTime();
    return rest;
  }

  /** Takes the next bytes, up to a line end where simple rows may follow; gives the bytes that are left. */
  #pushPiece(bytes: Uint8Array): Uint8Array {
    const piece = bytes.subarray(0, PIECE);
    const lines = this.#simple?.possible ? piece.lastIndexOf(LF) + 1 : 0;
    const part = lines > 0 ? piece.subarray(0, lines) : piece;
    const allowed = this.#limits.bytes - this.#bytes;
    this.#bytes += part.length;
    this.pushText(this.#decoder.push(part.subarray(0, allowed)));
    if (part.length > allowed) this.stop('bytes');
    if (lines > 0 && !this.#stopped) this.#parseBlock(1);
    this.#simple?.resume();
    return bytes.subarray(part.length);
  }

  #parseBlocks(): void {
    let more = !this.#stopped;
    while (more) more = this.#parseBlock() && !this.#stopped;
  }

  /** False when there is not enough text for another block, of at least so many characters if they are told. */
  #parseBlock(least?: number): boolean {
    this.#long = this.#rows.longestRow > this.#limits.rowLength;
    if (!this.#rows.parseBlock(least)) return false;
    this.#cutting = this.#rows.waiting > this.#limits.rowLength;
    if (this.#cutting) this.#rows.parseWaiting();
    this.#checkTime();
    return true;
  }

  #checkTime(): void {
    if (this.#now() - this.#started > this.#limits.seconds * 1000) this.stop('seconds');
  }

  #receive(row: SourceRow, fault: QuoteFault | undefined): boolean {
    if (this.#stopped) return false;
    const cut = this.#cutting || (this.#long && lengthOf(row) > this.#limits.rowLength);
    if (fault) this.#reportQuotes(row, fault);
    // An unclosed quotation mark explains why a row is too long.
    const wanted = !(cut && fault) && this.#sink(row, cut ? 'cut' : fault ? 'flawed' : 'whole');
    if (cut && wanted) this.stop('rowLength', { row: row.row, line: row.line });
    if (!wanted) this.#stopped = true;
    return !this.#stopped;
  }

  #reportQuotes({ row }: SourceRow, { code: found, line }: QuoteFault): void {
    this.#problems.add({ code: 'quote-error', severity: 'error', file: this.#file, row, line, found });
  }
}

function lengthOf({ cells }: SourceRow): number {
  return cells.reduce((sum, cell) => sum + cell.length + 1, 0);
}
