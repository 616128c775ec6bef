import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePattern } from '../../../packages/core/src/protect/decide-pattern.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import { buildSystem } from '../../../packages/core/src/protect/system/build-system.js';
import type { Series } from '../../../packages/core/src/series/series.js';
import { seriesOf, type Group } from './series-of.js';

const rules = PROFILES.staffPublic;

/** Departments by division, those with a characteristic and those without. */
const groups = fc
  .array(fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 2,
    maxLength: 14,
  })
  .map((rows) => rows.map(([d, yes, no]): Group => [[`department ${d}`, `division ${d % 2}`], yes, no]));

describe('decidePattern', () => {
  it('decidePattern(rows one by one) is decidePattern(rows joined to groups)', () => {
    let hidden = 0;
    fc.assert(
      fc.property(groups, (rows) => {
        const [micro, joined] = [seriesFrom(rows.flatMap(onePersonEach)), seriesFrom(joinedGroups(rows))];
        expect(buildSystem([{ series: micro, rules }], '2025')).toEqual(
          buildSystem([{ series: joined, rules }], '2025'),
        );
        const decision = decidePattern([{ series: micro, rules }]);
        expect(decision).toEqual(decidePattern([{ series: joined, rules }]));
        hidden += [...decision.pattern.values()].filter((rule) => rule === 'complementary').length;
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(hidden).toBeGreaterThan(20);
  });

  it('decidePattern(one more indicator on other people) leaves the others as they are', () => {
    fc.assert(
      fc.property(groups, groups, (rows, others) => {
        const first = seriesFrom(joinedGroups(rows));
        const series = seriesFrom(joinedGroups(others));
        const second: Series = { ...series, indicator: { ...series.indicator, id: 'second' } };
        const both = decidePattern([second, first].map((each) => ({ series: each, rules })));
        const own = [...both.pattern].filter(([id]) => !id.startsWith('second'));
        expect(new Map(own)).toEqual(new Map(decidePattern([{ series: first, rules }]).pattern));
      }),
      { numRuns: 30, seed: 12 },
    );
  });

  it('decidePattern(no series) hides nothing', () => {
    expect(decidePattern([])).toEqual({ pattern: new Map(), unprotected: [] });
  });
});

function seriesFrom(rows: readonly Group[]): Series {
  return seriesOf(['department', 'division'], rows);
}

function onePersonEach([categories, yes = 0, no = 0]: Group): readonly Group[] {
  return [
    ...Array.from({ length: yes }, (): Group => [categories, 1, 0]),
    ...Array.from({ length: no }, (): Group => [categories, 0, 1]),
    // A row of a survey that answered neither counts nobody, but names the group.
    [categories, 0, 0],
  ];
}

function joinedGroups(rows: readonly Group[]): readonly Group[] {
  const joined = new Map<string, Group>();
  for (const [categories, yes = 0, no = 0] of rows) {
    const key = categories.join();
    const [, oldYes = 0, oldNo = 0] = joined.get(key) ?? [categories, 0, 0];
    joined.set(key, [categories, oldYes + yes, oldNo + no]);
  }
  return [...joined.values()];
}
