/**
 * What an error that nobody foresaw says in a terminal: its kind and where in the program it arose, so that it can be
 * reported. Its message is left out, because it may quote a number about few people and reports end up in tickets; that of
 * the operating system names a file at most.
 */
export function unexpectedError(error: unknown): string {
  if (!(error instanceof Error)) return 'Unexpected fault.\n';
  if ('syscall' in error) return `${error.message}\n`;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`Unexpected ${error.name}; its message is not shown, because it may quote data.`, ...frames, ''].join('\n');
}
