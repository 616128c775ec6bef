import { describe, expect, it } from 'vitest';
import { auditReleases, type AuditOptions } from '../../../packages/core/src/audit/audit-releases.js';
import type { Release } from '../../../packages/core/src/audit/release.js';
import { published, share, type WrittenTable } from './published.js';

function verdicts(releases: Release | readonly Release[], options: AuditOptions = {}): readonly string[] {
  const list = 'edition' in releases ? [releases] : releases;
  return auditReleases(list, options).findings.map(
    ({ verdict, table, category, quantity, interval }) =>
      `${table} ${category} ${quantity} ${JSON.stringify(interval)} ${verdict}`,
  );
}

const STAFF = { count: 'staff[background=yes]', base: 'staff', time: 'sample' } as const;

const WOMEN = { ...STAFF, count: 'staff[background=yes gender=f]', base: 'staff[gender=f]', by: 'office' };

function byOffice(cells: WrittenTable['cells'][string], more: Partial<WrittenTable> = {}): WrittenTable {
  return { breakdown: 'office', counts: { ...STAFF, by: 'office' }, cells: { 2025: cells }, ...more };
}

function total(cell: WrittenTable['cells'][string][string], more: Partial<WrittenTable> = {}): WrittenTable {
  return { counts: STAFF, cells: { 2025: { '': cell } }, ...more };
}

describe('auditReleases, indicators about the same people', () => {
  it('auditReleases(a number hidden here and published there) finds it', () => {
    const hidden = [total(share(30, 150)), byOffice({ a: share(20, 100), b: 'C', c: 'C' })];
    expect(verdicts(published(hidden))).toEqual([]);
    const people: WrittenTable = {
      indicator: 'people',
      measureType: 'count',
      breakdown: 'unit',
      counts: { count: 'staff[background=yes]', by: 'office', time: 'sample' },
      cells: { 2025: { a: { value: 20 }, b: { value: 3 }, c: { value: 7 } } },
    };
    expect(verdicts(published([...hidden, people]))).toEqual(['share~office b count [3,3] exact']);
    // Seven are not few; but who knows the size of the group knows the share.
    const sizes = (_table: string, _period: string, category: string) => ({ b: 20, c: 30 })[category];
    expect(verdicts(published([...hidden, people]), { sizes })).toEqual([
      'share~office b count [3,3] exact',
      'share~office c count [7,7] exact',
    ]);
  });

  it('auditReleases(a category that is another indicator’s condition) finds it', () => {
    const release = published([
      total(share(30, 150)),
      byOffice({ a: share(20, 100), b: 'C', c: 'C' }),
      total(share(3, 22), {
        indicator: 'officeB',
        counts: { ...STAFF, count: 'staff[background=yes office=b]', base: 'staff[office=b]' },
      }),
    ]);
    expect(verdicts(release)).toEqual(['share~office b count [3,3] exact', 'share~office c count [7,7] exact']);
  });

  it('auditReleases(people of whom some are published) knows that they are at least as many', () => {
    const release = published([
      total(share(30, 150)),
      byOffice({ a: share(20, 100), b: 'C', c: 'C' }),
      byOffice({ a: share(15, 60), b: 'C', c: share(9, 13) }, { indicator: 'women', counts: WOMEN }),
    ]);
    // At least 9 of the 10 that are left are in c, so that at most 1 is in b.
    expect(verdicts(release)).toEqual(['share~office b count [0,1] narrow', 'women~office b count [0,1] narrow']);
  });

  const gendered = (gender: string, cells: WrittenTable['cells'][string], indicator: string) =>
    byOffice(cells, {
      indicator,
      counts: {
        ...STAFF,
        count: `staff[background=yes gender=${gender}]`,
        base: `staff[gender=${gender}]`,
        by: 'office',
      },
    });
  const everybody = byOffice({ a: share(20, 100), b: share(11, 60), c: share(12, 50) });

  it('auditReleases(women and men) knows that they are all where the numbers show it', () => {
    const release = published([
      everybody,
      gendered('f', { a: share(12, 60), b: share(7, 40), c: 'C' }, 'women'),
      gendered('m', { a: share(8, 40), b: share(4, 20), c: share(9, 30) }, 'men'),
    ]);
    expect(verdicts(release)).toEqual(['women~office c count [3,3] exact']);
  });

  it('auditReleases(women and men) knows no more than that they are different people otherwise', () => {
    const release = published([
      everybody,
      gendered('f', { a: share(12, 60), b: share(6, 40), c: 'C' }, 'women'),
      gendered('m', { a: share(8, 40), b: share(4, 20), c: share(9, 30) }, 'men'),
    ]);
    expect(verdicts(release, { intervals: true })).toContain('women~office c count [0,3] safe');
  });

  it('auditReleases(a base that another indicator publishes) turns a share into a count', () => {
    const release = published([
      {
        indicator: 'pay',
        measureType: 'mean',
        counts: { base: 'staff', time: 'sample' },
        cells: { 2025: { '': { value: 3.1, base: 21 } } },
      },
      total({ value: 14.3 }),
    ]);
    expect(verdicts(release)).toEqual(['share  count [3,3] exact']);
  });

  it('auditReleases(different people with equal names of categories) does not mix them', () => {
    const release = published([
      total(share(30, 150)),
      byOffice({ a: share(20, 100), b: 'C', c: 'C' }),
      byOffice(
        { a: share(2, 10), b: share(3, 20), c: share(7, 30) },
        {
          indicator: 'other',
          counts: { count: 'guests[background=yes]', base: 'guests', by: 'office', time: 'sample' },
        },
      ),
    ]);
    expect(verdicts(release)).toEqual([]);
  });

  it('auditReleases(parity) reads the share of hidden people from a gap or ratio', () => {
    const parity = (numbers: Readonly<Record<string, number>>) =>
      published([
        total('C'),
        total(numbers, {
          indicator: 'parity',
          measureType: 'parity',
          decimals: { value: 2, share: 1, reference: 1, gap: 1 },
        }),
      ]);
    const options = { sizes: () => 30 };
    expect(verdicts(parity({ share: 10 }), options)).toEqual(['share  count [3,3] exact']);
    expect(verdicts(parity({ reference: 40, gap: -30 }), options)).toEqual(['share  count [3,3] exact']);
    expect(verdicts(parity({ value: 0.25, reference: 40 }), options)).toEqual(['share  count [3,3] exact']);
    expect(verdicts(parity({ reference: 40 }), options)).toEqual([]);
  });
});

