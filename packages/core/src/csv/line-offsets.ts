const LF = 0x0a;
const CR = 0x0d;

/** Finds the bytes at which physical lines begin, behind LF, CR or both, in chunks of any size. */
export class LineOffsets {
  readonly #wanted: ReadonlySet<number>;
  readonly #last: number;
  readonly #offsets = new Map([[1, 0]]);
  readonly #wide: 'little' | 'big' | undefined;
  #line = 1;
  #bytes = 0;
  #first = 0;
  #afterCr = false;

  /** `encoding` is a WHATWG name; all but UTF-16 write line ends as ASCII does. */
  constructor(lines: Iterable<number | undefined>, encoding: string) {
    this.#wanted = new Set([...lines].filter((line) => line !== undefined));
    this.#last = [...this.#wanted].reduce((last, line) => Math.max(last, line), 0);
    if (encoding.startsWith('utf-16')) this.#wide = encoding === 'utf-16be' ? 'big' : 'little';
  }

  /** True when no more bytes are needed; behind a CR, an LF may still belong to the line end. */
  get done(): boolean {
    return this.#line > this.#last || (this.#line === this.#last && !this.#afterCr);
  }

  /** The byte at which a line begins, from 0; undefined where it was not looked for or does not exist. */
  offsetOf(line: number | undefined): number | undefined {
    return line === undefined || !this.#wanted.has(line) ? undefined : this.#offsets.get(line);
  }

  /** Takes the next bytes; false when no more are needed. */
  push(bytes: Uint8Array): boolean {
    for (let i = 0; i < bytes.length && !this.done; i += 1) {
      this.#bytes += 1;
      if (this.#wide === undefined) this.#take(bytes[i]!);
      else if (this.#bytes % 2 === 1) this.#first = bytes[i]!;
      else this.#take(this.#wide === 'little' ? this.#first | (bytes[i]! << 8) : (this.#first << 8) | bytes[i]!);
    }
    return !this.done;
  }

  /** Takes the next character, or the next byte of one. */
  #take(unit: number): void {
    const pair = unit === LF && this.#afterCr;
    this.#afterCr = unit === CR;
    if (unit !== LF && unit !== CR) return;
    if (!pair) this.#line += 1;
    if (this.#wanted.has(this.#line)) this.#offsets.set(this.#line, this.#bytes);
  }
}
