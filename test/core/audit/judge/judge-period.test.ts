import { describe, expect, it } from 'vitest';
import { auditReleases } from '../../../../packages/core/src/audit/audit-releases.js';
import { published, share, type WrittenTable } from '../published.js';

/** Two offices of two people each are hidden beside one that is shown. */
function twoOfTwo(measureType: string, total: Record<string, number>, a: Record<string, number>) {
  const more = { measureType, decimals: { mean: 2 } };
  const tables: readonly WrittenTable[] = [
    { cells: { 2025: { '': total } }, ...more },
    { breakdown: 'office', cells: { 2025: { a, b: 'C', c: 'C' } }, ...more },
  ];
  const sizes = (_table: string, _period: string, category: string) => ({ b: 2, c: 2 })[category];
  return auditReleases([published(tables)], { sizes })
    .findings.filter(({ category }) => category === 'b')
    .map(
      ({ quantity, interval, verdict }) =>
        `${quantity} ${interval!.map((end) => Number(end.toFixed(2))).join('–')} ${verdict}`,
    );
}

describe('auditReleases, groups of a known size', () => {
  it('auditReleases(a share of two people) cannot be wider than two', () => {
    expect(twoOfTwo('proportion', share(30, 104), share(28, 100))).toEqual([]);
  });

  it('auditReleases(a rate per two people) can: there may be more cases than people', () => {
    expect(twoOfTwo('rate', { count: 30, base: 104 }, { count: 28, base: 100 })).toEqual(['count 0–2 narrow']);
  });

  it('auditReleases(points given by two people) can: 208 ± 0.52 less 207 ± 0.5 leave 2.02 at most', () => {
    const [total, a] = [
      { ...share(30, 104), mean: 2 },
      { ...share(28, 100), mean: 2.07 },
    ];
    expect(twoOfTwo('rating', total, a)).toEqual(['sum 0–2.02 narrow']);
  });
});

describe('auditReleases', () => {
  it('auditReleases(releases) counts what is hidden and what is shown, in part or whole', () => {
    const cells = { a: 'C', b: { value: 40 }, c: share(20, 60), d: null } as const;
    const { hidden, open } = auditReleases([published([{ breakdown: 'office', cells: { 2025: cells } }])]);
    expect([hidden, open]).toEqual([1, 2]);
  });
});
