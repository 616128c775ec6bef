import type { Problem } from '../problem.js';

/** Bytes as text, and how they were read. */
export interface DecodedText {
  readonly text: string;
  /** The WHATWG name of the encoding that was used, e.g. `windows-1252`. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/**
 * Bytes to text: a byte order mark decides, else the declared encoding, else UTF-8 where the bytes are valid
 * UTF-8, else Windows-1252 (which contains ISO-8859-1). Never replaces a byte silently: what cannot be read
 * in the declared encoding, and text that was already destroyed (U+FFFD), is an `encoding-error`.
 */
export function decodeText(bytes: Uint8Array, file: string, declared?: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) return decoded(bytes, marked, file);
  if (declared === undefined) return decoded(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252', file);
  return decodeDeclared(bytes, declared, file);
}

function decodeDeclared(bytes: Uint8Array, declared: string, file: string): DecodedText {
  const fallback = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const encoding = canonicalName(declared);
  if (encoding === undefined) return failed(bytes, fallback, file, declared);
  if (encoding === 'utf-8' && !isUtf8(bytes)) return failed(bytes, fallback, file, declared);
  // Valid UTF-8 with letters beyond ASCII is never Windows-1252 by chance: it would read "MÃ¼ller".
  if (encoding === 'windows-1252' && isUtf8(bytes) && bytes.some((byte) => byte > 0x7f)) {
    return failed(bytes, 'utf-8', file, declared);
  }
  return decoded(bytes, encoding, file);
}

/** The characters of Windows-1252 at bytes 80 to 9F (WHATWG Encoding, index windows-1252); five bytes have none. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Node 20 reads Windows-1252 as Latin-1, which turns `–` and `€` into invisible control characters; browsers and newer
 * versions read it rightly, and then there is nothing left to replace.
 */
function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // eslint-disable-next-line no-control-regex -- the control characters are what the faulty decoder leaves
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

function failed(bytes: Uint8Array, encoding: string, file: string, declared: string): DecodedText {
  const problem: Problem = { code: 'encoding-error', severity: 'error', file, found: encoding, expected: declared };
  return { text: decode(bytes, encoding), encoding, problems: [problem] };
}

function decoded(bytes: Uint8Array, encoding: string, file: string): DecodedText {
  const text = decode(bytes, encoding);
  const position = text.indexOf('\uFFFD');
  if (position < 0) return { text, encoding, problems: [] };
  const line = text.slice(0, position).split(/\r\n|\r|\n/).length;
  return {
    text,
    encoding,
    problems: [{ code: 'encoding-error', severity: 'error', file, line, found: '\uFFFD', expected: encoding }],
  };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function canonicalName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
