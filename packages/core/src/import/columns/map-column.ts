import type { TextColumn } from '../../csv/table.js';

/**
 * A column whose cells are the given ones, each turned into another text. Works once per distinct cell: a million rows
 * cost no more than their dictionary. Cells that become equal share one entry.
 */
export function mapColumn(
  header: string,
  { dictionary, codes }: TextColumn,
  change: (cell: string) => string,
): TextColumn {
  const merged = new Dictionary();
  const next = Uint32Array.from(dictionary, (cell) => merged.codeOf(change(cell)));
  const same = next.every((code, i) => code === i);
  return { header, dictionary: merged.texts, codes: same ? codes : codes.map((code) => next[code]!) };
}

/** A column made from two others of the same length; asked once for each pair of cells that occurs. */
export function pairColumns(
  header: string,
  [first, second]: readonly [TextColumn, TextColumn],
  combine: (first: string, second: string) => string,
): TextColumn {
  const merged = new Dictionary();
  const known = new Map<number, number>();
  const width = Math.max(1, second.dictionary.length);
  const codes = new Uint32Array(first.codes.length);
  for (let i = 0; i < codes.length; i += 1) {
    const pair = first.codes[i]! * width + second.codes[i]!;
    let code = known.get(pair);
    if (code === undefined) {
      code = merged.codeOf(combine(first.dictionary[first.codes[i]!]!, second.dictionary[second.codes[i]!]!));
      known.set(pair, code);
    }
    codes[i] = code;
  }
  return { header, dictionary: merged.texts, codes };
}

/** Texts in the order in which they came, each once. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.codeOf(text);
  }

  /** The code of a text that is there; undefined when it is not. */
  find(text: string): number | undefined {
    return this.#codes.get(text);
  }

  /** The code of a text, which is added when it is new. */
  codeOf(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.#codes.set(text, code);
    }
    return code;
  }
}
