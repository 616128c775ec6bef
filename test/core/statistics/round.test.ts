import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../../packages/core/src/statistics/round.js';

/** Rounds a decimal numeral half away from zero, by whole numbers only. */
function roundNumeral(numeral: string, decimals: number): number {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(numeral) ?? [];
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const up = Number(fraction[decimals] ?? '0') >= 5 ? 1n : 0n;
  const digits = String(kept + up).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const value = Number(`${sign}${digits.slice(0, point)}.${digits.slice(point)}`);
  return value === 0 ? 0 : value;
}

/** Numerals of up to 15 significant digits, which a double holds for certain. */
const numerals = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9_999_999 }), fc.nat(7))
  .map(([negative, whole, part, places]) => {
    const fraction = places === 0 ? '' : `.${String(part).padStart(7, '0').slice(0, places)}`;
    return `${negative ? '-' : ''}${whole}${fraction}`;
  });

describe('round', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.45, 1, 1.5],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.1 + 0.2, 1, 0.3],
    [12.25, 1, 12.3],
    [-12.25, 1, -12.3],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [7, 3, 7],
    [0.0000004, 6, 0],
    [0.0000005, 6, 0.000001],
    [2.5e-7, 7, 3e-7],
    [1e21, 2, 1e21],
    [9007199254740991, 0, 9007199254740991],
    [123456789.125, 2, 123456789.13],
  ])('round(%d, %d) is %d', (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  it('round(value) rounds to whole numbers', () => {
    expect(round(1.5)).toBe(2);
  });

  it.each([NaN, Infinity, -Infinity])('round(%d) is itself', (value) => {
    expect(round(value, 2)).toBe(value);
  });

  it('round(−0.4) and round(−0) are 0 without a sign', () => {
    expect(Object.is(round(-0.4), 0)).toBe(true);
    expect(Object.is(round(-0), 0)).toBe(true);
  });

  it('round(x, d) is the rounding of the decimal digits by hand', () => {
    fc.assert(
      fc.property(numerals, fc.nat(4), (numeral, decimals) => {
        expect(round(Number(numeral), decimals)).toBe(roundNumeral(numeral, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it('round(round(x, d), d) changes nothing more', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.nat(4), (value, decimals) => {
        expect(round(round(value, decimals), decimals)).toBe(round(value, decimals));
      }),
    );
  });
});
