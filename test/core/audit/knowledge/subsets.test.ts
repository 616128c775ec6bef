import { describe, expect, it } from 'vitest';
import { subsets, withoutSummed } from '../../../../packages/core/src/audit/knowledge/subsets.js';
import type { Constraint } from '../../../../packages/core/src/audit/solve/system.js';

/** `narrow ≤ wide`. */
function told(...quantities: readonly string[]) {
  return subsets(quantities).map(({ terms }) => [...terms.keys()].join(' ≤ '));
}

describe('subsets', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['people with one condition more', ['s[a=1 b=2]', 's[a=1]'], ['s[a=1 b=2] ≤ s[a=1]']],
    ['people with other conditions', ['s[b=2]', 's[a=1]'], []],
    ['people of other rows', ['t[a=1]', 's'], []],
    ['a chain', ['s', 's[a=1]', 's[a=1 b=2]'], ['s[a=1] ≤ s', 's[a=1 b=2] ≤ s[a=1]']],
    [
      'two nearest',
      ['s[a=1]', 's[b=2]', 's[a=1 b=2]', 's'],
      ['s[a=1] ≤ s', 's[b=2] ≤ s', 's[a=1 b=2] ≤ s[a=1]', 's[a=1 b=2] ≤ s[b=2]'],
    ],
    ['a rest in a rest', ['s[b=2] − s[a=1 b=2]', 's − s[a=1]'], ['s[b=2] − s[a=1 b=2] ≤ s − s[a=1]']],
    ['a rest without something else', ['s[b=2] − s[a=3 b=2]', 's − s[a=1]'], []],
    ['a rest and a count', ['s[b=2] − s[a=1 b=2]', 's'], []],
    ['a rest of other rows', ['s[b=2] − t[a=1 b=2]', 's − s[a=1]'], []],
  ])('subsets(%s)', (_name, quantities, expected) => {
    expect(told(...quantities)).toEqual(expected);
  });

  it('subsets([narrow, wide]) says that the first is at most the second', () => {
    const terms = new Map([
      ['s[a=1]', 1],
      ['s', -1],
    ]);
    expect(subsets(['s[a=1]', 's'])).toEqual([{ terms, lower: -Infinity, upper: 0, doubt: 1 }]);
  });
});

describe('withoutSummed', () => {
  const constraint = (terms: Readonly<Record<string, number>>, lower = -Infinity, upper = 0): Constraint => ({
    terms: new Map(Object.entries(terms)),
    lower,
    upper,
    doubt: 0,
  });
  /** The kept ones of the constraints after the first few, by their terms. */
  const kept = (sums: readonly Constraint[], others: readonly Constraint[]) =>
    withoutSummed([...sums, ...others])
      .slice(sums.length)
      .map(({ terms }) => [...terms.keys()].join(' '));

  const counts = constraint({ 'c[x=1]': 1, 'c[x=2]': 1, c: -1 });
  const bases = constraint({ 'b[x=1]': 1, 'b[x=2]': 1, b: -1 });

  it.each<[string, readonly Constraint[], Constraint, boolean]>([
    ['a member within its total', [counts], constraint({ 'c[x=1]': 1, c: -1 }), false],
    ['a member of no sum', [counts], constraint({ 'c[x=3]': 1, c: -1 }), true],
    ['a member within another total', [counts], constraint({ 'c[x=1]': 1, d: -1 }), true],
    ['a member that is all', [counts], constraint({ 'c[x=1]': 1, c: -1 }, 0, 0), true],
    ['a member that is at most one less', [counts], constraint({ 'c[x=1]': 1, c: -1 }, -Infinity, 1), true],
    [
      'a member in a sum that may be exceeded',
      [constraint({ 'c[x=1]': 1, 'c[x=2]': 1, c: -1 }, 0, Infinity)],
      constraint({ 'c[x=1]': 1, c: -1 }),
      true,
    ],
    ['a share of a total', [constraint({ 'c[x=1]': 1, 'c[x=2]': 1, c: -2 })], constraint({ 'c[x=1]': 1, c: -1 }), true],
    ['two totals', [constraint({ 'c[x=1]': 1, c: -1, d: -1 })], constraint({ 'c[x=1]': 1, c: -1 }), true],
    ['a rest within a rest, both of sums', [counts, bases], constraint({ 'b[x=1] − c[x=1]': 1, 'b − c': -1 }), false],
    ['a rest within a rest, one of a sum', [bases], constraint({ 'b[x=1] − c[x=1]': 1, 'b − c': -1 }), true],
    ['a number alone', [counts], constraint({ 'c[x=1]': 1 }), true],
  ])('withoutSummed(%s)', (_name, sums, other, isKept) => {
    expect(kept(sums, [other])).toEqual(isKept ? [[...other.terms.keys()].join(' ')] : []);
  });
});
