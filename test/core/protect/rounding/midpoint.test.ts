import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midpoint } from '../../../../packages/core/src/protect/rounding/midpoint.js';
import { OPEN_SAFELY } from './open-safely.js';

const { official, table } = OPEN_SAFELY;

describe('midpoint', () => {
  it('midpoint(n, 6) gives the 121 published numbers of OpenSAFELY', () => {
    expect(table.map(({ n }) => midpoint(n, 6))).toEqual(table.map((row) => row.midpoint6));
  });

  it.each(official.midpoint6_ranges)('midpoint(%i to %i, 6) is %i', (from, to, published) => {
    expect([midpoint(from), midpoint(to)]).toEqual([published, published]);
  });

  it.each(official.errors)('midpoint(%d) throws and says what is expected', (count) => {
    expect(() => midpoint(count)).toThrow(`unusable count: ${count}; expected a whole number from 0 up`);
  });

  it('midpoint(n, 6) stands for the six counts from two below to three above it, and only 0 for 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
        const published = midpoint(n, 6);
        const from = published - 2;
        expect(from).toBeGreaterThan(0);
        const counts = Array.from({ length: 6 }, (_, i) => from + i);
        expect(counts).toContain(n);
        expect(new Set(counts.map((count) => midpoint(count, 6)))).toEqual(new Set([published]));
        expect(midpoint(from - 1, 6)).toBeLessThan(published);
        expect(midpoint(from + 6, 6)).toBeGreaterThan(published);
      }),
    );
  });
});
