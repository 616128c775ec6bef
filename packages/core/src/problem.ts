/**
 * What is wrong with an input, where, and what was expected: data, not an exception.
 * Codes are those of the Frictionless error types where they fit; ours follow after them.
 */
export type ProblemCode =
  | 'source-error'
  | 'encoding-error'
  | 'control-character'
  | 'quote-error'
  | 'delimiter-error'
  | 'blank-label'
  | 'duplicate-label'
  | 'missing-label'
  | 'extra-label'
  | 'missing-cell'
  | 'extra-cell'
  | 'type-error'
  | 'constraint-error'
  | 'unique-error'
  | 'primary-key'
  | 'foreign-key'
  | 'json-error'
  | 'schema-error'
  | 'duplicate-id'
  | 'unknown-resource'
  | 'unknown-field'
  | 'unknown-area'
  | 'unknown-indicator'
  | 'unknown-breakdown'
  | 'circular-reference'
  | 'mixed-definitions'
  | 'unit-mismatch'
  | 'period-error'
  | 'sentence-error'
  | 'definition-error'
  | 'share-error'
  | 'policy-error'
  | 'protection-error'
  | 'ledger-error'
  | 'small-change'
  | 'limit-error'
  | 'blank-row'
  | 'incorrect-label'
  | 'format-error'
  | 'hash-count'
  | 'byte-count'
  | 'row-count'
  | 'field-count'
  | 'layout-error'
  | 'number-format'
  | 'total-error'
  | 'history-error'
  | 'consent-error'
  | 'personal-field'
  | 'geo-error'
  | 'engine-error';

/** Something that is wrong with a file: its code and its place; `describeProblem` puts it into words. */
export interface Problem {
  readonly code: ProblemCode;
  /** Errors stop a publication, warnings do not. */
  readonly severity: 'error' | 'warning';
  /** The file, relative to the monitor's folder; of an `engine-error` the engine. */
  readonly file: string;
  /** The row as a spreadsheet shows it; the header is row 1. */
  readonly row?: number;
  /** The physical line of the file, from 1. */
  readonly line?: number;
  /** The byte of the file at which that row begins, from 0. */
  readonly byteOffset?: number;
  /** The column, as the file calls it, or the property of a JSON file: `hr1 › measure › type`. */
  readonly field?: string;
  /** What stands there, shortened; masked when the field holds personal data. */
  readonly found?: string;
  /** What should stand there. */
  readonly expected?: string;
  /** How many further problems of this code and severity the same column has that are not in the list; default 0. */
  readonly more?: number;
  /** How many further ones stand in columns of which no problem is in the list; default 0. */
  readonly moreElsewhere?: number;
}

/** What stands for a personal cell in a problem: nothing that was in the cell. */
export const MASK = '•••';

const LONGEST = 100;

/** A text as a problem quotes it: at most 100 characters, because an unclosed quotation mark swallows the whole file. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** True when nothing in the list stops a publication; true for an empty list. */
export function publishable(problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.severity !== 'error');
}
