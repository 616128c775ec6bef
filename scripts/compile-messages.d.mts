/** Compiles every catalogue of `folder` and gives their tags; throws one error that lists all that is wrong. */
export function compileMessages(folder?: string): readonly string[];
