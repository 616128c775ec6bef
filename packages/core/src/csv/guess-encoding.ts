/** So many bytes from the start decide whether a text is UTF-16. */
export const UTF16_SAMPLE = 4096;

/** So many bytes from the first one beyond ASCII decide between UTF-8 and Windows-1252. */
export const UTF8_SAMPLE = 1 << 16;

/**
 * What bytes without a byte order mark look like: UTF-16 where every other byte of the first 4 kB is NUL, UTF-8 where
 * the first 64 kB from the first byte beyond ASCII are valid UTF-8 or plainly were before they were damaged, else
 * Windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const first = firstBeyondAscii(bytes);
  if (first < 0) return guessUtf16(bytes) ?? 'utf-8';
  const sample = bytes.subarray(first, first + UTF8_SAMPLE);
  return guessUtf16(bytes) ?? guessUtf8(sample, first + sample.length === bytes.length);
}

/** In so few bytes some NULs may be chance; most characters must have one. */
const SHORT = 64;

/** UTF-16 with its byte order, or undefined; looks at the first 4 kB only. */
export function guessUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  const zeros = [0, 0] as [even: number, odd: number];
  sample.forEach((byte, i) => (zeros[i % 2 === 0 ? 0 : 1] += Number(byte === 0)));
  const [even, odd] = zeros;
  const many = sample.length * (sample.length < SHORT ? 3 / 8 : 1 / 4);
  if (odd >= many && even < odd / 4) return 'utf-16le';
  return even >= many && odd < even / 4 ? 'utf-16be' : undefined;
}

/** UTF-8 or Windows-1252, for bytes of which some are not ASCII; `complete` when the file ends with them. */
export function guessUtf8(sample: Uint8Array, complete: boolean): string {
  return isUtf8(sample, complete) || wasUtf8(sample, complete) ? 'utf-8' : 'windows-1252';
}

/** Where the first byte beyond ASCII stands; -1 when there is none. */
export function firstBeyondAscii(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i += 1) if (bytes[i]! > 0x7f) return i;
  return -1;
}

/** In an incomplete sample the last sequence may be cut off. */
function isUtf8(bytes: Uint8Array, complete: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !complete });
    return true;
  } catch {
    return false;
  }
}

const UMLAUT_LEAD = 0xc3;

/**
 * `Ã` with a sign such as `¤`, `¶` or `¼` behind it, or as the very last byte, is half an umlaut in UTF-8 and nothing
 * that anybody writes in Windows-1252: the file was UTF-8 before somebody cut it or pasted into it.
 */
function wasUtf8(bytes: Uint8Array, complete: boolean): boolean {
  for (let i = bytes.indexOf(UMLAUT_LEAD); i >= 0; i = bytes.indexOf(UMLAUT_LEAD, i + 1)) {
    const next = bytes[i + 1];
    if (next === undefined ? complete : next >= 0x80 && next <= 0xbf) return true;
  }
  return false;
}
