/**
 * Whether a text holds every word that a reader looks for, in any order, also as the beginning or middle of a longer word.
 * Case, accents and the two ways to write ß do not matter; no words match everything.
 */
export function matches(text: string, search: string): boolean {
  const folded = fold(text);
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase();
}
