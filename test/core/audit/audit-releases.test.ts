import { describe, expect, it } from 'vitest';
import { auditReleases, type AuditOptions } from '../../../packages/core/src/audit/audit-releases.js';
import type { Release } from '../../../packages/core/src/audit/release.js';
import { DEFAULT_CRITERIA } from '../../../packages/core/src/audit/report.js';
import { published, type WrittenTable } from './published.js';

type Cells = WrittenTable['cells'][string];

/** Counts of the offices of an indicator. */
const offices = (cells: Cells, more: Partial<WrittenTable> = {}): WrittenTable => ({
  indicator: 'staff',
  measureType: 'count',
  breakdown: 'office',
  cells: { 2025: cells },
  ...more,
});

const total = (value: number): WrittenTable => ({
  indicator: 'staff',
  measureType: 'count',
  cells: { 2025: { '': { value } } },
});

const rounded = { protection: { profile: 'round5', rounding: { method: 'nearest', base: 5 } } } as const;

/** Findings as `table category: verdict`, and whether they were known before. */
function found(releases: readonly Release[], options: AuditOptions = {}): readonly string[] {
  return auditReleases(releases, options).findings.map(
    ({ table, category, verdict, earlier }) => `${table} ${category}: ${verdict}${earlier ? ' earlier' : ''}`,
  );
}

const telling = published([offices({ a: { value: 20 }, b: { value: 7 } })], '2026-01-01');
const other = published([offices({ a: { value: 20 }, b: { value: 7 } }, { indicator: 'guests' })], '2026-02-01');
const hiding = published([offices({ a: { value: 20 }, b: 'C' })], '2026-03-01');

describe('auditReleases, what earlier editions told', () => {
  it('auditReleases([]) is empty', () => {
    expect(auditReleases([])).toEqual({ hidden: 0, open: 0, findings: [] });
  });

  it.each<[string, readonly Release[]]>([
    ['told, hidden', [telling, hiding]],
    ['told, elsewhere, hidden', [telling, other, hiding]],
    ['elsewhere, told, hidden', [other, telling, hiding]],
  ])('auditReleases(%s) marks what was told', (_name, releases) => {
    expect(found(releases)).toEqual(['staff~office b: exact earlier']);
  });

  it('auditReleases(a total that comes with the last edition) does not mark what it tells', () => {
    const last = published([total(27), offices({ a: { value: 20 }, b: 'C' })], '2026-03-01');
    expect(found([hiding, last])).toEqual(['staff~office b: exact']);
  });

  it('auditReleases(a total of 2 in both editions) marks what is narrow', () => {
    const release = (edition: string) => published([total(2), offices({ a: 'C', b: 'C' })], edition);
    const both = [release('2026-01-01'), release('2026-02-01')];
    const marked = (mark: string) =>
      ['a: narrow', 'b: narrow', 'a + b: small'].map((one) => `staff~office ${one}${mark}`);
    expect(found(both.slice(1))).toEqual(marked(''));
    expect(found(both)).toEqual(marked(' earlier'));
  });

  it('auditReleases(a total of 4 in both editions) marks nothing where nothing stands against publishing', () => {
    const release = (edition: string) => published([total(4), offices({ a: 'C', b: 'C' })], edition);
    expect(found([release('2026-01-01'), release('2026-02-01')])).toEqual(['staff~office a + b: small']);
  });
});

describe('auditReleases, its options for earlier editions', () => {
  const first = published([
    offices({ a: { value: 10 } }, rounded),
    offices({ x: { value: 30 } }, { indicator: 'guests' }),
  ]);
  const second = published([offices({ a: 'C' }, rounded), offices({ x: 'C' }, { indicator: 'guests' })], '2026-02-01');

  it('auditReleases(rounded before, criteria) asks the same of what was told before', () => {
    // 10 was 8 to 12: wide enough, unless 10 are asked for.
    expect(found([first, second])).toEqual(['guests~office x: exact earlier']);
    const criteria = () => ({ ...DEFAULT_CRITERIA, minimumWidth: 10 });
    expect(found([first, second], { criteria })).toEqual([
      'staff~office a: narrow earlier',
      'guests~office x: exact earlier',
    ]);
  });

  it('auditReleases(a mean alone before, intervals) does not mark what is safe', () => {
    const mean = offices({ a: { value: 3.4 } }, { measureType: 'mean' });
    const hidden = offices({ a: 'C' }, { measureType: 'mean' });
    const guests = (cell: Cells[string]) => offices({ x: cell }, { indicator: 'guests' });
    const releases = [published([mean, guests({ value: 30 })]), published([hidden, guests('C')], '2026-02-01')];
    expect(found(releases, { intervals: true })).toEqual(['staff~office a: safe', 'guests~office x: exact earlier']);
  });
});
