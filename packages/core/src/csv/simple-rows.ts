import { ByteDictionary, CROWDED } from './byte-dictionary.js';
import type { ColumnBuilder } from './column-builder.js';

const LF = 0x0a;
const CR = 0x0d;
const FIRST_VISIBLE = 0x21;
const LAST_VISIBLE = 0x7e;
const FIRST_BEYOND_ASCII = 0x80;

/** What a byte is to a row: part of a cell, the delimiter, or something that ends a cell or may not stand in one. */
const PLAIN = 0;
const DELIMITER = 1;
const SPECIAL = 2;

/** The bytes that cut simple rows, and how their cells are read. */
export interface SimpleForm {
  readonly delimiter: number;
  /** Below 0 where there is no quotation mark. */
  readonly quote: number;
  /** Whether every byte is ASCII: the encoding is not decided yet. */
  readonly ascii: boolean;
  /** No longer rows; a longer one is for the careful reader. */
  readonly longest: number;
  readonly decode: (bytes: Uint8Array) => string;
}

/** Before anything is known: no row is short enough to be simple. */
const NO_FORM: SimpleForm = { delimiter: 0, quote: -1, ascii: true, longest: -1, decode: () => '' };

/** What takes the cells of simple rows. */
export interface CellTaker {
  readonly columns: readonly ColumnBuilder[];
  /** The code of a cell whose bytes are new in its column; below 0 where the careful reader has to look at it. */
  codeOf(cell: string, column: number): number;
}

/**
 * Cuts rows straight from bytes, as long as they are simple beyond doubt: as many cells as there are columns, ended by LF
 * or CRLF; quotation marks only around a whole cell, with none and no line break inside; not blank. Cells go to their
 * columns by their bytes, and only those that are new are decoded. At the first doubt it stops before the row: PapaParse
 * reads that then.
 */
export class SimpleRows {
  readonly #taker: CellTaker;
  readonly #dictionaries: readonly (ByteDictionary | undefined)[];
  readonly #codes: Uint32Array;
  /** Of the row that was cut last. */
  #new: NewCell[] = [];
  #form: SimpleForm = NO_FORM;
  #kinds = kindsOf(NO_FORM);
  /** How many rows the last `scan` took. */
  rows = 0;
  /** Whether the last `scan` stopped before a row that is not simple. */
  doubtful = false;

  /** `isRead` says which columns are; the cells of the others are passed over. */
  constructor(taker: CellTaker, isRead: (column: number) => boolean) {
    this.#taker = taker;
    this.#dictionaries = taker.columns.map((_, column) => (isRead(column) ? new ByteDictionary() : undefined));
    this.#codes = new Uint32Array(taker.columns.length);
  }

  /** How the bytes that follow are cut. */
  use(form: SimpleForm): void {
    this.#form = form;
    this.#kinds = kindsOf(form);
  }

  /** Takes at most so many whole rows from bytes that begin with one; gives the place behind the last one taken. */
  scan(bytes: Uint8Array, most: number): number {
    this.rows = 0;
    this.doubtful = false;
    const end = bytes.lastIndexOf(LF) + 1;
    let at = 0;
    while (at < end && this.rows < most) {
      const next = this.#cut(bytes, at);
      const plain = next >= 0 && next - at <= this.#form.longest && !this.#isBlank(bytes, at, next);
      this.doubtful = !plain || !this.#addNew(bytes);
      if (this.doubtful) break;
      this.#push();
      this.rows += 1;
      at = next;
    }
    return at;
  }

  /**
   * Finds a row's cells and the codes of those that are known; the place behind its end, below 0 where it is not simple. A
   * LF has to follow somewhere. No cell is added before the whole row is known to be simple: it may turn out to be no data.
   */
  #cut(bytes: Uint8Array, start: number): number {
    const kinds = this.#kinds;
    const { quote, delimiter } = this.#form;
    const dictionaries = this.#dictionaries;
    const last = dictionaries.length - 1;
    if (this.#new.length > 0) this.#new = [];
    let at = start;
    for (let column = 0; ; column += 1) {
      const dictionary = dictionaries[column];
      let byte = bytes[at]!;
      let from = at;
      let to: number;
      let hash = 0;
      if (byte === quote) {
        from = at += 1;
        for (byte = bytes[at]!; kinds[byte]! <= DELIMITER; byte = bytes[(at += 1)]!) hash = next(hash, byte);
        if (byte !== quote) return -1;
        to = at;
        byte = bytes[(at += 1)]!;
      } else {
        if (dictionary === undefined) while (kinds[byte] === PLAIN) byte = bytes[(at += 1)]!;
        else for (; kinds[byte] === PLAIN; byte = bytes[(at += 1)]!) hash = next(hash, byte);
        to = at;
      }
      if (dictionary !== undefined) {
        const code = dictionary.find(bytes, from, to, hash);
        if (code >= 0) this.#codes[column] = code;
        else this.#new.push({ column, from, to, hash, found: code });
      }
      if (column === last) return behindLineEnd(bytes, at);
      if (byte !== delimiter) return -1;
      at += 1;
    }
  }

  /** Adds the new cells of the row that was cut; false where one of them is for the careful reader. */
  #addNew(bytes: Uint8Array): boolean {
    for (const { column, from, to, hash, found } of this.#new) {
      if (found === CROWDED) return false;
      const cell = bytes.subarray(from, to);
      const code = this.#taker.codeOf(this.#form.decode(cell), column);
      if (code < 0) return false;
      this.#dictionaries[column]!.add(cell, { hash, code });
      this.#codes[column] = code;
    }
    return true;
  }

  #push(): void {
    const { columns } = this.#taker;
    for (let column = 0; column < columns.length; column += 1) columns[column]!.pushCode(this.#codes[column]!);
  }

  /** Whether nothing in a row is surely visible. */
  #isBlank(bytes: Uint8Array, from: number, to: number): boolean {
    const { delimiter, quote } = this.#form;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at]!;
      if (byte >= FIRST_VISIBLE && byte <= LAST_VISIBLE && byte !== delimiter && byte !== quote) return false;
    }
    return true;
  }
}

/** A cell whose bytes its column does not know yet. */
interface NewCell {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly hash: number;
  /** What was found instead of a code. */
  readonly found: number;
}

/** The hash of a cell with one byte more: what is rotated away comes back in, so that no byte is lost. */
function next(hash: number, byte: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ byte;
}

/** The place behind LF or CRLF; below 0 where neither stands. */
function behindLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return at + 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : -1;
}

function kindsOf({ delimiter, quote, ascii }: SimpleForm): Uint8Array {
  const kinds = new Uint8Array(256);
  if (ascii) kinds.fill(SPECIAL, FIRST_BEYOND_ASCII);
  for (const byte of [LF, CR, quote]) if (byte >= 0) kinds[byte] = SPECIAL;
  kinds[delimiter] = DELIMITER;
  return kinds;
}
