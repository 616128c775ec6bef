import { describe, expect, it } from 'vitest';
import { auditReleases } from '../../../../packages/core/src/audit/audit-releases.js';
import { changesSinceEditions } from '../../../../packages/core/src/audit/changes/changes-since-editions.js';
import { DEFAULT_CRITERIA } from '../../../../packages/core/src/audit/report.js';
import { published, share } from '../published.js';

const stock = { time: 'stock', count: 'staff[background=yes]', base: 'staff' } as const;

function periods(shares: Readonly<Record<string, [number, number]>>) {
  const cells = Object.fromEntries(
    Object.entries(shares).map(([period, numbers]) => [period, { '': share(...numbers) }]),
  );
  return auditReleases([published([{ cells, counts: stock }])]).findings.map(
    ({ since, period, interval }) => `${since} to ${period}: ${interval![0]}`,
  );
}

describe('auditReleases, from period to period', () => {
  it.each<[string, Readonly<Record<string, [number, number]>>, readonly string[]]>([
    ['100 people and one more', { 2024: [40, 100], 2025: [41, 101] }, ['2024 to 2025: 1']],
    ['101 people and one less', { 2024: [41, 101], 2025: [40, 100] }, ['2024 to 2025: -1']],
    ['101 people and one more', { 2024: [40, 101], 2025: [41, 102] }, []],
    ['three years', { 2023: [20, 50], 2024: [21, 51], 2025: [23, 53] }, ['2023 to 2024: 1', '2024 to 2025: 2']],
    ['two years in one', { '2022/2023': [20, 50], '2024/2025': [21, 51] }, []],
    [
      'school years',
      { '2023-08/2024-07': [20, 50], '2024-08/2025-07': [21, 51] },
      ['2023-08/2024-07 to 2024-08/2025-07: 1'],
    ],
    [
      'years up to a month',
      { '2022/2023-07': [20, 50], '2024/2025-07': [21, 51] },
      ['2022/2023-07 to 2024/2025-07: 1'],
    ],
  ])('auditReleases(%s)', (_name, shares, found) => {
    expect(periods(shares)).toEqual(found);
  });
});

describe('changesSinceEditions', () => {
  const edition = (name: string, ...numbers: [number, number]) =>
    published([{ cells: { 2025: { '': share(...numbers) } } }], name);

  const found = (...releases: readonly ReturnType<typeof edition>[]) =>
    changesSinceEditions(releases, () => DEFAULT_CRITERIA).map(({ since, interval }) => [since, interval![0]]);

  it('changesSinceEditions(of three) compares the last with each before it', () => {
    const editions = [edition('first', 7, 430), edition('second', 20, 440), edition('third', 21, 441)] as const;
    expect(found(...editions)).toEqual([['second', 1]]);
    expect(found(editions[0], editions[2], editions[1])).toEqual([['third', -1]]);
    expect(found(editions[1], editions[0], editions[2])).toEqual([['second', 1]]);
  });

  it('changesSinceEditions(of one or none) are none', () => {
    expect([found(), found(edition('first', 7, 30))]).toEqual([[], []]);
  });
});
