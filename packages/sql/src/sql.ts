/** How a database writes names and texts. */
export interface Quoting {
  readonly name: (name: string) => string;
  readonly text: (text: string) => string;
}

type Part = string | { readonly name: string } | { readonly text: string };

/**
 * SQL made of the words of this package, quoted names and quoted texts, and of nothing else: whatever a table calls its
 * columns or holds in its cells cannot become a word of the language.
 */
export class Sql {
  readonly #parts: readonly Part[];

  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** Use the tag `sql`. */
  static of(words: TemplateStringsArray, values: readonly Sql[]): Sql {
    return new Sql(words.flatMap((word, i) => [word, ...Sql.#partsOf(values[i])]));
  }

  static ofName(name: string): Sql {
    return new Sql([{ name }]);
  }

  static ofText(text: string): Sql {
    return new Sql([{ text }]);
  }

  /** A whole number that can be told from its neighbours. Throws for any other. */
  static ofWhole(number: number): Sql {
    if (!Number.isSafeInteger(number)) throw new Error(`no whole number: ${number}; expected at most 2^53`);
    return new Sql([String(number)]);
  }

  static #partsOf(sql: Sql | undefined): readonly Part[] {
    return sql === undefined ? [] : sql.#parts;
  }

  toText(quoting: Quoting): string {
    return this.#parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return 'name' in part ? quoting.name(part.name) : quoting.text(part.text);
      })
      .join('');
  }
}

/** SQL in a template: sql`SELECT ${name('a"b')} FROM ${name('t')}`. */
export function sql(words: TemplateStringsArray, ...values: readonly Sql[]): Sql {
  return Sql.of(words, values);
}

/** A name of a table or column. */
export const name = (of: string): Sql => Sql.ofName(of);

/** A text as a value. */
export const text = (value: string): Sql => Sql.ofText(value);

/** A whole number; throws for one beyond 2^53. */
export const whole = (number: number): Sql => Sql.ofWhole(number);

/** Pieces with a word between them; nothing of none. */
export function joined(pieces: readonly Sql[], between: Sql = sql`, `): Sql {
  const [first, ...rest] = pieces;
  return first === undefined ? sql`` : rest.reduce((all, piece) => sql`${all}${between}${piece}`, first);
}
