import { own } from '../data/own.js';

/** The sign of a code; a question mark for one that a newer or broken publication has and this version does not know. */
export function signOf<Code extends string>(signs: Readonly<Record<Code, string>>, code: Code): string {
  return own(signs, code) ?? '?';
}
