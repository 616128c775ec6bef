import type { Problem } from '../problem.js';
import { ByteDecoder } from './byte-decoder.js';
import type { CsvOptions } from './csv-options.js';
import type { FoundText } from './found-dialect.js';
import { limitProblem, limitsWith, type Limits } from './limits.js';
import type { ProblemList } from './problem-list.js';
import type { QuoteFault } from './row-splitter.js';
import type { SourceRow } from './table.js';
import { TextRows } from './text-rows.js';

/** So many bytes are decoded at once. */
const PIECE = 1 << 16;

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

  constructor(file: string, options: CsvOptions, { problems, sink }: { problems: ProblemList; sink: RowSink }) {
    this.#file = file;
    this.#limits = limitsWith(options.limits);
    this.#problems = problems;
    this.#sink = sink;
    this.#decoder = new ByteDecoder(options.encoding);
    this.#rows = new TextRows(options, (row, fault) => this.#receive(row, fault));
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
    for (let from = 0; from < bytes.length && !this.#stopped; from += PIECE) {
      const piece = bytes.subarray(from, from + PIECE);
      const allowed = this.#limits.bytes - this.#bytes;
      this.#bytes += piece.length;
      this.pushText(this.#decoder.push(piece.subarray(0, allowed)));
      if (piece.length > allowed) this.stop('bytes');
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

  #parseBlocks(): void {
    let more = !this.#stopped;
    while (more) more = this.#parseBlock() && !this.#stopped;
  }

  /** False when there is not enough text for another block. */
  #parseBlock(): boolean {
    this.#long = this.#rows.longestRow > this.#limits.rowLength;
    if (!this.#rows.parseBlock()) return false;
    this.#cutting = this.#rows.waiting > this.#limits.rowLength;
    if (this.#cutting) this.#rows.parseWaiting();
    if (this.#now() - this.#started > this.#limits.seconds * 1000) this.stop('seconds');
    return true;
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
