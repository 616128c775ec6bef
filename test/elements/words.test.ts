import { describe, expect, it } from 'vitest';
import { de } from '../../packages/elements/src/words/de.js';
import { en } from '../../packages/elements/src/words/en.js';
import { counted, fill } from '../../packages/elements/src/words/words.js';

describe('fill', () => {
  it('fill(text, values) puts each value in its gap', () => {
    expect(fill('{publisher}, {date}', { publisher: 'Stadt', date: 'heute' })).toBe('Stadt, heute');
  });

  it('fill(text, values) leaves a gap without a value, also one named like an inherited property', () => {
    expect(fill('{toString} {x}', {})).toBe('{toString} {x}');
  });
});

describe('counted', () => {
  it.each([
    [0, '0 Kennzahlen'],
    [1, '1 Kennzahl'],
    [1234, '1.234 Kennzahlen'],
  ])('counted(texts, %i) is "%s"', (count, text) => expect(counted(de.indicators, count, 'de')).toBe(text));
});

it('German and English say the same things', () => {
  const keys = (words: object): unknown =>
    Object.entries(words).map(([key, value]) => (typeof value === 'object' ? [key, keys(value as object)] : key));
  expect(keys(en)).toEqual(keys(de));
});
