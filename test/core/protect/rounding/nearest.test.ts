import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../packages/core/src/protect/rounding/nearest.js';
import { OPEN_SAFELY } from './open-safely.js';

const { official, table, worked_example: example } = OPEN_SAFELY;
const THRESHOLD = 8;

/** "Suppress, then round": what is below the threshold is not published, and counts as nothing. */
function suppressedThenRounded(n: number, threshold = THRESHOLD): number {
  return n < threshold ? 0 : nearest(n, 5);
}

describe('nearest', () => {
  // Handbook on Statistical Disclosure Control, rounding to base 5: 0 to 2 are 0, 3 to 7 are 5, 8 to 12 are 10.
  it.each([
    [[0, 1, 2], 0],
    [[3, 4, 5, 6, 7], 5],
    [[8, 9, 10, 11, 12], 10],
  ])('nearest(%j, 5) is %i (V8)', (counts, rounded) => {
    expect(counts.map((count) => nearest(count, 5))).toEqual(counts.map(() => rounded));
  });

  it('nearest of the table of the Handbook gives its rows, with 30 where it prints 35 for 32 (V8)', () => {
    const rows = [
      [1, 0, 1],
      [3, 3, 6],
      [12, 20, 32],
      [16, 23, 39],
    ];
    expect(rows.map((row) => row.map((count) => nearest(count, 5)))).toEqual([
      [0, 0, 0],
      [5, 5, 5],
      [10, 20, 30],
      [15, 25, 40],
    ]);
  });

  it('nearest(n, 5) behind a threshold of 8 gives the 121 published numbers of OpenSAFELY', () => {
    expect(table).toHaveLength(121);
    expect(table.map(({ n }) => suppressedThenRounded(n))).toEqual(table.map((row) => row.suppress7_round5));
    expect(official.suppress_then_round.map(([n]) => suppressedThenRounded(n))).toEqual(
      official.suppress_then_round.map(([, published]) => published),
    );
  });

  it('nearest(n, 5) behind a threshold of 8 gives the worked example, whose totals are sums of rounded counts', () => {
    const cases = example.before.map((row) => suppressedThenRounded(row.cases));
    const population = example.before.map((row) => nearest(row.population, 5));
    expect(cases.map((count) => count || null)).toEqual(example.after.map((row) => row.cases));
    expect(population).toEqual(example.after.map((row) => row.population));
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
    expect({ cases: sum(cases), population: sum(population) }).toEqual(example.totals);
  });

  it('nearest(n, 5) behind a threshold of 8 leaves five counts for every number, one of 6 only two for 5', () => {
    const countsFor = (published: number, threshold: number) =>
      Array.from({ length: 130 }, (_, n) => n).filter((n) => suppressedThenRounded(n, threshold) === published);
    const published = [...new Set(table.map((row) => row.suppress7_round5))].filter((value) => value > 0);
    expect(published.map((value) => countsFor(value, THRESHOLD).length)).toEqual(published.map(() => 5));
    expect(countsFor(5, 6)).toEqual([6, 7]);
  });

  it.each([...official.errors, NaN, Infinity])('nearest(%d) throws and says what is expected', (count) => {
    expect(() => nearest(count, 5)).toThrow(`unusable count: ${count}; expected a whole number from 0 up`);
  });

  it('nearest is a multiple of the base, at most half of it away, and keeps the order', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), fc.integer({ min: 2, max: 100 }), (a, b, base) => {
        expect(nearest(a, base) % base).toBe(0);
        expect(Math.abs(nearest(a, base) - a)).toBeLessThanOrEqual(base / 2);
        expect(Math.sign(nearest(a, base) - nearest(b, base)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
