import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundingRule } from '../../../../packages/core/src/protect/policy/rules.js';
import { roundSeries } from '../../../../packages/core/src/protect/rounding/round-series.js';
import type { RowMeasure } from '../../../../packages/core/src/indicator/measure-definition.js';
import type { MeasureValues, Series } from '../../../../packages/core/src/series/series.js';
import { sumOf, tableOf } from '../../measures/tables.js';
import { seriesOf } from '../../series/datasets.js';

const RULES: readonly RoundingRule[] = [
  { method: 'nearest', base: 5 },
  { method: 'nearest', base: 10 },
  { method: 'midpoint', base: 6 },
  { method: 'controlled', base: 3 },
  { method: 'controlled', base: 5 },
];
const share: RowMeasure = { type: 'proportion', count: sumOf('with'), base: sumOf('all') };
const BREAKDOWNS = ['division', 'department', 'pay'];
const DEPARTMENTS = ['a', 'b', 'c', 'd', 'e'];

/** Staff of a year: departments in divisions, crossed by pay groups; some groups have nobody. */
interface Group {
  readonly department: string;
  readonly pay: string;
  readonly having: number;
  readonly others: number;
}

const count = fc.oneof(fc.nat(8), fc.nat(60));
const anyStaff: fc.Arbitrary<readonly Group[]> = fc.uniqueArray(
  fc.record({
    department: fc.constantFrom(...DEPARTMENTS),
    pay: fc.constantFrom('p1', 'p2', 'p3'),
    having: count,
    others: count,
  }),
  { minLength: 1, maxLength: 15, selector: ({ department, pay }) => `${department} ${pay}` },
);

function staff(groups: readonly Group[]): Series {
  const rows = groups.flatMap(({ department, pay, having, others }) => {
    const division = DEPARTMENTS.indexOf(department) < 2 ? 'd1' : 'd2';
    const place = [2024, division, department, pay] as const;
    return [[...place, 'with', having] as const, [...place, 'all', having + others] as const];
  });
  return seriesOf(share, { t: tableOf(['year', ...BREAKDOWNS, 'group', 'n'], rows) }, BREAKDOWNS);
}

interface Counts {
  readonly count: number;
  readonly base: number;
}

/** Count and base of every category; 0 and 0 where nothing is published. */
function countsIn(series: Series, table: number): ReadonlyMap<string, Counts> {
  return new Map(
    series.tables[table]!.observations.map((cell) => {
      const values: MeasureValues = (cell.kind === 'numbers' ? cell.measures[0] : undefined) ?? {};
      return [cell.category, { count: values.count ?? 0, base: values.base ?? 0 }];
    }),
  );
}

function allCountsIn(series: Series) {
  return series.tables.map((_, table) => Object.fromEntries(countsIn(series, table)));
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((a, b) => a + b, 0);
}

function totalsOf(series: Series, table: number, of: keyof Counts): number {
  return sum([...countsIn(series, table).values()].map((counts) => counts[of]));
}

describe.each(RULES)('roundSeries(…, $method to $base)', (rule) => {
  it('roundSeries publishes totals and divisions as the sums of what is published below them', () => {
    fc.assert(
      fc.property(anyStaff, (groups) => {
        const series = roundSeries(staff(groups), rule);
        const [total] = countsIn(series, 0).values();
        const tables = rule.method === 'controlled' ? [1, 2, 3] : [1, 2];
        for (const table of tables) {
          expect(totalsOf(series, table, 'base')).toBe(total!.base);
          // Without a base there is no share, and its count, 0 or not, is not published.
          if (total!.base > 0) expect(totalsOf(series, table, 'count')).toBe(total!.count);
        }
      }),
    );
  });

  it('roundSeries publishes only what rounding makes, shares of it, and no count above its base', () => {
    fc.assert(
      fc.property(anyStaff, (groups) => {
        for (const { observations } of roundSeries(staff(groups), rule).tables) {
          for (const cell of observations) {
            if (cell.kind === 'missing') continue;
            const [{ value, count: rounded, base } = {}] = cell.measures;
            if (base === undefined) continue;
            expect(rounded).toBeLessThanOrEqual(base);
            expect(value).toBe((100 * rounded!) / base);
            const step = rule.method === 'midpoint' ? rule.base / 2 : rule.base;
            if (rule.method !== 'controlled') expect([rounded! % step, base % step]).toEqual([0, 0]);
            else expect([rounded, base].filter((n) => n! > 0 && n! < rule.base)).toEqual([]);
          }
        }
      }),
    );
  });

  it('roundSeries differs by at most what rounding each group below can add up to', () => {
    const most = { nearest: rule.base / 2, midpoint: rule.base / 2, controlled: rule.base - 1 }[rule.method];
    fc.assert(
      fc.property(anyStaff, (groups) => {
        const exact = staff(groups);
        const exactCounts = allCountsIn(exact);
        const series = roundSeries(exact, rule);
        for (const table of [0, 1, 2, 3]) {
          for (const [code, { base }] of countsIn(series, table)) {
            const difference = Math.abs(base - exactCounts[table]![code]!.base);
            // With controlled rounding each group has two inner cells: with and without.
            expect(difference).toBeLessThanOrEqual(most * groups.length * (rule.method === 'controlled' ? 2 : 1));
          }
        }
      }),
    );
  });

  it('roundSeries does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyStaff, fc.nat(), (groups, shift) => {
        const turned = [...groups.slice(shift % groups.length), ...groups.slice(0, shift % groups.length)].reverse();
        expect(allCountsIn(roundSeries(staff(turned), rule))).toEqual(allCountsIn(roundSeries(staff(groups), rule)));
      }),
      { numRuns: 30 },
    );
  });
});

/** What the first of three counts can be when all that is known is how far each count and their sum are from these numbers. */
function possibleFirst(rounded: number, total: number, totalDeviation: number): readonly number[] {
  const counts = Array.from({ length: 5 }, (_, i) => rounded - 2 + i);
  return counts.filter((a) => counts.some((b) => counts.some((c) => Math.abs(a + b + c - total) <= totalDeviation)));
}

describe('totals as sums of rounded counts', () => {
  // The vector independent-rounding-base5: 8, 8 and 8 in all 24, rounded each by itself to 10, 10, 10 and 25.
  it('roundSeries(8, 8, 8) publishes 30: beside a total of 25 nobody could be 12', () => {
    const groups = ['a', 'b', 'c'].map((department) => ({ department, pay: 'p1', having: 8, others: 40 }));
    const [total] = countsIn(roundSeries(staff(groups), RULES[0]!), 0).values();
    expect(total!.count).toBe(30);
    expect(possibleFirst(10, 25, 2)).toEqual([8, 9, 10, 11]);
    expect(possibleFirst(10, total!.count, 3 * 2)).toEqual([8, 9, 10, 11, 12]);
  });
});
