import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationSeconds } from '../../../packages/core/src/dataset/duration.js';

describe('durationSeconds', () => {
  it.each([
    ['PT1S', 1],
    ['PT0.5S', 0.5],
    ['PT0,5S', 0.5],
    ['PT1H30M', 5400],
    ['P1D', 86_400],
    ['P2W', 1_209_600],
    ['P1DT12H', 129_600],
    ['P1M', 2_629_746],
    ['P1Y', 31_556_952],
    ['P12M', 31_556_952],
    ['-P3D', -259_200],
    ['P0D', 0],
  ])('durationSeconds(%s) is %d', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });

  it.each([
    '',
    'P',
    'PT',
    '-P',
    'P1',
    'P1DT',
    'P1M1Y',
    'P-1Y',
    'P1W2D',
    'PT1D',
    '1Y',
    'p1y',
    'P1Y ',
    '6 Monate',
    'P1.5Y',
  ])('durationSeconds(%j) is null', (text) => {
    expect(durationSeconds(text)).toBeNull();
  });

  it('durationSeconds(any text) is a number or null, in linear time', () => {
    const texts = fc.string({ unit: fc.constantFrom('P', 'T', '1', 'Y', 'M', 'D', 'H', 'S', '.', '-') });
    fc.assert(fc.property(texts, (text) => !Number.isNaN(durationSeconds(text) ?? 0)));
    expect(durationSeconds(`P${'1'.repeat(200_000)}`)).toBeNull();
  });
});
