/** What Windows-1252 has in the bytes 0x80 to 0x9F, where ISO-8859-1 has control characters. */
const SPECIAL = new Map(
  [...'€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'].map((character, i) => [character, 0x80 + i]).filter(([c]) => c !== '\0'),
);

/** A text as Windows-1252 bytes; throws for a character that this encoding does not have. */
export function windows1252(text) {
  return Buffer.from([...text].map(byteOf));
}

function byteOf(character) {
  const code = character.codePointAt(0);
  const byte = SPECIAL.get(character) ?? (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : undefined);
  if (byte === undefined) throw new Error(`character "${character}" is not in Windows-1252; use another one`);
  return byte;
}
