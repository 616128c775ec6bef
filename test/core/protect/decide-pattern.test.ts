import { describe, expect, it } from 'vitest';
import { decidePattern } from '../../../packages/core/src/protect/decide-pattern.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import { protect, ProtectionError } from '../../../packages/core/src/protect/protect.js';
import type { HidingRule } from '../../../packages/core/src/protect/protection-log.js';
import type { Series } from '../../../packages/core/src/series/series.js';
import { seriesOf, type Group } from './series-of.js';

const rules = PROFILES.staffPublic;
const rounded = { ...rules, rounding: { method: 'nearest', base: 5 } } as const;

/** A is small, and of the others B is the smallest. */
const offices: readonly Group[] = [
  [['A'], 3, 40],
  [['B'], 20, 60],
  [['C'], 30, 90],
];

function named(id: string, period = '2025'): Series {
  const made = seriesOf(['office'], offices, period);
  const counted = {
    tables: [],
    groups: [],
    fields: { categories: () => [], scale: () => ({ minimum: 1, maximum: 5 }) },
  };
  return { ...made, indicator: { ...made.indicator, id }, counted };
}

describe('decidePattern', () => {
  it('decidePattern(exact numbers) hides a small one and one beside it, and says why', () => {
    const { pattern, unprotected } = decidePattern([{ series: named('x'), rules }]);
    expect([...pattern]).toEqual([
      ['x~office 2025 A', 'frequency'],
      ['x~office 2025 B', 'complementary'],
    ]);
    expect(unprotected).toEqual([]);
  });

  it('decidePattern(rounded numbers) hides the small one alone, and what is demanded', () => {
    const all = [{ series: named('x'), rules: rounded }];
    expect([...decidePattern(all).pattern]).toEqual([['x~office 2025 A', 'frequency']]);
    const demanded = new Map<string, HidingRule>([['x~office 2025 C', 'smallChange']]);
    expect([...decidePattern(all, { demanded }).pattern]).toEqual([
      ['x~office 2025 A', 'frequency'],
      ['x~office 2025 C', 'smallChange'],
    ]);
  });

  it('decidePattern(rounded and exact numbers) judges each as it is published, period by period', () => {
    const all = [
      { series: named('exact', '2025'), rules },
      { series: named('earlier', '2024'), rules },
      { series: named('rounded', '2025'), rules: rounded },
    ];
    const { pattern } = decidePattern(all);
    expect([...pattern.keys()]).toEqual([
      'earlier~office 2024 A',
      'earlier~office 2024 B',
      'rounded~office 2025 A',
      'exact~office 2025 A',
      'exact~office 2025 B',
    ]);
  });
});

describe('protect', () => {
  it('protect(series, rules) publishes a stock by the profile staffPublic unless told otherwise', () => {
    const people = [{ parts: [{ rows: 'staff', conditions: [] }], whole: null }];
    const series = { ...named('x'), people };
    const { protection, counts, reasons } = protect(series, rules);
    expect([protection, counts, reasons]).toEqual([{ profile: 'staffPublic' }, { time: 'stock' }, []]);
  });

  it('ProtectionError(indicator, observations) names both', () => {
    const { message, indicator, observations } = new ProtectionError('x', ['x 2025 ']);
    expect([indicator, observations]).toEqual(['x', ['x 2025 ']]);
    expect(message).toContain('x 2025 ');
  });
});
