import { describe, expect, it } from 'vitest';
import { existingDay } from '../../../packages/core/src/period/existing-day.js';

describe('existingDay', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [1900, 2, 29, null],
    [2024, 4, 31, null],
    [2024, 12, 31, '2024-12-31'],
    [2024, 13, 1, null],
    [2024, 0, 1, null],
    [2024, 1, 0, null],
    [24, 1, 1, '0024-01-01'],
    [0, 1, 1, '0000-01-01'],
    [-44, 3, 15, '-0044-03-15'],
    [10000, 1, 1, null],
    [NaN, 1, 1, null],
  ])('existingDay(%d, %d, %d) is %s', (year, month, day, expected) => {
    expect(existingDay(year, month, day)).toBe(expected);
  });
});
