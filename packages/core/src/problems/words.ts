import type { Problem, ProblemCode } from '../problem.js';

/** What is wrong, and what to do next. */
export type Sentences = readonly [message: string, remedy: string];

/** A problem whose texts can be shown: never undefined, without invisible characters, not too long. */
export interface ShownProblem {
  readonly code: ProblemCode;
  readonly file: string;
  readonly row?: number;
  readonly line?: number;
  /** Only where it helps to find the place. */
  readonly byteOffset?: number;
  readonly field?: string;
  readonly found: string;
  readonly expected: string;
  /** Whether anything was found at all: an empty text is something. */
  readonly hasFound: boolean;
  /** Whether the problem says what was expected. */
  readonly hasExpected: boolean;
}

/** One language's words for problems. */
export interface ProblemWords {
  /** A text that is quoted. */
  readonly quote: (text: string) => string;
  readonly row: string;
  readonly column: string;
  readonly line: string;
  readonly byte: string;
  readonly sentences: Readonly<Record<ProblemCode, (problem: ShownProblem) => Sentences>>;
}

/** The words behind `expected`: exact ones, and ones with something left to say behind a prefix such as `length ≥ `. */
export interface ExpectedWords {
  readonly exact: Readonly<Record<string, string>>;
  readonly prefixes: Readonly<Record<string, (rest: string) => string>>;
}

/** What `expected` says in a language; the text itself where there are no words, such as a list of categories. */
export function expectedWords(expected: string, { exact, prefixes }: ExpectedWords): string {
  if (Object.hasOwn(exact, expected)) return exact[expected]!;
  const prefix = Object.keys(prefixes).find((candidate) => expected.startsWith(candidate));
  return prefix === undefined ? expected : prefixes[prefix]!(expected.slice(prefix.length));
}

/** Whether a problem is about a file of settings (JSON) and not about a table. */
export function isJson({ file }: Pick<Problem, 'file'>): boolean {
  return file.endsWith('.json');
}
