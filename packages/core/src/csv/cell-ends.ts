import { characterPattern } from './character-pattern.js';
import type { Marks } from './marks.js';

/** Where a cell without quotation marks ends. */
export interface CellEnd {
  /** The place of the delimiter or line end. */
  readonly at: number;
  /** The place behind it. */
  readonly next: number;
  readonly endsRow: boolean;
}

/**
 * Looks for the ends of cells. One search for both marks: two would each look through the whole text again and again
 * where one of them is missing.
 */
export class CellEnds {
  readonly #marks: RegExp;

  constructor({ delimiter }: Marks) {
    this.#marks = new RegExp(`\\n|${characterPattern(delimiter)}`, 'g');
  }

  /** The first end from a place on; undefined when there is none. */
  find(text: string, from: number): CellEnd | undefined {
    this.#marks.lastIndex = from;
    const [mark] = this.#marks.exec(text) ?? [];
    if (mark === undefined) return undefined;
    const next = this.#marks.lastIndex;
    return { at: next - mark.length, next, endsRow: mark === '\n' };
  }
}
