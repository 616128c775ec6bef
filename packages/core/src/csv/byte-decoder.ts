import { firstBeyondAscii, guessUtf16, guessUtf8, UTF16_SAMPLE, UTF8_SAMPLE } from './guess-encoding.js';
import { decoderOf, type ChunkDecoder } from './text-decoders.js';

/** A declared encoding that the bytes contradict. */
export interface EncodingMismatch {
  /** What the bytes look like, and are read as. */
  readonly found: string;
  readonly expected: string;
}

/**
 * Bytes to text, chunk by chunk: a byte order mark decides, else the declared encoding, else UTF-16 by its NULs, else
 * UTF-8 while the bytes are valid UTF-8, else Windows-1252 (which contains ISO-8859-1). What was decided depends on the
 * bytes alone and never on the chunks: up to the first byte beyond ASCII all candidates read alike, and then the next
 * 64 kB are awaited.
 */
export class ByteDecoder {
  readonly #declared: string | undefined;
  readonly #held = new ByteQueue();
  #decoder: ChunkDecoder | undefined;
  #encoding = 'utf-8';
  #mismatch: EncodingMismatch | undefined;
  #sampled = false;
  #empty = true;

  constructor(declared?: string) {
    this.#declared = declared;
  }

  /** The WHATWG name of the encoding; final at the end. */
  get encoding(): string {
    return this.#encoding;
  }

  get mismatch(): EncodingMismatch | undefined {
    return this.#mismatch;
  }

  /**
   * How a part of the bytes that follow can be read by itself, if it is cut before or behind an ASCII character:
   * `ascii` as long as nothing else came; undefined where it cannot.
   */
  get whole(): 'ascii' | 'utf-8' | 'windows-1252' | undefined {
    if (!this.#decoder) return this.#sampled && this.#held.length === 0 ? 'ascii' : undefined;
    const encoding = this.#encoding;
    return (encoding === 'utf-8' || encoding === 'windows-1252') && this.#decoder.idle ? encoding : undefined;
  }

  push(bytes: Uint8Array): string {
    if (this.#decoder) return this.#withoutMark(this.#decoder.push(bytes));
    this.#held.push(bytes);
    return this.#withoutMark(this.#settle(false));
  }

  end(): string {
    const text = this.#decoder ? '' : this.#settle(true);
    return this.#withoutMark(text + (this.#decoder?.end() ?? ''));
  }

  /** Decides as soon as there are bytes enough; gives what can be read already. */
  #settle(complete: boolean): string {
    if (!this.#sampled) {
      if (!complete && this.#held.length < UTF16_SAMPLE) return '';
      this.#sampled = true;
      const found = byteOrderMark(this.#held.bytes);
      if (found) return this.#use(found);
      const utf16 = guessUtf16(this.#held.bytes);
      if (utf16) return this.#agree(utf16, true);
    }
    return this.#asciiSoFar(complete);
  }

  #asciiSoFar(complete: boolean): string {
    const first = firstBeyondAscii(this.#held.bytes);
    if (first < 0) {
      if (complete) return this.#agree('utf-8', false);
      return ascii(this.#held.take(this.#held.length));
    }
    const start = ascii(this.#held.take(first));
    if (!complete && this.#held.length < UTF8_SAMPLE) return start;
    const sample = this.#held.bytes.subarray(0, UTF8_SAMPLE);
    return start + this.#agree(guessUtf8(sample, complete && this.#held.length <= UTF8_SAMPLE), true);
  }

  /**
   * Takes the declared encoding where the bytes may be in it, else the guessed one. Letters beyond ASCII that are valid
   * UTF-8 are never anything else by chance: as Windows-1252 they would read `MÃ¼ller`.
   */
  #agree(guessed: string, beyondAscii: boolean): string {
    const encoding = canonicalName(this.#declared);
    if (this.#declared === undefined) return this.#use(guessed);
    if (encoding === guessed) return this.#use(encoding);
    const possible = encoding !== undefined && !isUtf16(encoding) && !isUtf16(guessed);
    if (possible && (guessed === 'utf-8' ? !beyondAscii : encoding !== 'utf-8')) return this.#use(encoding);
    this.#mismatch = { found: guessed, expected: this.#declared };
    return this.#use(guessed);
  }

  #use(encoding: string): string {
    this.#encoding = encoding;
    this.#decoder = decoderOf(encoding);
    return this.#decoder.push(this.#held.take(this.#held.length));
  }

  /** Some programs write the byte order mark twice. */
  #withoutMark(text: string): string {
    const rest = this.#empty ? text.replace(/^\uFEFF+/, '') : text;
    if (rest !== '') this.#empty = false;
    return rest;
  }
}

/** Bytes that wait; grows by doubling, so that chunks of one byte cost no more than large ones. */
class ByteQueue {
  #room = new Uint8Array(UTF16_SAMPLE);
  length = 0;

  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.length);
  }

  push(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#room.length) {
      const larger = new Uint8Array((this.length + bytes.length) * 2);
      larger.set(this.bytes);
      this.#room = larger;
    }
    this.#room.set(bytes, this.length);
    this.length += bytes.length;
  }

  take(count: number): Uint8Array {
    const taken = this.#room.slice(0, count);
    this.#room.copyWithin(0, count, this.length);
    this.length -= count;
    return taken;
  }
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function isUtf16(encoding: string | undefined): boolean {
  return encoding?.startsWith('utf-16') ?? false;
}

function canonicalName(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
