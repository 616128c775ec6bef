import { CellEnds } from './cell-ends.js';
import type { Marks } from './marks.js';

/** Longer runs of spaces behind a quotation mark belong to a text; the look-ahead has to end somewhere. */
const FARTHEST = 256;

/**
 * Takes the spaces away with which cells begin (`skipInitialSpace`), chunk by chunk; those inside quotation marks stay.
 * Without it, `a, "b, c"` would be three cells, because PapaParse takes a quotation mark behind a space for text.
 */
export class InitialSpace {
  readonly #marks: Marks;
  readonly #ends: CellEnds;
  #state: 'start' | 'plain' | 'quoted' = 'start';
  #rest = '';

  constructor(marks: Marks) {
    this.#marks = marks;
    this.#ends = new CellEnds(marks);
  }

  push(text: string): string {
    return this.#read(this.#rest + text, false);
  }

  end(): string {
    return this.#read(this.#rest, true);
  }

  #read(text: string, complete: boolean): string {
    const pieces: string[] = [];
    let at = 0;
    while (at < text.length) {
      if (this.#state === 'start') at = behindSpaces(text, at);
      const to = this.#step(text, at, complete);
      if (to === at) break;
      pieces.push(text.slice(at, to));
      at = to;
    }
    this.#rest = text.slice(at);
    return pieces.join('');
  }

  /** Goes on as far as is sure without what follows: not at all, where the very next character depends on it. */
  #step(text: string, from: number, complete: boolean): number {
    if (this.#state === 'quoted') return this.#quoted(text, from, complete);
    if (this.#state === 'plain' || !text.startsWith(this.#marks.quoteChar, from)) {
      return this.#plain(text, from, complete);
    }
    this.#state = 'quoted';
    return from + 1;
  }

  #plain(text: string, from: number, complete: boolean): number {
    const { delimiter } = this.#marks;
    const end = this.#ends.find(text, from);
    if (end) {
      this.#state = 'start';
      return end.next;
    }
    // The last characters may be the first ones of a long delimiter.
    const sure = complete ? text.length : Math.max(from, text.length - delimiter.length + 1);
    if (sure > from) this.#state = 'plain';
    return sure;
  }

  #quoted(text: string, from: number, complete: boolean): number {
    const { delimiter, quoteChar, doubleQuote } = this.#marks;
    const quote = text.indexOf(quoteChar, from);
    if (quote < 0) return text.length;
    if (doubleQuote && text.startsWith(quoteChar, quote + 1)) return quote + 2;
    const next = behindSpaces(text, quote + 1);
    if (!complete && text.length - next < delimiter.length && next - quote < FARTHEST) return quote;
    if (next === text.length || text[next] === '\n' || text.startsWith(delimiter, next)) this.#state = 'plain';
    return quote + 1;
  }
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}
