import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../packages/core/src/dataset/pattern.js';

/** A pattern that must compile. */
function matcher(source: string): (text: string) => boolean {
  const matches = compilePattern(source);
  if (matches === null) throw new Error(`${source} does not compile`);
  return matches;
}

/** Patterns of few letters, so that random texts match often; flat ones, because the oracle is the language's own backtracking. */
const patterns = fc.letrec<{ pattern: string; sequence: string; item: string; atom: string }>((tie) => ({
  pattern: fc.oneof(
    { weight: 3, arbitrary: tie('sequence') },
    { weight: 1, arbitrary: fc.tuple(tie('sequence'), tie('sequence')).map(([a, b]) => `${a}|${b}`) },
  ),
  sequence: fc.array(tie('item'), { maxLength: 4 }).map((items) => items.join('')),
  item: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{0,}', '*?', '{1,}?'))
    .map(([atom, quantifier]) => atom + quantifier),
  atom: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', 'ä', '\\.', '\\u0061'),
    tie('pattern').map((inner) => `(${inner})`),
    tie('pattern').map((inner) => `(?:${inner})`),
  ),
})).pattern;

const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '1', '.', '\n', '😀'), maxLength: 5 });

describe('compilePattern', () => {
  it('compilePattern(pattern) matches what the language itself matches as a whole', () => {
    fc.assert(
      fc.property(patterns, fc.array(texts, { minLength: 5, maxLength: 5 }), (pattern, list) => {
        const expected = new RegExp(`^(?:${pattern})$`, 'u');
        const matches = matcher(pattern);
        for (const text of list) expect(matches(text)).toBe(expected.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['[89]\\.[1-9]\\.[1-9]', '9.2.1', true],
    ['[89]\\.[1-9]\\.[1-9]', '9.2.10', false],
    ['P-[0-9a-f]{4}', 'P-0a1f', true],
    ['P-[0-9a-f]{4}', 'P-0a1g', false],
    ['^abc$', 'abc', true],
    ['^a$|^b$', 'b', true],
    ['', '', true],
    ['', 'a', false],
    ['(?<kind>EG|A) ?\\d+', 'EG 12', true],
    ['\\p{Lu}\\p{Ll}+', 'Ärzte', true],
    ['[)(\\]]+', ')(]', true],
    ['\\(\\?=\\)', '(?=)', true],
    ['.', '😀', true],
    ['a{0}', '', true],
    ['x{2,3}', 'xxxx', false],
  ])('compilePattern(%j)(%j) is %s', (pattern, text, expected) => {
    expect(matcher(pattern)(text)).toBe(expected);
  });

  it.each([
    ['an open bracket', '[a-'],
    ['an open group', '(a'],
    ['nothing to repeat', '*a'],
    ['looking ahead', '(?=a)a'],
    ['looking behind', '(?<!a)b'],
    ['a back reference', '(a)\\1'],
    ['a named back reference', '(?<x>a)\\k<x>'],
    ['more states than can be kept', '(a{1000}){1000}'],
    ['a number beyond all arrays', 'a{99999999999}'],
    ['empty parts without end', '(){100000}'],
  ])('compilePattern of %s is null', (_, pattern) => {
    expect(compilePattern(pattern)).toBeNull();
  });

  it.each(['(a+)+$', '(a|aa)+', '(a|a?)+', '(.*a){12}', '([a-z]+)*\\d', '(\\w+\\s?)*x'])(
    'compilePattern(%j) comes to an end where backtracking would not',
    (pattern) => {
      const matches = matcher(pattern);
      expect(matches(`${'a'.repeat(50_000)}!`)).toBe(false);
    },
  );

  it('compilePattern(pattern of very many sets of states) forgets them and still answers', () => {
    const matches = matcher('[ab]*a[ab]{14}');
    const native = /^[ab]*a[ab]{14}$/u;
    let seed = 1;
    const text = Array.from({ length: 60_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % 2 === 0 ? 'a' : 'b';
    }).join('');
    for (const end of [text.length, 59_999, 59_998, 40_000, 20, 14]) {
      const part = text.slice(0, end);
      expect(matches(part)).toBe(native.test(part));
    }
  });
});
