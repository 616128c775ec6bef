import type { ByteDecoder } from './byte-decoder.js';
import { joinedBytes } from './read-bytes.js';
import type { SimpleRows } from './simple-rows.js';
import type { SourceRow } from './table.js';
import { wholeDecoder } from './text-decoders.js';
import type { TextRows } from './text-rows.js';

const LF = 0x0a;

const NOTHING = new Uint8Array();

/** A longer row is for the careful reader, which knows the limits of rows and cells. */
const LONGEST = 1 << 14;

/** What takes simple rows, when it is ready to. */
export interface SimpleTaker {
  /** Undefined as long as rows have to come one by one. */
  readonly simpleRows: SimpleRows | undefined;
  /** How many rows may come up to a row's number, at most. */
  roomFrom(row: number): number;
  /** Rows have been taken, one line each. */
  passed(first: Pick<SourceRow, 'row' | 'line'>, rows: number): void;
}

/** Hands rows that are simple beyond doubt straight from their bytes to a table, between those that are read carefully. */
export class SimpleBytes {
  readonly #decoder: ByteDecoder;
  readonly #rows: TextRows;
  readonly #taker: SimpleTaker;
  #encoding: ByteDecoder['whole'];
  /** The beginning of a row. */
  #held = NOTHING;
  #doubtful = false;

  constructor(decoder: ByteDecoder, rows: TextRows, taker: SimpleTaker) {
    this.#decoder = decoder;
    this.#rows = rows;
    this.#taker = taker;
  }

  /** Whether rows can be simple at all: then bytes are worth being cut at a line end. */
  get possible(): boolean {
    return this.#rows.marks !== undefined && this.#taker.simpleRows !== undefined;
  }

  /** Whether the bytes that follow begin with a row that may be simple. */
  get ready(): boolean {
    return !this.#doubtful && this.possible && this.#rows.atRow && this.#decoder.whole !== undefined;
  }

  /** How many bytes are held, of a row that is not whole yet. */
  get held(): number {
    return this.#held.length;
  }

  /** Takes simple rows; gives what the careful reader has to look at first, which may be nothing. */
  push(bytes: Uint8Array): Uint8Array {
    const rows = this.#prepared();
    if (rows === undefined) return this.#doubt(joined(this.release(), bytes));
    const whole = bytes.indexOf(LF) + 1;
    if (whole === 0) return this.#hold(joined(this.release(), bytes));
    const first = this.#held.length === 0 ? NOTHING : joined(this.release(), bytes.subarray(0, whole));
    const rest = first.length === 0 ? bytes : bytes.subarray(whole);
    if (this.#scan(rows, first) < first.length) return this.#doubt(joined(first, rest));
    const left = rest.subarray(this.#scan(rows, rest));
    return rows.doubtful || left.includes(LF) ? this.#doubt(left) : this.#hold(left.slice());
  }

  /** What is held, for the careful reader. */
  release(): Uint8Array<ArrayBuffer> {
    const held = this.#held;
    this.#held = NOTHING;
    return held;
  }

  #hold(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
    if (bytes.length > LONGEST) return this.#doubt(bytes);
    this.#held = bytes;
    return NOTHING;
  }

  /** The careful reader has read on. */
  resume(): void {
    this.#doubtful = false;
  }

  #doubt(bytes: Uint8Array): Uint8Array {
    this.#doubtful = true;
    return bytes;
  }

  #scan(rows: SimpleRows, bytes: Uint8Array): number {
    const place = this.#rows.place;
    const taken = rows.scan(bytes, this.#taker.roomFrom(place.row));
    this.#rows.pass(rows.rows);
    this.#taker.passed(place, rows.rows);
    return taken;
  }

  #prepared(): SimpleRows | undefined {
    const { simpleRows } = this.#taker;
    const { marks } = this.#rows;
    const encoding = this.#decoder.whole;
    if (simpleRows && marks && encoding !== this.#encoding) {
      const decode = wholeDecoder(encoding === 'windows-1252' ? encoding : 'utf-8');
      simpleRows.use({ ...marks, ascii: encoding === 'ascii', longest: LONGEST, decode });
      this.#encoding = encoding;
    }
    return simpleRows;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  return joinedBytes([first, second], first.length + second.length);
}
