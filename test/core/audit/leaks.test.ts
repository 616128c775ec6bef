import { describe, expect, it } from 'vitest';
import { auditReleases } from '../../../packages/core/src/audit/audit-releases.js';
import type { Release } from '../../../packages/core/src/audit/release.js';
import type { Finding } from '../../../packages/core/src/audit/report.js';
import { published, share, type WrittenTable } from './published.js';

/** `youth count [3,3] exact`. */
function found(releases: Release | readonly Release[], options = {}): readonly string[] {
  const list = Array.isArray(releases) ? (releases as readonly Release[]) : [releases as Release];
  return auditReleases(list, options).findings.map(line);
}

function line({ verdict, table, category, quantity, interval }: Finding): string {
  return `${category || table} ${quantity} ${JSON.stringify(interval)} ${verdict}`;
}

const byDepartment = (cells: WrittenTable['cells'][string], more: Partial<WrittenTable> = {}): WrittenTable => ({
  breakdown: 'department',
  cells: { 2025: cells },
  ...more,
});
const total = (cell: WrittenTable['cells'][string][string], more: Partial<WrittenTable> = {}): WrittenTable => ({
  cells: { 2025: { '': cell } },
  ...more,
});

describe('auditReleases, the attacks of leak-attacks.json', () => {
  it('auditReleases(one hidden beside the total) finds it exactly', () => {
    const release = published([total(share(76, 420)), byDepartment({ a: share(73, 390), b: 'C' })]);
    expect(found(release)).toEqual(['b count [3,3] exact']);
  });

  it('rate-reveals-count: 14.3 % of at most 7 people are 1 of 7', () => {
    const release = published([
      total(share(31, 65)),
      byDepartment({ a: { count: 28, base: 53 }, b: { value: 14.3 }, c: 'C' }),
    ]);
    // 12 people are left for b and c. b is 1 of 7, because 2 of 14 would be too many; then c is 2 of 5.
    expect(found(release)).toEqual(['b count [1,1] exact', 'c count [2,2] exact']);
  });

  it('rate-reveals-count: 14.3 % of a group known to be 7 people is 1 of 7', () => {
    const release = published([total({ value: 14.3 })]);
    expect(found(release, { sizes: () => 7 })).toEqual(['share count [1,1] exact']);
  });

  it('rate-reveals-count: 14.3 % of anybody says nothing exact', () => {
    expect(found(published([total({ value: 14.3 })]))).toEqual([]);
  });

  it('rate-with-rounded-parts: 34.8 % beside 10 of 25 rounded to 5 are 8 of 23', () => {
    const protection = { profile: 'round5', rounding: { method: 'nearest', base: 5 } } as const;
    const release = published([total({ value: 34.8, count: 10, base: 25 }, { protection })]);
    expect(found(release)).toEqual(['share count [8,8] exact']);
  });

  it('rate-with-rounded-parts: 40 % computed from the rounded 10 of 25 say nothing', () => {
    const protection = { profile: 'round5', rounding: { method: 'nearest', base: 5 } } as const;
    expect(found(published([total({ value: 40, count: 10, base: 25 }, { protection })]))).toEqual([]);
  });

  it('mean-times-n: the third of three people follows from the mean and the two others', () => {
    const release = published([
      total({ value: 33.3, base: 3 }, { measureType: 'mean' }),
      byDepartment({ a: { value: 10, base: 1 }, b: { value: 20, base: 1 }, c: 'C' }, { measureType: 'mean' }),
    ]);
    const [finding, ...others] = auditReleases([release]).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ verdict: 'narrow', category: 'c', quantity: 'sum' });
    expect(finding!.interval![0]).toBeCloseTo(99.75 - 30.1, 5);
    expect(finding!.interval![1]).toBeCloseTo(100.05 - 29.9, 5);
  });

  it('complement: 96 % of 25 tell that 1 person is different', () => {
    const release = published([total({ value: 96 }), byDepartment({ a: share(20, 20), b: 'C' })]);
    expect(found(release, { sizes: (table: string) => (table === 'share' ? 25 : undefined) })).toEqual([
      'share rest [1,1] exact',
      'b count [4,4] exact',
    ]);
  });

  it('percent-with-total: answers in per cent of 48 are counts, and the few among them people', () => {
    const table = total([{ value: 6.3 }, { value: 25 }, { value: 68.8 }], {
      measureType: 'distribution',
      answers: ['no', 'so', 'yes'],
    });
    expect(found(published([table]), { sizes: () => 48 })).toEqual(['share no [3,3] exact']);
  });

  it('two-releases: a correction by one person tells who that is, in whatever large a group', () => {
    const edition = (count: number, base: number, day: string) => published([total(share(count, base))], day);
    const releases = [edition(220, 1200, '2026-01-01'), edition(221, 1201, '2026-02-01')];
    expect(auditReleases(releases).findings).toEqual([
      {
        verdict: 'exact',
        table: 'share',
        period: '2025',
        category: '',
        quantity: 'change',
        interval: [1, 1],
        since: '2026-01-01',
      },
    ]);
    expect(found([edition(220, 1200, '2026-01-01'), edition(230, 1240, '2026-02-01')])).toEqual([]);
  });

  it('two-releases: what an earlier edition showed stays known', () => {
    const before = published(
      [total(share(76, 420)), byDepartment({ a: share(60, 300), b: share(3, 40), c: share(13, 80) })],
      '2025-01-01',
    );
    const after = published([total(share(76, 420)), byDepartment({ a: share(60, 300), b: 'C', c: 'C' })]);
    expect(found(after)).toEqual([]);
    expect(found([before, after])).toEqual(['b count [3,3] exact', 'c count [13,13] exact']);
  });

  it('two-releases: an old number that the new ones contradict is given up', () => {
    const before = published(
      [total(share(90, 430)), byDepartment({ a: share(60, 300), b: share(17, 50), c: share(13, 80) })],
      '2025-01-01',
    );
    const after = published([total(share(76, 420)), byDepartment({ a: share(60, 300), b: 'C', c: 'C' })]);
    const findings = auditReleases([before, after], { intervals: true }).findings;
    // 17 and 13 are more than the 16 that are left: only one of them can be believed, the first.
    expect(findings.every(({ interval }) => interval![0] >= 0 && interval![1] <= 120)).toBe(true);
  });
});
