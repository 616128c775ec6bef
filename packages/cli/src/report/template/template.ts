/** Words after the name of a directive or a placeholder: `hr1 breakdown=department view=bar`. */
export interface Wish {
  readonly name: string;
  /** What stands without `=`, in order, but for `optional`. */
  readonly words: readonly string[];
  /** Whether the word `optional` stands there: what is missing is then no fault. */
  readonly optional: boolean;
  /** What stands with `=`, by its name. */
  readonly options: Readonly<Record<string, string>>;
  /** The line of the template, from 1. */
  readonly line: number;
}

/** A piece of a template: text with headings, lists and tables, or a directive, which the publication fills. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly tokens: readonly MarkdownToken[]; readonly line: number }
  | { readonly kind: 'directive'; readonly wish: Wish };

/** A piece of Markdown as the parser gives it. */
export interface MarkdownToken {
  readonly type: string;
  /** As it is written. */
  readonly raw: string;
  readonly tokens?: readonly MarkdownToken[];
  readonly [key: string]: unknown;
}

/** A template as it was read: its parts, and what its placeholders ask for, by their number. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  readonly placeholders: readonly Wish[];
}
