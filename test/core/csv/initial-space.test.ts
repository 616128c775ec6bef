import { describe, expect, it } from 'vitest';
import { InitialSpace } from '../../../packages/core/src/csv/initial-space.js';

function read(chunks: readonly string[], delimiter: string): string {
  const space = new InitialSpace({ delimiter, quoteChar: '"', doubleQuote: true });
  return chunks.map((chunk) => space.push(chunk)).join('') + space.end();
}

describe('InitialSpace', () => {
  it.each([
    ['a, b,  c\n d\n', ',', 'a,b,c\nd\n'],
    ['a, "b, c", d', ',', 'a,"b, c",d'],
    ['" a", " b"', ',', '" a"," b"'],
    ['"a"" , b", c', ',', '"a"" , b",c'],
    ['"a" , b', ',', '"a" ,b'],
    ['a b , c', ',', 'a b ,c'],
    ['a||  b|c', '||', 'a||b|c'],
    ['   ', ',', ''],
    ['"not closed, a', ',', '"not closed, a'],
  ])('push(%j), cut by %j, in any chunks', (text, delimiter, expected) => {
    expect(read([text], delimiter)).toBe(expected);
    expect(read(Array.from(text), delimiter)).toBe(expected);
  });
});
