import { crc32 } from './crc-32.js';

/** Browsers and Node both have it; the language's own library does not say so. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Signature and header: what must stand before every other part of a PNG. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_END = SIGNATURE.length + 12 + 13;

/** Texts that a PNG carries, by its keywords: https://www.w3.org/TR/png-3/#11keywords. */
export type PngTexts = Readonly<Record<'Title' | 'Description' | 'Source', string>>;

/**
 * A PNG with these texts in it, in UTF-8 (iTXt); empty ones are left out. Throws a RangeError when the bytes are no PNG.
 */
export function withTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  if (png.length < HEADER_END || SIGNATURE.some((byte, i) => png[i] !== byte)) throw new RangeError('not a PNG');
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([keyword, text]) => textChunk(keyword, text));
  return joined([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}

/** Keyword, NUL, not compressed, no language, no translated keyword, text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  return joined([bigEndian(content.length - 4), content, bigEndian(crc32(content))]);
}

function bigEndian(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
