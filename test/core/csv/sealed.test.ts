import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../../packages/core/src/csv/sealed.js';

describe('seal', () => {
  it('unseal(seal(text)) is the text, and what is sealed has no meaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unseal(seal(text))).toBe(text);
        expect(seal(text)).not.toMatch(/["\n;,\\]/);
      }),
    );
  });

  it('unseal(text) leaves characters of two halves alone', () => {
    expect(unseal('a😀b')).toBe('a😀b');
  });
});
