import type { Problem } from '../problem.js';
import { ByteDecoder } from './byte-decoder.js';
import { textProblems } from './check-characters.js';

/** Bytes as text, and how they were read. */
export interface DecodedText {
  /** Without byte order mark; composed (NFC), so that `ö` is one character whatever program wrote it. */
  readonly text: string;
  /** The WHATWG name of the encoding that was used, e.g. `windows-1252`. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/**
 * All bytes to text in one go: a byte order mark decides, else the declared encoding, else UTF-8 where the bytes are
 * UTF-8, else Windows-1252. Never replaces a byte silently: what cannot be read in the declared encoding, and text that
 * was already destroyed (U+FFFD), is an `encoding-error`.
 */
export function decodeText(bytes: Uint8Array, file: string, declared?: string): DecodedText {
  const decoder = new ByteDecoder(declared);
  const text = (decoder.push(bytes) + decoder.end()).normalize('NFC');
  const { encoding, mismatch } = decoder;
  if (!mismatch) return { text, encoding, problems: textProblems(text, encoding, file) };
  return { text, encoding, problems: [{ code: 'encoding-error', severity: 'error', file, ...mismatch }] };
}
