import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliableChange } from '../../../packages/core/src/statistics/reliable-change.js';
import { shareDifference } from '../../../packages/core/src/statistics/share-difference.js';

const differences = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([value, width]) => ({ value, lower: value - width, upper: value + width }));

describe('reliableChange', () => {
  it('reliableChange(…) needs the population to see a rise, METHODOLOGY 3.3', () => {
    const [now, then] = [
      { count: 96, n: 400 },
      { count: 60, n: 310 },
    ];
    const corrected = shareDifference({ ...now, population: 640 }, { ...then, population: 620 })!;
    expect(reliableChange(shareDifference(now, then)!, 0.01)).toBe('noReliableChange');
    expect(reliableChange(corrected, 0.01)).toBe('rise');
  });

  it.each([
    [0.05, 0.02, 0.08, 0.01, 'rise'],
    [-0.05, -0.08, -0.02, 0.01, 'fall'],
    [0.05, -0.01, 0.11, 0.01, 'noReliableChange'],
    [0.05, 0, 0.1, 0.01, 'noReliableChange'],
    [0.005, 0.004, 0.006, 0.01, 'noReliableChange'],
    [0.06 - 0.05, 0.001, 0.02, 0.01, 'rise'],
    [0, 0, 0, 0, 'noReliableChange'],
  ] as const)('reliableChange(%d, %d to %d) with a minimum of %d is %s', (value, lower, upper, minimum, expected) => {
    expect(reliableChange({ value, lower, upper }, minimum)).toBe(expected);
  });

  it('reliableChange(−difference) is the opposite, and a greater minimum never makes a change', () => {
    const opposite = { rise: 'fall', fall: 'rise', noReliableChange: 'noReliableChange' };
    fc.assert(
      fc.property(differences, ({ value, lower, upper }) => {
        const change = reliableChange({ value, lower, upper }, 0.1);
        expect(reliableChange({ value: -value, lower: -upper, upper: -lower }, 0.1)).toBe(opposite[change]);
        expect([change, 'noReliableChange']).toContain(reliableChange({ value, lower, upper }, 0.2));
      }),
    );
  });

  it('reliableChange(difference, −1) throws', () => {
    expect(() => reliableChange({ value: 0, lower: 0, upper: 0 }, -1)).toThrow('unusable minimum: -1');
  });
});
