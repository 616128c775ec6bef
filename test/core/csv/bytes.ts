/** The letters of Windows-1252 beyond ISO-8859-1 that our tests use. */
const WINDOWS_1252 = new Map([
  ['€', 0x80],
  ['„', 0x84],
  ['–', 0x96],
  ['“', 0x93],
]);

/** A text in UTF-16. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** A text in Windows-1252, with `?` for what it cannot write. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (character) => {
    const code = character.charCodeAt(0);
    return WINDOWS_1252.get(character) ?? (code < 0x100 && character.length === 1 ? code : 0x3f);
  });
}

/** Bytes cut at some places. */
export function cutAt(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const cuts = [0, ...new Set(places.map((place) => place % (bytes.length + 1))), bytes.length].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => bytes.subarray(cuts[i], to));
}