describe('auditReleases, sums that do not quite hold', () => {
  it('auditReleases(people of no known office) assumes no more than the numbers allow', () => {
    const open = published([total(share(30, 150)), byOffice({ a: share(20, 100), b: share(8, 40) })]);
    expect(verdicts(open)).toEqual([]);
    // What the visible ones leave of the total is the hidden one's at most, and all of it as far as anybody can see.
    const hidden = published([total(share(30, 150)), byOffice({ a: share(27, 100), b: 'C' })]);
    expect(verdicts(hidden)).toEqual(['share~office b count [3,3] exact']);
  });

  it('auditReleases(categories that overlap) keeps only that each is at most the total', () => {
    const release = published([total(share(30, 150)), byOffice({ a: share(28, 100), b: share(20, 90), c: 'C' })]);
    expect(verdicts(release, { intervals: true })).toEqual([
      'share~office c count [0,30] safe',
      'share~office c rest [0,120] safe',
    ]);
  });

  it('auditReleases(distinct people) does not subtract them from the total', () => {
    const distinct = (cell: WrittenTable['cells'][string][string]) =>
      published([
        total(share(30, 150), { measureType: 'distinctShare' }),
        byOffice({ a: share(20, 100), b: cell }, { measureType: 'distinctShare' }),
      ]);
    expect(verdicts(distinct('C'), { intervals: true })).toEqual([
      'share~office b count [10,30] safe',
      'share~office b rest [20,40] safe',
    ]);
  });

  it('auditReleases(nothing published but that something is hidden) finds nothing', () => {
    expect(verdicts(published([total('C'), byOffice({ a: 'C', b: 'C' })]))).toEqual([]);
    expect(verdicts(published([total('C')]), { sizes: () => 2 })).toEqual([]);
  });

  it('auditReleases(a group of nobody) finds nothing', () => {
    const release = published([total(share(20, 100)), byOffice({ a: share(20, 100), b: 'C' })]);
    expect(verdicts(release)).toEqual([]);
  });

  it('auditReleases(no release) is empty', () => {
    expect(auditReleases([])).toEqual({ hidden: 0, open: 0, findings: [] });
  });

  it('auditReleases(in any order of tables) finds the same', () => {
    const tables = [
      total(share(30, 150)),
      byOffice({ a: share(20, 100), b: 'C', c: 'C', d: share(1, 8) }),
      byOffice({ a: share(15, 60), b: 'C', c: share(6, 13), d: 'C' }, { indicator: 'women', counts: WOMEN }),
    ];
    const forwards = verdicts(published(tables));
    expect(verdicts(published(tables))).toEqual(forwards);
    expect(verdicts(published(tables.toReversed())).toSorted()).toEqual(forwards.toSorted());
    expect(forwards.length).toBeGreaterThan(0);
  });
});
