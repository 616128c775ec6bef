import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressPath, type Path } from '../../../packages/core/src/statistics/progress-path.js';
import { targetAttainment } from '../../../packages/core/src/statistics/target-attainment.js';
import { vectors } from './vectors.js';

const { y0, t0, y, t, target, T, ...published } = vectors.progress;

/** A path over ten years, seen after five. */
function path(baseline: number, current: number, goal: number): Path {
  return {
    baseline: { value: baseline, year: 2015 },
    current: { value: current, year: 2020 },
    target: { value: goal, year: 2025 },
  };
}

const values = fc.integer({ min: 1, max: 1000 });

describe('progressPath', () => {
  it('progressPath(12 in 2015, 15 in 2022, 20 in 2030) is moderate, METHODOLOGY 2.3', () => {
    const progress = progressPath({
      baseline: { value: y0, year: t0 },
      current: { value: y, year: t },
      target: { value: target, year: T },
    });
    expect(progress.actualGrowth).toBeCloseTo(published.cagrActual, 11);
    expect(progress.requiredGrowth).toBeCloseTo(published.cagrRequired, 11);
    expect(progress.ratio).toBeCloseTo(published.ratio, 10);
    expect(progress.linearShare).toBeCloseTo(published.linearShare, 10);
    expect(progress.timeShare).toBeCloseTo(published.timeShare, 10);
    expect(progress.status).toBe('moderate');
  });

  it.each([
    [100, 160, 200, 'onTrack'],
    [100, 136, 200, 'moderate'],
    [100, 120, 200, 'limited'],
    [100, 100, 200, 'limited'],
    [100, 99, 200, 'deterioration'],
    [200, 130, 100, 'onTrack'],
    [200, 210, 100, 'deterioration'],
    // Growth from 0 is not defined: the linear share decides.
    [0, 5, 10, 'onTrack'],
    [0, 4, 10, 'moderate'],
    [10, 6, 0, 'moderate'],
    [10, -1, 20, 'deterioration'],
  ] as const)('progressPath(%d, %d, %d) is %s', (baseline, current, goal, status) => {
    expect(progressPath(path(baseline, current, goal)).status).toBe(status);
  });

  it('progressPath(x, y, x) has no way to go', () => {
    expect(progressPath(path(5, 7, 5))).toMatchObject({ ratio: null, linearShare: null, status: null });
  });

  it('progressPath(…) at its start has no growth and no status yet', () => {
    const start = { value: 5, year: 2015 };
    const progress = progressPath({ baseline: start, current: start, target: { value: 9, year: 2025 } });
    expect(progress).toMatchObject({ actualGrowth: null, linearShare: 0, timeShare: 0, status: null });
  });

  it('progressPath(…) grows with the value on the way up, and does not depend on the unit', () => {
    fc.assert(
      fc.property(values, values, values, (baseline, current, way) => {
        const [now, more] = [current, current + 1].map((value) => progressPath(path(baseline, value, baseline + way)));
        expect(more!.ratio).toBeGreaterThan(now!.ratio!);
        expect(more!.linearShare).toBeGreaterThan(now!.linearShare!);
        const scaled = progressPath(path(10 * baseline, 10 * current, 10 * (baseline + way)));
        expect(scaled.ratio).toBeCloseTo(now!.ratio!, 8);
        expect(scaled.linearShare).toBeCloseTo(now!.linearShare!, 8);
      }),
    );
  });

  it.each([
    [2020, 2019, 2025],
    [2020, 2022, 2020],
    [NaN, 2022, 2025],
  ])('progressPath(%d, %d, %d) throws: the years are not in order', (first, now, last) => {
    const years = { baseline: { value: 1, year: first }, current: { value: 1, year: now } };
    expect(() => progressPath({ ...years, target: { value: 2, year: last } })).toThrow('expected the baseline before');
  });
});

describe('targetAttainment', () => {
  it.each([
    [15, 20, undefined, 75],
    [25, 20, undefined, 125],
    [15, 20, 12, 37.5],
    [8, 5, 10, 40],
    [11, 5, 10, -20],
    [10, 5, 10, 0],
    [1, 0, 4, 75],
  ])('targetAttainment(%d, %d, %s) is %d %%', (actual, goal, baseline, expected) => {
    expect(targetAttainment(actual, goal, baseline)).toBe(expected);
  });

  it('targetAttainment(actual, target, target) and (actual, 0) are null', () => {
    expect(targetAttainment(5, 7, 7)).toBeNull();
    expect(targetAttainment(5, 0)).toBeNull();
  });
});
