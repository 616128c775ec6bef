import { CellEnds } from './cell-ends.js';
import { characterPattern } from './character-pattern.js';
import type { Marks } from './marks.js';

/** A cell with blanks between its closing quotation mark and the delimiter. */
export interface LooseQuote {
  /** Which row of the text it stands in, from 0. */
  readonly row: number;
  /** Where the cell begins, behind its opening quotation mark. */
  readonly index: number;
}

/**
 * Finds cells such as `"Bauamt" ;`: PapaParse drops the blanks without a word, although the quotation mark may have
 * been meant for text. The cells keep what PapaParse reads; the clerk is told.
 */
export class LooseQuotes {
  readonly #marks: Marks;
  readonly #ends: CellEnds;
  readonly #suspicious: RegExp;

  constructor(marks: Marks) {
    this.#marks = marks;
    this.#ends = new CellEnds(marks);
    const [quote, delimiter] = [marks.quoteChar, marks.delimiter].map(characterPattern);
    this.#suspicious = new RegExp(`${quote}[^\\S\\n]+(?:\\n|${delimiter})`);
  }

  /** All of them from the beginning of a row to the end of another. */
  find(text: string, from: number, to: number): readonly LooseQuote[] {
    if (this.#marks.quoteChar === '' || !this.#suspicious.test(text.slice(from, to))) return [];
    const found: LooseQuote[] = [];
    let row = 0;
    let at = from;
    while (at < to) {
      const close = text.startsWith(this.#marks.quoteChar, at) ? this.#closing(text, at + 1) : at;
      const end = this.#ends.find(text, close);
      if (!end) break;
      if (close > at && end.at > close) found.push({ row, index: at + 1 });
      if (end.endsRow) row += 1;
      at = end.next;
    }
    return found;
  }

  /** The place behind the quotation mark that closes a cell: nothing but blanks may follow before the cell's end. */
  #closing(text: string, from: number): number {
    const { quoteChar, doubleQuote } = this.#marks;
    let quote = text.indexOf(quoteChar, from);
    while (quote >= 0) {
      const behind = quote + quoteChar.length;
      if (doubleQuote && text.startsWith(quoteChar, behind)) quote = text.indexOf(quoteChar, behind + quoteChar.length);
      else if (this.#endsCell(text, behind)) return behind;
      else quote = text.indexOf(quoteChar, behind);
    }
    return text.length;
  }

  #endsCell(text: string, from: number): boolean {
    const { delimiter } = this.#marks;
    let at = from;
    while (at < text.length && text[at] !== '\n' && !text.startsWith(delimiter, at)) {
      if (text[at]!.trim() !== '') return false;
      at += 1;
    }
    return true;
  }
}
