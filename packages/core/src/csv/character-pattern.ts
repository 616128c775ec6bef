/** Characters as a regular expression that matches them and nothing else. */
export function characterPattern(characters: string): string {
  return characters.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
