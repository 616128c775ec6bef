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
  readonly #codeOf = new Map<string, number>();

  constructor(readonly header: string) {}

  push(cell: string): void {
    let code = this.#codeOf.get(cell);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(flat(cell), code);
    }
    this.#codes.push(code);
  }

  toColumn(): TextColumn {
    return { header: this.header, dictionary: [...this.#codeOf.keys()], codes: this.#codes.toArray() };
  }
}

/** V8 copies shorter slices; a longer one would keep the whole chunk of the file that it was cut from in memory. */
const COPIED_LENGTH = 13;

function flat(text: string): string {
  return text.length < COPIED_LENGTH ? text : ` ${text}`.slice(1);
}
