import type { Words } from './words.js';

/** Exit status of the command; 70 is that of `sysexits.h` for a fault of the program. */
export const EXIT = { done: 0, problems: 1, usage: 2, fault: 70 } as const;

/** The command was called in a way that it does not understand; the words say how it is meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly words: Words) {
    super(words.en);
  }
}
