/**
 * The words of a text: letters, held together by hyphens, apostrophes, medial points and the signs of gender-neutral
 * forms (Bürger:innen, Bürger*innen, Integrations·beauftragte). Numbers are no words, because their spoken length is
 * not known; digits inside a word (B1-Kurs) are kept.
 */
export function splitWords(text: string): readonly string[] {
  const letters = String.raw`[\p{L}\p{M}\p{N}\u00ad]*`;
  return text.match(new RegExp(String.raw`\p{L}${letters}(?:[-‐‑'’:*_·•‧]\p{L}${letters})*`, 'gu')) ?? [];
}
