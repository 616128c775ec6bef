/** Exit status of the command. */
export const EXIT = { done: 0, problems: 1, usage: 2 } as const;

/** The command was called in a way that it does not understand; the message says how it is meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
