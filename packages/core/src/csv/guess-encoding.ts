const SAMPLE = 4096;

/**
 * What bytes without a byte order mark look like: UTF-16 where every other byte of the first 4 kB is NUL, UTF-8 where
 * they are valid UTF-8 or plainly were before they were damaged, else Windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): string {
  return guessUtf16(bytes) ?? (isUtf8(bytes) || wasUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** True when all bytes are ASCII, which almost every encoding reads alike. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function guessUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0] as [even: number, odd: number];
  sample.forEach((byte, i) => (zeros[i % 2 === 0 ? 0 : 1] += Number(byte === 0)));
  const [even, odd] = zeros;
  const many = sample.length / 4;
  if (odd >= many && even < odd / 4) return 'utf-16le';
  return even >= many && odd < even / 4 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
function wasUtf8(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(UMLAUT_LEAD); i >= 0; i = bytes.indexOf(UMLAUT_LEAD, i + 1)) {
    const next = bytes[i + 1];
    if (next === undefined || (next >= 0x80 && next <= 0xbf)) return true;
  }
  return false;
}
