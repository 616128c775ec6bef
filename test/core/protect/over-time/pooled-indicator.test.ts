import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added } from '../../../../packages/core/src/editions/added.js';
import { EMPTY_LEDGER } from '../../../../packages/core/src/editions/ledger.js';
import { inPhase, poolPhase, wasPublishedSingly } from '../../../../packages/core/src/protect/over-time/pool-phase.js';
import { pooledIndicator } from '../../../../packages/core/src/protect/over-time/pooled-indicator.js';
import { blocksOf } from '../../../../packages/core/src/series/across-periods.js';
import { computeSeries } from '../../../../packages/core/src/series/compute-series.js';
import { cell, release, table } from '../../editions/release.js';
import { byCell, datasetOf, indicatorOf } from '../../series/datasets.js';

const YEARS = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];

const staff = datasetOf(
  ['year;department;mb', ...YEARS.slice(2).flatMap((year) => [`${year};a;yes`, `${year};a;no`, `${year};b;no`])].join(
    '\n',
  ),
  [{ name: 'year', type: 'year' }, { name: 'department' }, { name: 'mb' }],
);
const share = indicatorOf(
  {
    type: 'proportion',
    count: { resource: 'staff', where: [{ field: 'mb', in: ['yes'] }] },
    base: { resource: 'staff' },
  },
  ['department'],
);

const pooledOnce = added(EMPTY_LEDGER, release('2026-03-01', table('department', [cell('2023/2025', 'a', [21, 90])])));

describe('blocksOf', () => {
  it.each([
    ['2025', ['2020/2022', '2023/2025']],
    ['2024', ['2019/2021', '2022/2024']],
    ['2023', ['2021/2023']],
    ['2018', ['2019/2021', '2022/2024']],
  ])('blocksOf(2019 to 2025, 3, %s) gives whole blocks in step', (last, expected) => {
    expect(blocksOf(YEARS, 3, last).map(({ code }) => code)).toEqual(expected);
  });

  it('blocksOf(periods, size, last) keeps every block when periods are added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 12 }), fc.nat(12), (size, more, end) => {
        const before = Array.from({ length: 13 }, (_, i) => String(2000 + i));
        const after = [...before, ...Array.from({ length: more }, (_, i) => String(2013 + i))];
        const codes = blocksOf(after, size, before[end]).map(({ code }) => code);
        for (const { code } of blocksOf(before, size, before[end])) expect(codes).toContain(code);
        expect(blocksOf(after, size, before[end]).every(({ periods }) => periods.length === size)).toBe(true);
      }),
    );
  });
});

describe('pooledIndicator', () => {
  const [department] = share.breakdowns!;
  const pooled = (last: string, table = staff) =>
    computeSeries(pooledIndicator(share, department!, last), new Map([['staff', table]]));

  it('pooledIndicator(indicator, breakdown, newest period) adds three periods up', () => {
    const series = pooled('2025');
    expect(series.periods.map(({ edtf }) => edtf)).toEqual(['2023/2025']);
    expect(byCell(series, 1).get('2023/2025 a')).toMatchObject({ measures: [{ count: 3, base: 6 }] });
    expect(byCell(series).get('2023/2025')).toMatchObject({ measures: [{ count: 3, base: 9 }] });
  });

  it('pooledIndicator in step with an earlier edition leaves the newest periods out until they fill a block', () => {
    const series = pooled('2023');
    expect(series.periods.map(({ edtf }) => edtf)).toEqual(['2021/2023']);
  });

  it('pooledIndicator of too few periods is empty', () => {
    expect(pooled('2022').periods.map(({ edtf }) => edtf)).toEqual(['2023/2025']);
    const few = datasetOf('year;department;mb\n2025;a;yes', staff.schema.fields);
    expect(pooled('2025', few).periods).toEqual([]);
  });
});

describe('poolPhase', () => {
  it('poolPhase(ledger, table) is the end of a block that was published', () => {
    expect(poolPhase(pooledOnce, 'hr1~department', YEARS)).toBe('2025');
    expect(poolPhase(pooledOnce, 'hr1~gender', YEARS)).toBeNull();
    const school = release('2026-03-01', table('department', [cell('2024/2025', 'a', [21, 90])]));
    expect(poolPhase(added(EMPTY_LEDGER, school), 'hr1~department', ['2023/2024', '2024/2025'])).toBeNull();
    expect(poolPhase(EMPTY_LEDGER, 'hr1~department', YEARS)).toBeNull();
  });

  it('inPhase(indicator, ledger) keeps a pooled indicator in step, and leaves others as they are', () => {
    const pooled = { ...share, id: 'hr1~department', period: { field: 'year', pool: 3 } };
    expect(inPhase(pooled, pooledOnce, YEARS).period).toEqual({ field: 'year', pool: 3, last: '2025' });
    expect(inPhase(pooled, EMPTY_LEDGER, YEARS)).toBe(pooled);
    expect(inPhase(share, pooledOnce, YEARS)).toBe(share);
  });

  it('wasPublishedSingly(ledger, table) is about visible single periods', () => {
    const single = (share: readonly [number, number] | null) =>
      added(pooledOnce, release('2027-03-01', table('department', [cell('2022', 'a', share)])));
    expect(wasPublishedSingly(pooledOnce, 'hr1~department', YEARS)).toBe(false);
    expect(wasPublishedSingly(single(null), 'hr1~department', YEARS)).toBe(false);
    expect(wasPublishedSingly(single([7, 30]), 'hr1~department', YEARS)).toBe(true);
  });
});
