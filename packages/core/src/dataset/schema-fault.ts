/** What in a table's schema cannot be meant: it would check nothing, or something else. */
export interface SchemaFault {
  /** The way to it: `['person', 'constraints', 'pattern']`. */
  readonly place: readonly string[];
  readonly found: string;
  readonly expected: string;
}
