import type { TextColumn } from './table.js';

/** The first piece of a list holds so many numbers, each further one twice as many, up to the last. */
const FIRST_PIECE = 1 << 10;
const LARGEST_PIECE = 1 << 17;

/**
 * A list of whole numbers that grows: of typed arrays, because a million rows of a plain array cost eight times as much,
 * and in pieces, because one that is copied to grow would be in memory twice and half empty.
 */
export class IntegerList {
  #pieces: Uint32Array[] = [];
  #last = new Uint32Array(FIRST_PIECE);
  /** How many numbers the last piece holds, and those before it. */
  #used = 0;
  #before = 0;

  get length(): number {
    return this.#before + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#last.length) this.#grow();
    this.#last[this.#used++] = value;
  }

  /** All numbers; the list is empty then, so that they are not in memory twice. */
  take(): Uint32Array {
    const all = new Uint32Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    all.set(this.#last.subarray(0, this.#used), at);
    this.#pieces = [];
    this.#last = new Uint32Array(FIRST_PIECE);
    this.#used = 0;
    this.#before = 0;
    return all;
  }

  #grow(): void {
    this.#pieces.push(this.#last);
    this.#before += this.#used;
    this.#last = new Uint32Array(Math.min(this.#used * 2, LARGEST_PIECE));
    this.#used = 0;
  }
}

/** Collects the cells of one column as a dictionary and codes. */
export class ColumnBuilder {
  readonly #codes = new IntegerList();
  readonly #dictionary: string[] = [];
  /** By the cell as it stands in the file and as it is kept. */
  readonly #codeOf = new Map<string, number>();
  #lastCell: string | undefined;
  #lastCode = 0;

  constructor(
    readonly header: string,
    /** The cell that means "no value" and is kept as an empty one. */
    readonly nullSequence?: string,
    /** Whether its cells are wanted at all. */
    readonly wanted = true,
  ) {}

  /** Adds a cell; true when it is new in this column. */
  push(cell: string): boolean {
    if (!this.wanted) return false;
    // In official files most cells repeat the one above.
    const known = cell === this.#lastCell ? this.#lastCode : this.#codeOf.get(cell);
    this.#lastCode = known ?? this.#add(cell);
    this.#lastCell = cell;
    this.#codes.push(this.#lastCode);
    return known === undefined;
  }

  /** The code of a cell that was added before, spelt like this; undefined for any other. */
  knownCode(cell: string): number | undefined {
    return this.#codeOf.get(cell);
  }

  /** Makes a code for a cell that has none. */
  newCode(cell: string): number {
    return this.#add(cell);
  }

  /** Adds a cell by its code. */
  pushCode(code: number): void {
    if (this.wanted) this.#codes.push(code);
  }

  /** The column; nothing can be added to it then. */
  toColumn(): TextColumn {
    this.#codeOf.clear();
    return { header: this.header, dictionary: this.#dictionary, codes: this.#codes.take() };
  }

  #add(cell: string): number {
    const kept = cell === this.nullSequence ? '' : keptText(cell);
    const code = this.#codeOf.get(kept) ?? this.#dictionary.push(kept) - 1;
    this.#codeOf.set(kept, code);
    if (cell !== kept) this.#codeOf.set(flat(cell), code);
    return code;
  }
}

/** Below U+0300 there is nothing to compose. */
const MAY_BE_DECOMPOSED = /[\u0300-\uFFFF]/;

/**
 * A cell as it is kept: composed (NFC), so that `ö` is one character whatever program wrote it. Composed cell by cell,
 * because chunks of a file may be cut anywhere.
 */
export function keptText(cell: string): string {
  return flat(MAY_BE_DECOMPOSED.test(cell) ? cell.normalize('NFC') : cell);
}

/** V8 copies shorter slices; a longer one would keep the whole chunk of the file that it was cut from in memory. */
const COPIED_LENGTH = 13;

function flat(text: string): string {
  return text.length < COPIED_LENGTH ? text : ` ${text}`.slice(1);
}
