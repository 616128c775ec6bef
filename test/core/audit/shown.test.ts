import { describe, expect, it } from 'vitest';
import { peopleInterval, shownInterval } from '../../../packages/core/src/audit/knowledge/shown.js';
import type { Rounding } from '../../../packages/core/src/audit/release.js';

/** What each method publishes for a count, written down anew. */
const ROUND: Readonly<Record<Rounding['method'], (count: number, base: number) => readonly number[]>> = {
  nearest: (count, base) => {
    const down = Math.floor(count / base) * base;
    const half = 2 * (count - down) === base;
    return half ? [down, down + base] : [2 * (count - down) < base ? down : down + base];
  },
  // docs.opensafely.org: ceil(n / 6) × 6 − 3, and 0 for 0.
  midpoint: (count, base) => [count === 0 ? 0 : Math.ceil(count / base) * base - Math.floor(base / 2)],
  controlled: (count, base) => [Math.floor(count / base) * base, Math.ceil(count / base) * base],
};

describe('peopleInterval', () => {
  it.each([
    [{ method: 'nearest', base: 5 }, 0, [0, 2]],
    [{ method: 'nearest', base: 5 }, 5, [3, 7]],
    [{ method: 'nearest', base: 10 }, 10, [5, 15]],
    [{ method: 'midpoint', base: 6 }, 0, [0, 0]],
    [{ method: 'midpoint', base: 6 }, 3, [1, 6]],
    [{ method: 'midpoint', base: 6 }, 9, [7, 12]],
    [{ method: 'controlled', base: 3 }, 0, [0, 2]],
    [{ method: 'controlled', base: 3 }, 6, [4, 8]],
  ] as const)('peopleInterval(%j, %i) is %j', (rounding, value, interval) => {
    expect(peopleInterval({ value, decimals: 0 }, rounding)).toEqual(interval);
  });

  it.each(
    (['nearest', 'midpoint', 'controlled'] as const).flatMap((method) =>
      [3, 5, 6, 10].map((base) => ({ method, base })),
    ),
  )('peopleInterval(%j) holds exactly the counts that are published so', (rounding) => {
    const counts = Array.from({ length: 100 }, (_, count) => count);
    for (const value of new Set(counts.slice(0, 80).flatMap((count) => ROUND[rounding.method](count, rounding.base)))) {
      const possible = counts.filter((count) => ROUND[rounding.method](count, rounding.base).includes(value));
      expect(peopleInterval({ value, decimals: 0 }, rounding)).toEqual([Math.min(...possible), Math.max(...possible)]);
    }
  });

  it('peopleInterval(an exact number) is that number', () => {
    expect(peopleInterval({ value: 7, decimals: 0 }, null)).toEqual([7, 7]);
  });
});

describe('shownInterval', () => {
  it('shownInterval(14.3 with one decimal place) is half of a tenth to either side', () => {
    const [lower, upper] = shownInterval({ value: 14.3, decimals: 1 });
    expect(lower).toBeCloseTo(14.25, 10);
    expect(upper).toBeCloseTo(14.35, 10);
  });
});
