import { joinedBytes } from './read-bytes.js';

/** Turns the bytes of one encoding into text, chunk by chunk. A byte order mark stays in the text. */
export interface ChunkDecoder {
  push(bytes: Uint8Array): string;
  /** Whether no byte waits for those that follow. */
  readonly idle: boolean;
  /** What is left at the end: U+FFFD for a sequence that was cut off. */
  end(): string;
}

/** Decodes bytes that are whole by themselves, in an encoding that `decoderOf` knows; a byte order mark stays. */
export function wholeDecoder(encoding: 'utf-8' | 'windows-1252'): (bytes: Uint8Array) => string {
  if (encoding === 'windows-1252') {
    const single = windows1252Decoder();
    return (bytes) => single.push(bytes);
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

/** The decoder of an encoding by its WHATWG name. */
export function decoderOf(encoding: string): ChunkDecoder {
  if (encoding === 'utf-8') return new Utf8Decoder();
  return encoding === 'windows-1252' ? windows1252Decoder() : streamDecoder(encoding);
}

/**
 * UTF-8 cut before a sequence that is not complete yet, so that each piece is decoded in one go: a decoder that
 * streams by itself is several times slower in Node.
 */
class Utf8Decoder implements ChunkDecoder {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #rest = new Uint8Array();

  get idle(): boolean {
    return this.#rest.length === 0;
  }

  push(bytes: Uint8Array): string {
    const all = this.#rest.length === 0 ? bytes : joinedBytes([this.#rest, bytes], this.#rest.length + bytes.length);
    const complete = all.length - unfinished(all);
    this.#rest = all.slice(complete);
    return this.#decoder.decode(all.subarray(0, complete));
  }

  end(): string {
    return this.#decoder.decode(this.#rest);
  }
}

/** How many bytes at the end begin a sequence that goes on in the next chunk. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** The characters of Windows-1252 at bytes 80 to 9F (WHATWG Encoding, index windows-1252); five bytes have none. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Node 20 reads Windows-1252 as Latin-1, which turns `–` and `€` into invisible control characters; browsers and newer
 * versions read it rightly, and then there is nothing left to replace.
 */
function windows1252Decoder(): ChunkDecoder {
  const decoder = new TextDecoder('windows-1252');
  const push = (bytes: Uint8Array) =>
    decoder.decode(bytes).replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
  return { push, idle: true, end: () => '' };
}

function streamDecoder(encoding: string): ChunkDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { push: (bytes) => decoder.decode(bytes, { stream: true }), idle: false, end: () => decoder.decode() };
}
