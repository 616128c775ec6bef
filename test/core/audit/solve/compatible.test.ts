import { describe, expect, it } from 'vitest';
import { compatible } from '../../../../packages/core/src/audit/solve/compatible.js';
import type { Constraint } from '../../../../packages/core/src/audit/solve/system.js';

/** `says('a + b', 10)`, `says('−2 a', −6)`; of no doubt unless told. */
function says(sum: Readonly<Record<string, number>>, total: number | readonly [number, number], doubt = 0): Constraint {
  const [lower, upper] = typeof total === 'number' ? [total, total] : total;
  return { terms: new Map(Object.entries(sum)), lower, upper, doubt };
}

function kept(constraints: readonly Constraint[]): readonly Constraint[] {
  const quantities = new Map(constraints.flatMap(({ terms }) => [...terms.keys()]).map((id) => [id, true]));
  return compatible({ quantities, constraints }).system.constraints;
}

describe('compatible', () => {
  it('compatible(no contradiction) keeps all, the most certain first, and tells what follows', () => {
    const doubtful = says({ a: 1 }, [0, 8], 2);
    const sum = says({ a: 1, b: 1 }, 10, 1);
    const shown = says({ b: 1 }, 4);
    const quantities = new Map([
      ['a', true],
      ['b', true],
    ]);
    const { system, bounds } = compatible({ quantities, constraints: [doubtful, sum, shown] });
    expect(system.constraints).toEqual([shown, sum, doubtful]);
    expect(bounds).toEqual(
      new Map([
        ['a', [6, 6]],
        ['b', [4, 4]],
      ]),
    );
  });

  it('compatible(nothing known) keeps nothing', () => {
    expect(kept([])).toEqual([]);
  });

  describe('of two numbers for the same quantity, the more certain one holds', () => {
    const certain = says({ a: 1 }, 5);

    it.each([
      ['another number', says({ a: 1 }, 7, 1)],
      ['an interval above', says({ a: 1 }, [6, Infinity], 1)],
      ['an interval below', says({ a: 1 }, [0, 4], 1)],
      ['twice another number', says({ a: 2 }, 14, 1)],
      ['less than another number', says({ a: -1 }, -7, 1)],
    ])('compatible(5, and %s) leaves the other out', (_, other) => {
      expect(kept([other, certain])).toEqual([certain]);
      expect(kept([certain, other])).toEqual([certain]);
    });

    it.each([
      ['an interval around it', says({ a: 1 }, [4, 6], 1)],
      ['twice the number', says({ a: 2 }, 10, 1)],
      ['minus the number', says({ a: -1 }, -5, 1)],
      ['an interval that begins there, negative', says({ a: -2 }, [-Infinity, -10], 1)],
    ])('compatible(5, and %s) keeps both', (_, other) => {
      expect(kept([other, certain])).toEqual([certain, other]);
    });
  });

  it('compatible(a number left out) does not narrow what later numbers are held against', () => {
    const [certain, wrong, right] = [says({ a: 1 }, [5, 6]), says({ a: 1 }, 9, 1), says({ a: 1 }, 6, 2)];
    expect(kept([certain, wrong, right])).toEqual([certain, right]);
  });

  it.each([
    ['too small', 10],
    ['too large', 12],
  ])('compatible(a total that is %s for its published parts) leaves the total out', (_, total) => {
    const parts = [says({ a: 1 }, 5), says({ b: 1 }, 6)];
    expect(kept([says({ a: 1, b: 1 }, total, 1), ...parts])).toEqual(parts);
    expect(kept([...parts, says({ a: 1, b: 1 }, 11, 1)])).toHaveLength(3);
  });

  describe('contradictions that show only when several constraints are put together', () => {
    /** b is at least 5 and at most 3. */
    const chain = [says({ a: 1, b: 1 }, 10), says({ a: 1 }, [0, 5]), says({ b: 1, c: 1 }, 3, 1)];
    /** Rows of together 2000, columns of together 2001: seen by a solver only. */
    const cross = [
      says({ p: 1, q: 1 }, 1000),
      says({ r: 1, s: 1 }, 1000),
      says({ p: 1, r: 1 }, 1000, 1),
      says({ q: 1, s: 1 }, 1001, 2),
    ];
    const after = [says({ d: 1 }, 4, 3), says({ c: 1 }, 1, 3), says({ d: 1, e: 1 }, 9, 3)];

    it.each([
      ['a chain', chain],
      ['a cross', cross],
    ])('compatible(%s) leaves out only the most doubtful', (_, constraints) => {
      expect(kept(constraints)).toEqual(constraints.slice(0, -1));
      expect(kept([...constraints, ...after])).toEqual([...constraints.slice(0, -1), ...after]);
    });

    it('compatible(both) leaves out one of each', () => {
      const left = [...chain, ...cross].filter((constraint) => constraint !== chain[2] && constraint !== cross[3]);
      expect(new Set(kept([...chain, ...cross]))).toEqual(new Set(left));
    });

    it('compatible(two of a kind) leaves out both', () => {
      const other = [says({ b: 1, x: 1 }, 2, 2), says({ b: 1, y: 1 }, 20, 2)];
      expect(kept([...chain, ...other])).toEqual([chain[0], chain[1], other[1]]);
    });

    it('compatible(a number that only contradicted what is left out later) keeps the number', () => {
      // Pairs of at least 5 need 7.5 together: no bounds show that, but with them x = 4 would not fit either.
      const pairs = [says({ x: 1, y: 1 }, [5, 99]), says({ y: 1, z: 1 }, [5, 99]), says({ x: 1, z: 1 }, [5, 99])];
      const all = says({ x: 1, y: 1, z: 1 }, [0, 7], 1);
      const number = says({ x: 1 }, 4, 2);
      expect(kept([...pairs, all, number])).toEqual([...pairs, number]);
    });

    it('compatible(of the same doubt) believes the first', () => {
      const same = chain.map((constraint) => ({ ...constraint, doubt: 0 }));
      expect(kept(same)).toEqual(same.slice(0, -1));
      expect(kept(same.toReversed())).toEqual([same[2], same[1]]);
    });
  });
});
