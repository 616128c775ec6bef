import { describe, expect, it } from 'vitest';
import { solvedEquations } from '../../../../packages/core/src/audit/solve/solved-equations.js';

const equation = (terms: Record<string, number>, total: number) => ({
  terms: new Map(Object.entries(terms)),
  lower: total,
  upper: total,
});

describe('solvedEquations, in order', () => {
  it('solvedEquations solves for a quantity of no other equation first, however long its own', () => {
    const { solved } = solvedEquations(
      [equation({ p: 1, q: 1 }, 5), equation({ p: 1, s: 1, t: 1, u: 1 }, 9), equation({ q: 1, s: 1, t: 1 }, 8)],
      new Set(['p', 'q', 's', 't', 'u']),
    );
    // The last comes first: u, in one equation only; then p, which the second equation held; then q.
    expect([...solved.keys()]).toEqual(['q', 'p', 'u']);
  });

  it('solvedEquations prefers 1 other term in 2 more equations to 3 other terms in 1 more', () => {
    const { solved } = solvedEquations(
      [equation({ c: 1, d: 1, a: 1, b: 2 }, 9), equation({ c: 1, d: -1, a: 2, b: 1 }, 7), equation({ a: 1, b: 1 }, 5)],
      new Set(['a', 'b', 'c', 'd']),
    );
    expect([...solved.keys()].at(-1)).toBe('a');
  });

  it('solvedEquations follows a quantity into the equations that it comes into: a = 5 − b', () => {
    const { solved, left } = solvedEquations(
      [equation({ a: 1, b: 1 }, 5), equation({ a: 1, c: 1, d: 1 }, 9), equation({ b: 1, c: 1, d: -1 }, 2)],
      new Set(['a', 'b', 'c', 'd']),
    );
    expect([solved.size, left.length]).toEqual([2, 1]);
    // a = 2, b = 3, c = 3, d = 4 and a = 1, b = 4, c = 3, d = 5 meet all of them.
    for (const values of [
      { a: 2, b: 3, c: 3, d: 4 },
      { a: 1, b: 4, c: 3, d: 5 },
    ] as Record<string, number>[]) {
      const sum = (terms: ReadonlyMap<string, number>) =>
        [...terms].reduce((total, [id, factor]) => total + factor * values[id]!, 0);
      for (const [id, { constant, terms }] of solved) expect(constant + sum(terms)).toBe(values[id]);
      for (const { terms, lower } of left) expect(sum(terms)).toBe(lower);
    }
    const used = [...solved.values(), ...left].flatMap(({ terms }) => [...terms.keys()]);
    expect(used.filter((id) => solved.has(id))).toEqual([]);
  });

  it('solvedEquations goes on following it: a = 2, c = 4, d = 3 and nothing else', () => {
    const { solved, left } = solvedEquations(
      [equation({ a: 1, d: 1 }, 5), equation({ a: 1, c: 1, d: -1 }, 3), equation({ c: 1, d: 1 }, 7)],
      new Set(['a', 'c', 'd']),
    );
    const used = [...solved.values(), ...left].flatMap(({ terms }) => [...terms.keys()]);
    expect(used.filter((id) => solved.has(id))).toEqual([]);
    expect([solved.size, left.length]).toEqual([2, 1]);
  });

  it('solvedEquations no longer counts a quantity in an equation where it cancels', () => {
    const { solved } = solvedEquations(
      [equation({ a: 1, b: 1 }, 5), equation({ a: 1, b: 1, c: 1, d: 1 }, 9), equation({ b: 1, c: 1, d: -1 }, 2)],
      new Set(['a', 'b', 'c', 'd']),
    );
    // a first; the second equation is c + d = 4 then, so that b is in the third alone.
    expect([...solved.keys()]).toEqual(['c', 'b', 'a']);
  });

  it('solvedEquations(what has no solution for a single quantity, of total 0) keeps it', () => {
    const { left } = solvedEquations([equation({ a: 2, b: -2 }, 0)], new Set(['a', 'b']));
    expect(left).toEqual([equation({ a: 2, b: -2 }, 0)]);
  });
});
