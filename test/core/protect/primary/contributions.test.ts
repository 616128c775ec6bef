import { describe, expect, it } from 'vitest';
import { dominance } from '../../../../packages/core/src/protect/primary/dominance.js';
import { pPercent } from '../../../../packages/core/src/protect/primary/p-percent.js';
import type { Contributions, Parts } from '../../../../packages/core/src/series/series.js';
import { NO_RULES } from './vectors.js';

/** An amount of three contributors or more. */
function amount(largest: readonly number[], total: number): Parts {
  const contributions: Contributions = { largest, total };
  return { values: [20], whole: 20, people: 20, counted: true, contributions };
}

describe('dominance', () => {
  it.each([
    [1, 0.5, false],
    [1, 0.4, true],
    [2, 0.9, false],
    [2, 0.8, true],
  ])('dominance(50, 40 and 10 of 100) with n = %d and k = %d is %s', (n, k, hidden) => {
    expect(dominance(amount([50, 40, 10], 100), { ...NO_RULES, dominance: { n, k } })).toBe(hidden);
  });

  it.each([
    [0, false],
    [-1, true],
  ])('dominance(50, 40 and %d) is %s: below 0 nobody can tell', (last, hidden) => {
    expect(dominance(amount([50, 40, last], 90 + last), { ...NO_RULES, dominance: { n: 1, k: 0.9 } })).toBe(hidden);
  });
});

describe('pPercent', () => {
  // The second, who has 30, takes the total less 30 for the first's 50, and is off by what the others have.
  it.each([
    [85, false],
    [84, true],
  ])('pPercent(50, 30 and others, %d together) with p = 10 %% is %s', (total, hidden) => {
    expect(pPercent(amount([50, 30, total - 80], total), { ...NO_RULES, pPercent: 0.1 })).toBe(hidden);
  });
});
