import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../packages/charts/src/svg/image/crc-32.js';
import { withTexts } from '../../../packages/charts/src/svg/image/png-text.js';

const ascii = (text: string) => new TextEncoder().encode(text);

/** The smallest PNG: one grey pixel; https://www.w3.org/TR/png-3/ names its parts. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** The chunks of a PNG: name, content, and whether its check sum is right. */
function chunksOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: { name: string; content: Uint8Array; sound: boolean }[] = [];
  for (let place = 8; place < png.length;) {
    const length = view.getUint32(place);
    const name = new TextDecoder().decode(png.subarray(place + 4, place + 8));
    const end = place + 8 + length;
    const sound = view.getUint32(end) === crc32(png.subarray(place + 4, end));
    chunks.push({ name, content: png.subarray(place + 8, end), sound });
    place = end + 4;
  }
  return chunks;
}

describe('crc32(bytes)', () => {
  it.each([
    ['', 0x00000000],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['IEND', 0xae426082],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('crc32(%j) is the known value', (text, expected) => {
    expect(crc32(ascii(text))).toBe(expected);
  });
});

describe('withTexts(png, texts)', () => {
  const texts = { Title: 'Beschäftigte', Description: '2025: 24,0 %', Source: '' };

  it('puts the texts between the header and the picture, in UTF-8 and with right check sums', () => {
    const chunks = chunksOf(withTexts(PIXEL, texts));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks.every(({ sound }) => sound)).toBe(true);
    expect(chunks[1]!.content).toEqual(ascii('Title\0\0\0\0\0Beschäftigte'));
    expect(chunks[2]!.content).toEqual(ascii('Description\0\0\0\0\x002025: 24,0 %'));
  });

  it('leaves the picture as it was', () => {
    const before = chunksOf(PIXEL);
    const after = chunksOf(withTexts(PIXEL, texts)).filter(({ name }) => name !== 'iTXt');
    expect(after).toEqual(before);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', ascii('no picture, but long enough to be one')],
  ])('throws for %s', (_, bytes) => {
    expect(() => withTexts(bytes, texts)).toThrow('not a PNG');
  });
});
