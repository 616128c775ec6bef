/** Standard error without the words about what takes long, which depend on the machine. */
export function complaints(stderr: string): string {
  return stderr.replaceAll(/^.* …\n/gm, '');
}
