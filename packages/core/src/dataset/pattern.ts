import { re2 } from './re2-library.js';

/** `\k<name>`: RE2 knows no references back, but takes this one for plain letters. */
const NAMED_REFERENCE = /(?<!\\)(?:\\\\)*\\k</;

/** Whether a text as a whole is what a pattern describes. */
export type Matcher = (text: string) => boolean;

/**
 * A pattern of a schema as a matcher whose time grows with the text alone: RE2 follows all possibilities at once, so no
 * pattern can hang the import (catastrophic backtracking, CWE-1333). Null for what is no regular expression, looks
 * around, refers back or grows too large; XML Schema, which Table Schema refers to, has none of these.
 */
export function compilePattern(source: string): Matcher | null {
  if (NAMED_REFERENCE.test(source)) return null;
  const { RE2JS, RE2JSException } = re2();
  try {
    const pattern = RE2JS.compile(RE2JS.translateRegExp(source));
    return (text) => pattern.matches(text);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}
