/** What a text is cut and quoted by. */
export interface Marks {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly doubleQuote: boolean;
}
