/** For which period, and how fully, a finding is worded; the newest, in short, by default. */
export interface FindingOptions {
  /** A period's code; the newest by default. */
  readonly period?: string;
  /**
   * `short`, the default, says what the number is and how it changed: for cards and captions. `full` adds for a total
   * how certain that is, how many answered, the target, and what is not known: for reports and alternative texts.
   */
  readonly detail?: 'short' | 'full';
}
