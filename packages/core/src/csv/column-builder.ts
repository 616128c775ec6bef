import type { TextColumn } from './table.js';

/** A list of whole numbers that grows: a typed array, because a million rows of a plain array cost eight times as much. */
export class IntegerList {
  #data = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#data.length) {
      const larger = new Uint32Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = value;
  }

  toArray(): Uint32Array {
    return this.#data.slice(0, this.length);
  }
}

/** Collects the cells of one column as a dictionary and codes. */
export class ColumnBuilder {
  readonly #codes = new IntegerList();
  readonly #dictionary: string[] = [];
  /** By the cell as it stands in the file and as it is kept. */
  readonly #codeOf = new Map<string, number>();

  constructor(
    readonly header: string,
    /** The cell that means "no value" and is kept as an empty one. */
    readonly nullSequence?: string,
  ) {}

  /** Adds a cell; true when it is new in this column. */
  push(cell: string): boolean {
    const code = this.#codeOf.get(cell);
    this.#codes.push(code ?? this.#add(cell));
    return code === undefined;
  }

  toColumn(): TextColumn {
    return { header: this.header, dictionary: this.#dictionary, codes: this.#codes.toArray() };
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
