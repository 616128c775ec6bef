import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaced, solvedEquations } from '../../../../packages/core/src/audit/solve/solved-equations.js';

const equation = (terms: Record<string, number>, total: number) => ({
  terms: new Map(Object.entries(terms)),
  lower: total,
  upper: total,
});
const plain = ({ constant, terms }: { constant: number; terms: ReadonlyMap<string, number> }) => ({
  constant,
  terms: Object.fromEntries(terms),
});

describe('solvedEquations', () => {
  it('solvedEquations(a sum) makes one quantity of the others', () => {
    const { solved, left } = solvedEquations([equation({ a: 1, b: 1, c: -1 }, 4)], new Set(['a', 'b', 'c']));
    expect([...solved].map(([id, expression]) => [id, plain(expression)])).toEqual([
      ['a', { constant: 4, terms: { b: -1, c: 1 } }],
    ]);
    expect(left).toEqual([]);
  });

  it('solvedEquations(a quantity with −1) turns the signs', () => {
    const { solved } = solvedEquations([equation({ a: -1, b: 2 }, 6)], new Set(['a', 'b']));
    expect(plain(solved.get('a')!)).toEqual({ constant: -6, terms: { b: 2 } });
  });

  it('solvedEquations(none) solves nothing', () => {
    const { solved, left } = solvedEquations([], new Set());
    expect([solved.size, left]).toEqual([0, []]);
  });

  it('solvedEquations(a chain) has no solved quantity in any expression', () => {
    const chain = [equation({ a: 1, b: -1 }, 1), equation({ b: 1, c: -1 }, 2), equation({ c: 1, d: 1 }, 10)];
    const { solved } = solvedEquations(chain, new Set(['a', 'b', 'c', 'd']));
    expect(solved.size).toBe(3);
    for (const { terms } of solved.values()) for (const id of terms.keys()) expect(solved.has(id)).toBe(false);
  });

  it('solvedEquations chooses the quantity in the fewest other equations', () => {
    const { solved } = solvedEquations(
      [equation({ shared: 1, own: 1 }, 5), equation({ shared: 1, other: 1, third: 1 }, 7)],
      new Set(['shared', 'own', 'other', 'third']),
    );
    expect([...solved.keys()]).toEqual(['shared', 'own']);
  });

  it.each([
    ['a coefficient of 2 for all', { a: 2, b: 2 }, 6, ['a', 'b']],
    ['a fraction', { a: 1, b: 0.5 }, 6, ['a', 'b']],
    ['a total that is no whole number', { a: 1, b: 1 }, 2.5, ['a', 'b']],
    ['another quantity that need not be whole', { a: 1, b: 3 }, 6, ['a']],
  ])('solvedEquations(%s) leaves whole quantities to the solver', (_, terms, total, whole) => {
    const { solved, left } = solvedEquations([equation(terms, total)], new Set(whole));
    expect(solved.size).toBe(0);
    expect(left).toEqual([equation(terms, total)]);
  });

  it('solvedEquations(an amount among whole quantities) solves for the amount', () => {
    const { solved } = solvedEquations([equation({ people: 1, amount: 1 }, 2.5)], new Set(['people']));
    expect(plain(solved.get('amount')!)).toEqual({ constant: 2.5, terms: { people: -1 } });
  });

  it('solvedEquations(the same twice) says it once', () => {
    const { solved, left } = solvedEquations(
      [equation({ a: 1, b: 1 }, 4), equation({ a: 1, b: 1 }, 4)],
      new Set(['a', 'b']),
    );
    expect([solved.size, left]).toEqual([1, []]);
  });

  it('solvedEquations(a contradiction) keeps it for the solver', () => {
    const { left } = solvedEquations([equation({ a: 1, b: 1 }, 4), equation({ a: 1, b: 1 }, 5)], new Set(['a', 'b']));
    expect(left).toEqual([{ terms: new Map(), lower: 1, upper: 1 }]);
  });

  it('solvedEquations(any equations that some numbers meet) gives expressions that these numbers meet', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const coefficient = fc.constantFrom(-2, -1, 1, 1, 1, 2);
    const terms = fc.dictionary(fc.constantFrom(...names), coefficient, { minKeys: 2 });
    const truth = fc.array(fc.nat(20), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 5 }), truth, fc.subarray(names), (sums, values, whole) => {
        const value = (id: string) => values[names.indexOf(id)]!;
        const total = (entries: Iterable<readonly [string, number]>) =>
          [...entries].reduce((sum, [id, factor]) => sum + factor * value(id), 0);
        const equations = sums.map((sum) => equation(sum, total(Object.entries(sum))));
        const { solved, left } = solvedEquations(equations, new Set(whole));
        for (const [id, expression] of solved)
          expect(expression.constant + total(expression.terms)).toBeCloseTo(value(id), 6);
        for (const row of left) expect(total(row.terms)).toBeCloseTo(row.lower, 6);
        for (const [id, expression] of solved) {
          if (!whole.includes(id)) continue;
          expect([expression.constant, ...expression.terms.values()].every(Number.isInteger)).toBe(true);
          expect([...expression.terms.keys()].every((other) => whole.includes(other))).toBe(true);
        }
      }),
    );
  });
});

describe('replaced', () => {
  it('replaced puts what makes a quantity in its place', () => {
    const solved = new Map([
      [
        'total',
        {
          constant: 3,
          terms: new Map([
            ['a', 1],
            ['b', -1],
          ]),
        },
      ],
    ]);
    expect(
      plain(
        replaced(
          {
            constant: 1,
            terms: new Map([
              ['total', 2],
              ['b', 5],
            ]),
          },
          solved,
        ),
      ),
    ).toEqual({
      constant: 7,
      terms: { a: 2, b: 3 },
    });
  });

  it('replaced leaves out what cancels', () => {
    const solved = new Map([['total', { constant: 0, terms: new Map([['a', 1]]) }]]);
    expect(
      plain(
        replaced(
          {
            constant: 0,
            terms: new Map([
              ['total', 1],
              ['a', -1],
            ]),
          },
          solved,
        ),
      ),
    ).toEqual({
      constant: 0,
      terms: {},
    });
  });
});
