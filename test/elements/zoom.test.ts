import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoomed, zoomMoveOf, ZOOM_MOVES, type ZoomMove } from '../../packages/elements/src/timeline/zoom.js';

const all = { from: 2010, to: 2025 };
const moves: readonly ZoomMove[] = [...ZOOM_MOVES, 'all'];

describe('zoomed', () => {
  it.each<[ZoomMove, { from: number; to: number }, { from: number; to: number }]>([
    ['in', all, { from: 2014, to: 2021 }],
    ['out', { from: 2014, to: 2017 }, { from: 2012, to: 2019 }],
    ['out', { from: 2010, to: 2017 }, all],
    ['earlier', { from: 2014, to: 2017 }, { from: 2012, to: 2015 }],
    ['later', { from: 2014, to: 2017 }, { from: 2016, to: 2019 }],
    ['later', { from: 2022, to: 2025 }, { from: 2022, to: 2025 }],
    ['in', { from: 2014, to: 2014 }, { from: 2014, to: 2014 }],
    ['all', { from: 2014, to: 2014 }, all],
  ])('zoomed %s from %j leads to %j', (move, shown, next) => {
    expect(zoomed(shown, all, move)).toEqual(next);
  });

  it.each([
    [2011, { from: 2010, to: 2017 }],
    [2016, { from: 2012, to: 2019 }],
    [2025, { from: 2018, to: 2025 }],
  ])('zoomed in from 2010 to 2025 around %i leads to %j', (centre, next) => {
    expect(zoomed(all, all, 'in', centre)).toEqual(next);
  });

  it('zoomed in around a year, again and again, ends in that year', () => {
    const year = fc.integer({ min: 2010, max: 2025 });
    fc.assert(
      fc.property(year, (centre) => {
        let shown = all;
        for (let step = 0; step < 5; step += 1) {
          shown = zoomed(shown, all, 'in', centre);
          expect(shown.from <= centre && centre <= shown.to).toBe(true);
        }
        expect(shown).toEqual({ from: centre, to: centre });
      }),
    );
  });

  it('zoomed never leaves the years that there are, by whatever moves', () => {
    const span = fc.record({ from: fc.integer({ min: 1, max: 3000 }), count: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(span, fc.array(fc.constantFrom(...moves), { maxLength: 20 }), ({ from, count }, some) => {
        const whole = { from, to: from + count - 1 };
        let shown = whole;
        for (const move of some) {
          shown = zoomed(shown, whole, move);
          expect(shown.from).toBeGreaterThanOrEqual(whole.from);
          expect(shown.to).toBeLessThanOrEqual(whole.to);
          expect(shown.to).toBeGreaterThanOrEqual(shown.from);
        }
      }),
    );
  });

  it('zoomMoveOf knows +, - and 0, and no other key', () => {
    expect(['+', '-', '0', 'a', 'ArrowLeft'].map(zoomMoveOf)).toEqual(['in', 'out', 'all', undefined, undefined]);
  });
});
