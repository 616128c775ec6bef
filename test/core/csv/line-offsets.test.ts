import { describe, expect, it } from 'vitest';
import { LineOffsets } from '../../../packages/core/src/csv/line-offsets.js';
import { utf16 } from './bytes.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The offsets of lines 1 to 4. */
function offsets(chunks: readonly Uint8Array[], encoding = 'utf-8') {
  const finder = new LineOffsets([1, 2, 3, 4], encoding);
  for (const chunk of chunks) finder.push(chunk);
  return [1, 2, 3, 4].map((line) => finder.offsetOf(line));
}

describe('LineOffsets', () => {
  it.each([
    ['LF', 'a\nb\nc\nd', [0, 2, 4, 6]],
    ['CRLF', 'a\r\nb\r\nc\r\nd', [0, 3, 6, 9]],
    ['CR', 'a\rb\rc\rd', [0, 2, 4, 6]],
    ['all three', 'a\r\nb\rc\nd', [0, 3, 5, 7]],
    ['letters of two bytes', 'ä\nö\nü\nß', [0, 3, 6, 9]],
    ['blank lines', '\n\r\n\r', [0, 1, 3, 4]],
    ['too few lines', 'a\nb', [0, 2, undefined, undefined]],
  ])('offsetOf(line) behind %s, in any chunks', (_, text, expected) => {
    expect(offsets([utf8(text)])).toEqual(expected);
    expect(offsets(Array.from(utf8(text), (byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('offsetOf(line) counts two bytes for a character of %s', (encoding, littleEndian) => {
    // U+0A0D and U+0D0A hold the bytes of line ends and are none.
    expect(offsets([utf16('\u0A0D\n\u0D0A\r\nb\nc', littleEndian)], encoding)).toEqual([0, 4, 10, 14]);
  });

  it('push(bytes) wants no more than the last line that is looked for', () => {
    expect(new LineOffsets([1], 'utf-8').done).toBe(true);
    expect(new LineOffsets([], 'utf-8').done).toBe(true);
    const finder = new LineOffsets([2, undefined], 'utf-8');
    expect(finder.push(utf8('a\r'))).toBe(true);
    expect(finder.push(utf8('b'))).toBe(false);
    expect(finder.offsetOf(2)).toBe(2);
    expect(finder.offsetOf(undefined)).toBeUndefined();
  });
});
