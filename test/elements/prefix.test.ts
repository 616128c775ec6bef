import { describe, expect, it } from 'vitest';
import { prefixOf } from '../../packages/elements/src/prefix.js';

describe('prefixOf', () => {
  it.each([
    ['https://stadt.example/teilhabe.js?prefix=stadt', 'stadt'],
    ['https://stadt.example/teilhabe.js?v=2&prefix=mein-amt2', 'mein-amt2'],
    ['https://stadt.example/teilhabe.js', 'teilhabe'],
    ['https://stadt.example/teilhabe.js?prefix=', 'teilhabe'],
    ['https://stadt.example/teilhabe.js?prefix=Stadt', 'teilhabe'],
    ['https://stadt.example/teilhabe.js?prefix=1a', 'teilhabe'],
    ['https://stadt.example/teilhabe.js?prefix=a-', 'teilhabe'],
    ['https://stadt.example/teilhabe.js?prefix=%3Cimg%3E', 'teilhabe'],
    ['blob:https://stadt.example/0b1c', 'teilhabe'],
  ])('prefixOf(%s) is %s', (address, prefix) => {
    expect(prefixOf(address)).toBe(prefix);
  });
});
