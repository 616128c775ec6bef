import { characterPattern } from './character-pattern.js';
import type { Dialect } from './dialect.js';
import { seal } from './sealed.js';

/**
 * Text, chunk by chunk, with `\n` as its only line end: PapaParse gives wrong cells, without an error, when a file mixes
 * them. Undeclared, CRLF, LF and CR all end a line, also in one file. A declared `lineTerminator` alone ends rows, with
 * one exception: `\r\n` does where `\n` is declared, because programs add the `\r` when they save a file again.
 * Characters behind an `escapeChar` lose their meaning.
 */
export class LineEnds {
  readonly #terminator: string | undefined;
  readonly #escape: string | undefined;
  #rest = '';
  #begun = '';

  constructor({ lineTerminator, escapeChar, quoteChar = '"' }: Dialect) {
    this.#terminator = lineTerminator === '' ? undefined : lineTerminator;
    this.#escape = escapeChar === '' || escapeChar === quoteChar ? undefined : escapeChar;
  }

  /** True where cells may hold sealed characters. */
  get sealing(): boolean {
    return this.#terminator !== undefined || this.#escape !== undefined;
  }

  /** The physical lines that the end of a row ends. */
  get linesPerRow(): number {
    return this.#terminator === undefined ? 1 : lineBreaks(this.#terminator);
  }

  /** Whether no character waits for those that follow. */
  get idle(): boolean {
    return this.#rest === '' && this.#begun === '';
  }

  push(text: string): string {
    const all = this.#rest + text;
    const complete = all.length - this.#unfinished(all);
    this.#rest = all.slice(complete);
    return this.#plain(all.slice(0, complete));
  }

  end(): string {
    const rest = this.#plain(this.#rest) + this.#begun;
    this.#rest = '';
    this.#begun = '';
    return rest;
  }

  /** How many characters at the end may mean something else together with the next ones. */
  #unfinished(text: string): number {
    const end = text.endsWith('\r') ? 1 : 0;
    return end + (this.#escape === undefined ? 0 : openEscape(text, text.length - end, this.#escape));
  }

  #plain(text: string): string {
    const escaped = this.#escape === undefined ? text : withoutEscapes(text, this.#escape);
    if (this.#terminator === undefined) return escaped.includes('\r') ? escaped.replace(/\r\n?/g, '\n') : escaped;
    if (this.#terminator === '\n') return escaped.replaceAll('\r\n', '\n');
    return this.#rows(escaped, this.#terminator);
  }

  /** Rows that end with a terminator of their own; what may be the beginning of one waits. */
  #rows(text: string, terminator: string): string {
    const rows = (this.#begun + text).split(terminator);
    const last = rows.pop() ?? '';
    const complete = last.length - tailBegunBy(terminator, last);
    this.#begun = last.slice(complete);
    return [...rows, last.slice(0, complete)].map((row) => row.replaceAll('\n', seal('\n'))).join('\n');
  }
}

/** The longest end of a text with which a longer sequence may begin. */
function tailBegunBy(sequence: string, text: string): number {
  for (let length = Math.min(sequence.length - 1, text.length); length > 0; length -= 1) {
    if (text.endsWith(sequence.slice(0, length))) return length;
  }
  return 0;
}

/** The length of an escape character in front of a place, unless it is escaped itself. */
function openEscape(text: string, place: number, escape: string): number {
  let count = 0;
  while (text.endsWith(escape, place - count * escape.length)) count += 1;
  return (count % 2) * escape.length;
}

/** An escaped letter or digit stays as it is: `\N` is the absence of a value and `\d` a pattern, not an `N` or a `d`. */
function withoutEscapes(text: string, escape: string): string {
  if (!text.includes(escape)) return text;
  const escaped = new RegExp(`${characterPattern(escape)}(\\r\\n|[^\\p{L}\\p{N}])`, 'gu');
  return text.replace(escaped, (_, character: string) => seal(character === '\r\n' ? '\n' : character));
}

/** How many lines a text ends, whichever line ends it uses. */
export function lineBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
