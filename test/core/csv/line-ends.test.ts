import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../packages/core/src/csv/dialect.js';
import { lineBreaks, LineEnds } from '../../../packages/core/src/csv/line-ends.js';
import { seal } from '../../../packages/core/src/csv/sealed.js';

function read(chunks: readonly string[], dialect: Dialect = {}): string {
  const ends = new LineEnds(dialect);
  return chunks.map((chunk) => ends.push(chunk)).join('') + ends.end();
}

const line = seal('\n');

describe('LineEnds', () => {
  it.each<readonly [text: string, dialect: Dialect, expected: string]>([
    ['a\r\nb\rc\nd', {}, 'a\nb\nc\nd'],
    ['a\r', {}, 'a\n'],
    ['a\r\nb\nc', { lineTerminator: '\n' }, 'a\nb\nc'],
    ['a\r\nb\nc', { lineTerminator: '\r\n' }, `a\nb${line}c`],
    ['a\rb\nc', { lineTerminator: '\r' }, `a\nb${line}c`],
    ['a||b|c', { lineTerminator: '||' }, 'a\nb|c'],
    ['a\\"b', { escapeChar: '\\' }, `a${seal('"')}b`],
    ['a\\\\"b', { escapeChar: '\\' }, `a${seal('\\')}"b`],
    ['a\\\r\nb', { escapeChar: '\\' }, `a${line}b`],
    ['\\N;\\d', { escapeChar: '\\' }, '\\N;\\d'],
    ['a\\', { escapeChar: '\\' }, 'a\\'],
    ['a""b', { escapeChar: '"' }, 'a""b'],
  ])('push(%j) with %j, in any chunks', (text, dialect, expected) => {
    expect(read([text], dialect)).toBe(expected);
    expect(read(Array.from(text), dialect)).toBe(expected);
  });

  it('lineBreaks(text) counts each line end once', () => {
    expect(lineBreaks('a\r\nb\rc\nd')).toBe(3);
    expect(lineBreaks('')).toBe(0);
  });
});
