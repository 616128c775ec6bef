/** One language's words for what was decided about a file. */
export interface DecisionWords {
  /** What was decided: `decimalChar` → `Dezimalzeichen`. */
  readonly about: Readonly<Record<string, string>>;
  /** Why: what follows a colon in the code is the detail. */
  readonly because: Readonly<Record<string, (detail: string) => string>>;
  /** What was found, where it is a word of the machine. */
  readonly found: Readonly<Record<string, string>>;
  /** The levels of regions. */
  readonly levels: Readonly<Record<string, string>>;
  readonly column: (name: string) => string;
  readonly quote: (text: string) => string;
  readonly nothing: string;
  readonly overrule: (option: string) => string;
}
