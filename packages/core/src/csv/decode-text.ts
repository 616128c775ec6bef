import type { Problem } from '../problem.js';
import { textProblems } from './check-characters.js';
import { guessEncoding, isAscii } from './guess-encoding.js';

/** Bytes as text, and how they were read. */
export interface DecodedText {
  /** Without byte order mark; composed (NFC), so that `ö` is one character whatever program wrote it. */
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
  const guessed = marked ?? guessEncoding(bytes);
  if (marked || declared === undefined) return decoded(bytes, guessed, file);
  const encoding = canonicalName(declared);
  if (encoding !== undefined && agrees(encoding, guessed, bytes)) return decoded(bytes, encoding, file);
  const problem: Problem = { code: 'encoding-error', severity: 'error', file, found: guessed, expected: declared };
  return { text: decode(bytes, guessed), encoding: guessed, problems: [problem] };
}

/**
 * Whether bytes that look like one encoding may be another. Letters beyond ASCII that are valid UTF-8 are never
 * anything else by chance: as Windows-1252 they would read `MÃ¼ller`.
 */
function agrees(encoding: string, guessed: string, bytes: Uint8Array): boolean {
  if (encoding === guessed) return true;
  if (encoding.startsWith('utf-16') || guessed.startsWith('utf-16')) return false;
  return guessed === 'utf-8' ? isAscii(bytes) : encoding !== 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string, file: string): DecodedText {
  const text = decode(bytes, encoding);
  return { text, encoding, problems: textProblems(text, encoding, file) };
}

/** The characters of Windows-1252 at bytes 80 to 9F (WHATWG Encoding, index windows-1252); five bytes have none. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Node 20 reads Windows-1252 as Latin-1, which turns `–` and `€` into invisible control characters; browsers and newer
 * versions read it rightly, and then there is nothing left to replace.
 */
function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\uFEFF+/, '')
    .normalize('NFC');
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function canonicalName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
