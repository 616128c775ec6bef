/** What a text is cut and quoted by. */
export interface Marks {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly skipInitialSpace: boolean;
  readonly escapeChar?: string | undefined;
  readonly commentChar?: string | undefined;
}

export interface CutCell {
  readonly text: string;
  readonly quoted: boolean;
  /** Whether a space stood before it. */
  readonly spaced: boolean;
}

export interface CutText {
  readonly rows: readonly (readonly CutCell[])[];
  /** Cells in quotation marks that end before a delimiter or the end of a row. */
  readonly quoted: number;
  /** Those of them that hold a quotation mark written twice. */
  readonly doubled: number;
  /** Quotation marks at the beginning of a cell that do not end it. */
  readonly misquoted: number;
}

/** So many rows show how a text is cut. */
const MOST_ROWS = 200;

/** A text with `\n` line ends cut by some marks, up to 200 rows. It is only looked at: what is read is read by the parser. */
export function cutRows(text: string, marks: Marks): CutText {
  const cutter = new RowCutter(text, marks);
  const rows: (readonly CutCell[])[] = [];
  while (!cutter.atEnd && rows.length < MOST_ROWS) {
    const row = cutter.nextRow();
    if (row) rows.push(row);
  }
  const { quoted, doubled, misquoted } = cutter;
  return { rows, quoted, doubled, misquoted };
}

class RowCutter {
  quoted = 0;
  doubled = 0;
  misquoted = 0;
  readonly #text: string;
  readonly #marks: Marks;
  #at = 0;
  /** The next delimiter and the next line end, kept because searching them anew for every cell would be quadratic. */
  #delimiter = -1;
  #lineEnd = -1;
  /** After a quotation mark that is never closed none is believed any more. */
  #believing = true;

  constructor(text: string, marks: Marks) {
    this.#text = text;
    this.#marks = marks;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Undefined for a row of comment. */
  nextRow(): readonly CutCell[] | undefined {
    const { commentChar } = this.#marks;
    if (commentChar && this.#text.startsWith(commentChar, this.#at)) {
      this.#at = this.#nextLineEnd() + 1;
      return undefined;
    }
    const cells: CutCell[] = [];
    for (;;) {
      cells.push(this.#nextCell());
      const more = this.#at < this.#text.length && this.#text[this.#at] !== '\n';
      this.#at += more ? this.#marks.delimiter.length : 1;
      if (!more) return cells;
    }
  }

  #nextCell(): CutCell {
    const start = this.#at;
    const { quoteChar, skipInitialSpace } = this.#marks;
    while (skipInitialSpace && this.#text[this.#at] === ' ') this.#at += 1;
    const spaced = this.#text[start] === ' ';
    if (this.#believing && quoteChar !== '' && this.#text.startsWith(quoteChar, this.#at)) {
      const end = this.#closing(this.#at + quoteChar.length);
      if (end >= 0) {
        const text = this.#text.slice(this.#at + quoteChar.length, end);
        this.#at = end + quoteChar.length;
        return { text, quoted: true, spaced };
      }
    }
    const from = this.#at;
    this.#at = Math.min(this.#nextDelimiter(), this.#nextLineEnd());
    return { text: this.#text.slice(from, this.#at), quoted: false, spaced };
  }

  /** The place of the quotation mark that closes a cell; below 0 where none does. */
  #closing(from: number): number {
    const { quoteChar, delimiter, escapeChar } = this.#marks;
    let stray = 0;
    let doubled = 0;
    for (let i = this.#text.indexOf(quoteChar, from); i >= 0; i = this.#text.indexOf(quoteChar, i)) {
      const next = i + quoteChar.length;
      if (escapeChar && escapeChar !== quoteChar && i > from && this.#text[i - 1] === escapeChar) i = next;
      else if (this.#text.startsWith(quoteChar, next)) {
        doubled = 1;
        i = next + quoteChar.length;
      } else if (next === this.#text.length || this.#text[next] === '\n' || this.#text.startsWith(delimiter, next)) {
        this.quoted += stray === 0 ? 1 : 0;
        this.doubled += stray === 0 ? doubled : 0;
        this.misquoted += stray;
        return i;
      } else {
        stray = 1;
        i = next;
      }
    }
    this.#believing = false;
    this.misquoted += 1;
    return -1;
  }

  #nextDelimiter(): number {
    if (this.#delimiter < this.#at) this.#delimiter = this.#place(this.#marks.delimiter);
    return this.#delimiter;
  }

  #nextLineEnd(): number {
    if (this.#lineEnd < this.#at) this.#lineEnd = this.#place('\n');
    return this.#lineEnd;
  }

  #place(mark: string): number {
    const place = this.#text.indexOf(mark, this.#at);
    return place < 0 ? this.#text.length : place;
  }
}
