/**
 * Characters that do not mean what they usually mean, such as a line break that ends no row: they travel past the parser
 * as lone low surrogates, which no decoded text contains, and come back in the cells.
 */
const SEAL = 0xdc00;
const LAST = 0xdfff;

/** The characters with a meaning to a parser, so that it sees none in them; all but the first 1 024 stay as they are. */
export function seal(text: string): string {
  return Array.from(text, (character) => {
    const sealed = character.charCodeAt(0) + SEAL;
    return sealed > LAST ? character : String.fromCharCode(sealed);
  }).join('');
}

/** The text that was meant. */
export function unseal(text: string): string {
  // With the flag u, the two halves of a character such as 😀 are one, and no lone surrogates.
  return text.replace(/[\uDC00-\uDFFF]/gu, (sealed) => String.fromCharCode(sealed.charCodeAt(0) - SEAL));
}
