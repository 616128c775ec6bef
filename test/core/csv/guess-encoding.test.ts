import { describe, expect, it } from 'vitest';
import { firstBeyondAscii, guessEncoding } from '../../../packages/core/src/csv/guess-encoding.js';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('guessEncoding', () => {
  it.each([
    ['nothing', bytes(), 'utf-8'],
    ['ASCII', bytes(0x61, 0x3b, 0x62), 'utf-8'],
    ['ö in UTF-8', bytes(0xc3, 0xb6), 'utf-8'],
    ['ö in Windows-1252', bytes(0xf6), 'windows-1252'],
    ['ab in UTF-16LE', bytes(0x61, 0, 0x62, 0), 'utf-16le'],
    ['ab in UTF-16BE', bytes(0, 0x61, 0, 0x62), 'utf-16be'],
    ['UTF-8 with one damaged byte', bytes(0xc3, 0xa4, 0xc3, 0x28), 'utf-8'],
    ['UTF-8 cut in the middle of ü', bytes(0x4b, 0xc3), 'utf-8'],
    ['a single NUL', bytes(0x61, 0x3b, 0x62, 0x0a, 0x31, 0x3b, 0), 'utf-8'],
  ])('guessEncoding(%s)', (_, text, expected) => {
    expect(guessEncoding(text)).toBe(expected);
  });

  it('firstBeyondAscii(bytes) is where the first byte above 7F stands', () => {
    expect(firstBeyondAscii(bytes(0, 0x7f, 0x80, 0xff))).toBe(2);
    expect(firstBeyondAscii(bytes(0, 0x7f))).toBe(-1);
    expect(firstBeyondAscii(bytes())).toBe(-1);
  });

  it('guessEncoding(64 kB of UTF-8 from its first umlaut) is utf-8, whatever follows', () => {
    const text = new TextEncoder().encode(`${'a'.repeat(9)}–${'ü'.repeat(40_000)}`);
    expect(guessEncoding(Uint8Array.from([...text, 0xe4, 0x20]))).toBe('utf-8');
  });

  it('guessEncoding(a sample that ends inside a sequence) is utf-8', () => {
    const text = new TextEncoder().encode(`–${'€'.repeat(30_000)}`);
    expect(guessEncoding(text)).toBe('utf-8');
  });
});
