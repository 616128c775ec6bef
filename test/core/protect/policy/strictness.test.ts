import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { leastOf, weakerRules } from '../../../../packages/core/src/protect/policy/strictness.js';

const least: Rules = { ...PROFILES.staffPublic, dominance: { n: 2, k: 0.8 } };

describe('weakerRules', () => {
  it.each<[Rules['dominance'], readonly string[]]>([
    [{ n: 2, k: 0.8 }, []],
    [{ n: 3, k: 0.7 }, []],
    [{ n: 1, k: 0.8 }, ['dominance']],
    [{ n: 2, k: 0.9 }, ['dominance']],
    [null, ['dominance']],
  ])('weakerRules(dominance %j) than n = 2, k = 0.8 are %j', (dominance, weaker) => {
    expect(weakerRules({ dominance }, least)).toEqual(weaker);
  });
});

describe('leastOf', () => {
  it.each<[Parameters<typeof leastOf>[0], string]>([
    ['threshold', '≥ 5'],
    ['complement', 'true'],
    ['dominance', 'n ≥ 2, k ≤ 0.8'],
    ['pPercent', '≥ 0.1'],
    ['rounding', 'null'],
  ])('leastOf(%s) is %s', (rule, words) => {
    expect(leastOf(rule, least)).toBe(words);
  });
});
