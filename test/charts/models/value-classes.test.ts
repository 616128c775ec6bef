import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneOf, valueClasses } from '../../../packages/charts/src/models/value-classes.js';

describe('valueClasses(values)', () => {
  it.each([
    ['a wide range of shares', [2.1, 98], [0, 20, 40, 60, 80, 100], 0],
    ['a range of its own', [20, 28.6], [20, 22, 24, 26, 28, 30], 0],
    ['means', [3.2, 4.1], [3.2, 3.4, 3.6, 3.8, 4, 4.2], 1],
    ['fewer classes where the round step would make more than five', [5, 56.7], [0, 20, 40, 60], 0],
    ['negative values', [-9, 10], [-10, -5, 0, 5, 10], 0],
    ['equal values, from zero', [24, 24], [0, 5, 10, 15, 20, 25], 0],
    ['zero alone', [0], [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
    ['nothing', [], [], 0],
  ])('divides %s at round limits', (_, values, limits, decimals) => {
    const classes = valueClasses(values);
    expect(classes.limits.map((limit) => Number(limit.toFixed(6)))).toEqual(limits);
    expect(classes.decimals).toBe(decimals);
  });

  it.each([
    [
      [0, 100],
      [1, 2, 3, 4, 5],
    ],
    [
      [-9, 10],
      [1, 2, 4, 5],
    ],
    [
      [5, 56.7],
      [1, 3, 5],
    ],
  ])('gives the classes of %j the tones %j, the palest first and the strongest last', (values, tones) => {
    expect(valueClasses(values).tones).toEqual(tones);
  });

  it('never asks for more decimals than a number can be written with', () => {
    expect(valueClasses([5e-300, 6e-300]).decimals).toBe(20);
  });

  it('has one to five classes of the same width that cover every value', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
        const { limits, tones } = valueClasses(values);
        expect(limits[0]!).toBeLessThanOrEqual(Math.min(...values));
        expect(limits.at(-1)!).toBeGreaterThanOrEqual(Math.max(...values));
        expect(tones.length).toBeGreaterThanOrEqual(1);
        expect(tones.length).toBeLessThanOrEqual(5);
        const widths = limits.slice(1).map((limit, i) => limit - limits[i]!);
        // Limits of a million in steps of a thousandth have no more exact digits.
        for (const width of widths) expect(width / widths[0]!).toBeCloseTo(1, 4);
      }),
    );
  });
});

describe('toneOf(value, classes)', () => {
  const classes = valueClasses([0, 100]);

  it.each([
    [0, 1],
    [19.9, 1],
    [20, 2],
    [59, 3],
    [80, 5],
    [100, 5],
  ])('of %d is %d: a class holds its lower limit, the last one both', (value, tone) => {
    expect(toneOf(value, classes)).toBe(tone);
  });

  it('never falls when the value rises', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 20 }), (values) => {
        const own = valueClasses(values);
        const tones = [...values].sort((a, b) => a - b).map((value) => toneOf(value, own));
        expect(tones).toEqual([...tones].sort());
      }),
    );
  });
});
