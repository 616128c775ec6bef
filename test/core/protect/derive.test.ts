import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { derive } from '../../../packages/core/src/protect/derive.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import { passPublished } from '../../../packages/core/src/protect/apply-pattern.js';
import type { SafeObservation, SafeSeries, SafeTable } from '../../../packages/core/src/protect/safe-series.js';
import { protect } from '../../../packages/core/src/protect/protect.js';
import { computeSeries } from '../../../packages/core/src/series/compute-series.js';
import { sumOf, tableOf } from '../measures/tables.js';
import { indicatorOf, seriesOf } from '../series/datasets.js';

const { staffPublic } = PROFILES;
const measure = { type: 'parity', of: 'staff', reference: 'population' } as const;
const parity = { ...indicatorOf(measure, ['department']), measure };

/** Staff with and without a migration background by department; the third department is too small. */
const staff = tableOf(
  ['year', 'department', 'group', 'n'],
  [
    ...[20, 30, 2].flatMap((n, i) => [[2024, `d${i}`, 'with', n] as const, [2024, `d${i}`, 'all', n * 4] as const]),
    [2024, 'd3', 'with', 12],
    [2024, 'd3', 'all', 60],
  ],
);
const share = indicatorOf({ type: 'proportion', count: sumOf('with'), base: sumOf('all') }, ['department']);
const population = tableOf(
  ['year', 'group', 'n'],
  [
    [2024, 'with', 250],
    [2024, 'all', 1000],
  ],
);

describe('derive', () => {
  it('derive(parity, of, reference) is confidential where the share is, and compares with the reference’s total', () => {
    const of = protect(computeSeries(share, new Map([['t', staff]])), staffPublic);
    const reference = passPublished(
      seriesOf({ type: 'proportion', count: sumOf('with'), base: sumOf('all') }, { t: population }),
      ['a register'],
    );
    const result = derive(parity, of, reference);
    const kinds = (tables: typeof of.tables) =>
      tables.map(({ observations }) => observations.map(({ category, kind }) => `${category} ${kind}`));
    expect(kinds(result.tables)).toEqual(kinds(of.tables));
    expect(kinds(result.tables)[1]).toContain('d2 confidential');
    expect(result.tables[1]!.observations[0]).toMatchObject({ measures: [{ value: 1, share: 25, gap: 0 }] });
    expect(result.reasons).toEqual(['a register']);
  });

  /** Published shares of two years; what stands for a cell is its kind, its reason or its share. */
  const safe = (cells: Readonly<Record<string, SafeObservation['kind'] | number>>, more: Partial<SafeTable> = {}) =>
    ({
      periods: [],
      reasons: [],
      tables: [
        {
          breakdown: null,
          categories: [],
          observations: Object.entries(cells).map(([period, cell]) => ({
            period,
            category: '',
            ...(typeof cell === 'number'
              ? { kind: 'numbers', measures: [{ value: cell, count: cell, base: 100 }] }
              : { kind: cell, ...(cell === 'missing' ? { reason: 'noCases' } : {}) }),
          })),
          ...more,
        },
      ],
    }) as unknown as SafeSeries;

  it('derive(parity, of, reference) says why a number is missing, and that its reference is', () => {
    const of = safe({ 2022: 'missing', 2023: 20, 2024: 20, 2025: 'missing' });
    const reference = safe({ 2022: 40, 2023: 'missing', 2025: 'confidential' });
    const { observations } = derive({ ...parity, breakdowns: [] }, of, reference).tables[0]!;
    expect(observations.map((cell) => [cell.kind, 'reason' in cell ? cell.reason : null])).toEqual([
      ['missing', 'noCases'],
      ['missing', 'noCases'],
      ['missing', 'notDelivered'],
      ['confidential', null],
    ]);
  });

  it('derive(parity, of, reference) tells how the numbers were rounded that it is computed from', () => {
    const nearest = { protection: { rounding: { method: 'nearest', base: 5 } } } as const;
    const midpoint = { protection: { rounding: { method: 'midpoint', base: 6 } } } as const;
    const protectionOf = (mine: Partial<SafeTable>, other: Partial<SafeTable>) =>
      derive({ ...parity, breakdowns: [] }, safe({ 2025: 20 }, mine), safe({ 2025: 40 }, other)).tables.map(
        (table) => ({
          ...('protection' in table ? { protection: table.protection } : {}),
        }),
      );
    expect(protectionOf(nearest, midpoint)).toEqual([nearest]);
    expect(protectionOf({}, midpoint)).toEqual([midpoint]);
    expect(protectionOf({}, {})).toEqual([{}]);
  });

  it('derive(parity, of, a confidential reference) is confidential', () => {
    const small = tableOf(
      ['year', 'group', 'n'],
      [
        [2024, 'with', 2],
        [2024, 'all', 9],
      ],
    );
    const of = protect(computeSeries(share, new Map([['t', staff]])), staffPublic);
    const reference = protect(
      seriesOf({ type: 'proportion', count: sumOf('with'), base: sumOf('all') }, { t: small }),
      staffPublic,
    );
    const total: Indicator & { readonly measure: typeof measure } = { ...parity, breakdowns: [] };
    expect(derive(total, of, reference).tables[0]!.observations).toEqual([
      { period: '2024', category: '', kind: 'confidential' },
    ]);
  });
});
