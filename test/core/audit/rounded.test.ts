import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditReleases } from '../../../packages/core/src/audit/audit-releases.js';
import type { Rounding } from '../../../packages/core/src/audit/release.js';
import { published, type WrittenTable } from './published.js';

function count(
  cells: WrittenTable['cells'][string],
  rounding: Rounding,
  more: Partial<WrittenTable> = {},
): WrittenTable {
  return { measureType: 'count', cells: { 2025: cells }, protection: { profile: 'round5', rounding }, ...more };
}

const NEAREST = { method: 'nearest', base: 5 } as const;

describe('auditReleases, rounded numbers', () => {
  it('auditReleases(a total that is the sum of the rounded numbers) takes it for nothing more', () => {
    const sum = (total: number) =>
      published([
        count({ '': { value: total } }, NEAREST),
        count({ a: { value: 10 }, b: { value: 10 }, c: { value: 10 } }, NEAREST, { breakdown: 'office' }),
      ]);
    const intervals = (total: number) =>
      auditReleases([sum(total)], { intervals: true }).findings.map(({ interval }) => interval);
    expect(intervals(30)).toEqual([
      [24, 36],
      [8, 12],
      [8, 12],
      [8, 12],
    ]);
    // Published as 25 it was rounded itself: at most 27, so that none of the three is 12.
    expect(intervals(25)).toEqual([
      [24, 27],
      [8, 11],
      [8, 11],
      [8, 11],
    ]);
  });

  it('auditReleases(midpoint rounding) does not mind that 0 is 0', () => {
    const midpoint = { method: 'midpoint', base: 6 } as const;
    const release = published([
      count({ '': { value: 12 } }, midpoint),
      count({ a: { value: 9 }, b: { value: 3 }, c: { value: 0 } }, midpoint, { breakdown: 'office' }),
    ]);
    expect(auditReleases([release]).findings).toEqual([]);
  });

  it('auditReleases(any table whose total is the sum of what was rounded to 5) finds nothing exact', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const rounded = counts.map((number) => 5 * Math.round(number / 5));
        const total = rounded.reduce((sum, number) => sum + number, 0);
        const cells = Object.fromEntries(rounded.map((value, i) => [`c${i}`, { value }]));
        const release = published([
          count({ '': { value: total } }, NEAREST),
          count(cells, NEAREST, { breakdown: 'office' }),
        ]);
        expect(auditReleases([release]).findings).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
