import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditReleases, type AuditOptions } from '../../../packages/core/src/audit/audit-releases.js';
import type { Release } from '../../../packages/core/src/audit/release.js';
import { DEFAULT_CRITERIA } from '../../../packages/core/src/audit/report.js';
import { cube } from './cube.js';
import { published, share, type WrittenTable } from './published.js';

/** The exact interval of every hidden number: `{ 'a count': [0, 3] }`; that of the only number without its name. */
function intervals(release: Release, options: AuditOptions = {}): Readonly<Record<string, readonly [number, number]>> {
  const { findings } = auditReleases([release], { ...options, intervals: true });
  return Object.fromEntries(
    findings
      .filter(({ category }) => !category.includes(' + '))
      .map(({ category, quantity, interval }) => [
        `${category.replace(' × ', ' ')}${quantity === 'count' ? '' : ` ${quantity}`}`,
        interval!,
      ]),
  );
}

function verdicts(release: Release, options: AuditOptions = {}): readonly string[] {
  return auditReleases([release], options).findings.map(
    ({ verdict, category, quantity, interval }) => `${category} ${quantity} ${JSON.stringify(interval)} ${verdict}`,
  );
}

function count(cells: WrittenTable['cells'][string], more: Partial<WrittenTable> = {}): WrittenTable {
  return { indicator: 'people', measureType: 'count', cells: { 2025: cells }, ...more };
}

const people = (value: number) => ({ value });

/** The worked vectors of the methodology, section 4.4, each as a publication. */
describe('auditReleases, worked vectors', () => {
  it('V1: z1 of GaussSuppression with all margins gives the official intervals', () => {
    const work = ['annet', 'arbeid', 'soshjelp', 'trygd'];
    const values = [
      [11, 7, 5, 13, 9, 12, 6, 9],
      [11, 1, 8, 2, 14, 9, 4, 3],
      [55, 29, 35, 17, 63, 24, 22, 38],
      [36, 18, 25, 13, 52, 22, 8, 15],
    ];
    const hidden = ['annet', 'arbeid'].flatMap((row) => ['B', 'D', 'H'].map((region) => `${row} ${region}`));
    const { cases } = JSON.parse(
      readFileSync(new URL('../../vectors/sdc/attack-audit-vectors.json', import.meta.url), 'utf8'),
    ) as { cases: readonly { id: string; expected: { intervals: Record<string, [number, number]> } }[] };
    const official = cases.find(({ id }) => id === 'gauss-z1-2way-maxN3')!.expected.intervals;
    const found = intervals(cube(work, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], values, hidden));
    expect(Object.values(found).toSorted()).toEqual(Object.values(official).toSorted());
    expect(Object.keys(found)).toHaveLength(6);
  });

  it('V2: two by two hidden leave what non-negative margins leave', () => {
    const hidden = ['young Iceland', 'young Portugal', 'old Iceland', 'old Portugal'];
    const table = cube(
      ['young', 'old'],
      ['Spain', 'Iceland', 'Portugal'],
      [
        [5, 2, 0],
        [6, 3, 4],
      ],
      hidden,
    );
    expect(intervals(table)).toEqual({
      'young Iceland': [0, 2],
      'young Portugal': [0, 2],
      'old Iceland': [3, 5],
      'old Portugal': [2, 4],
    });
  });

  it('V2b: where a remainder is 0, all four are exact although no equation alone gives them', () => {
    const hidden = ['young Iceland', 'young Portugal', 'old Iceland', 'old Portugal'];
    const table = cube(
      ['young', 'old'],
      ['Spain', 'Iceland', 'Portugal'],
      [
        [5, 0, 0],
        [6, 3, 4],
      ],
      hidden,
    );
    expect(verdicts(table)).toEqual([
      'young × Iceland count [0,0] exact',
      'young × Portugal count [0,0] exact',
      'old × Iceland count [3,3] exact',
      'old × Portugal count [4,4] exact',
      'young × Iceland + old × Iceland count [3,3] small',
      'young × Portugal + old × Portugal count [4,4] small',
    ]);
  });

  const V3_VALUES = [
    [30, 47, 64, 89],
    [90, 124, 5, 31],
    [92, 100, 59, 85],
    [800, 991, 651, 685],
  ];
  const V3_HIDDEN = ['w a', 'w b', 'w c', 'x a', 'x c', 'y b', 'y d', 'z b', 'z d'];

  it('V3: two hidden in every row and column, and yet one of them is exact', () => {
    const table = cube(['w', 'x', 'y', 'z'], ['a', 'b', 'c', 'd'], V3_VALUES, V3_HIDDEN);
    expect(verdicts(table)).toEqual(expect.arrayContaining(['w × b count [47,47] exact']));
    expect(intervals(table)).toEqual({
      'w a': [25, 94],
      'w b': [47, 47],
      'w c': [0, 69],
      'x a': [26, 95],
      'x c': [0, 69],
      'y b': [0, 185],
      'y d': [0, 185],
      'z b': [906, 1091],
      'z d': [585, 770],
    });
  });

  it('V3: one more hidden makes it safe', () => {
    const found = intervals(cube(['w', 'x', 'y', 'z'], ['a', 'b', 'c', 'd'], V3_VALUES, [...V3_HIDDEN, 'x b']));
    expect([found['w b'], found['x b']]).toEqual([
      [0, 141],
      [30, 171],
    ]);
  });

  const linked = (n: WrittenTable['cells'][string][string]) =>
    published([
      count({ '': people(36) }),
      count({ one: people(20), two: people(16) }, { breakdown: 'county' }),
      count({ big: people(6), small: people(30) }, { breakdown: 'size' }),
      count(
        { A: 'C', B: 'C', I: people(8), J: people(8), K: 'C', L: 'C', M: 'C', N: n },
        {
          breakdown: 'place',
          within: {
            county: { one: ['A', 'B', 'I', 'J'], two: ['K', 'L', 'M', 'N'] },
            size: { big: ['L', 'M'], small: ['A', 'B', 'I', 'J', 'K', 'N'] },
          },
        },
      ),
    ]);

  it('V4: two groupings of the same places give away what each alone protects', () => {
    expect(verdicts(linked(people(7)))).toEqual(expect.arrayContaining(['K count [3,3] exact']));
    expect(intervals(linked('C'))).toEqual({ A: [0, 4], B: [0, 4], K: [0, 10], L: [0, 6], M: [0, 6], N: [0, 10] });
  });

  it('V5: a number hidden in one table is the difference of two published ones of another', () => {
    const within = { eu: { inside: ['Spain', 'Portugal'], outside: ['Iceland'] } };
    const release = published([
      count({ '': 'C' }),
      count({ inside: people(7), outside: 'C' }, { breakdown: 'eu' }),
      count({ Spain: 'C', Portugal: people(3), Iceland: 'C' }, { breakdown: 'place', within }),
    ]);
    expect(verdicts(release)).toEqual(['Spain count [4,4] exact']);
  });

  const v6 = (c: WrittenTable['cells'][string][string]) =>
    published([
      { cells: { 2025: { '': share(24, 169) } } },
      { breakdown: 'office', cells: { 2025: { A: 'C', B: 'C', C: c, D: share(12, 72) } } },
    ]);

  it('V6: few people hidden together are known to be few', () => {
    expect(verdicts(v6(share(9, 49)))).toEqual(['A + B count [3,3] small']);
    const wide = { ...DEFAULT_CRITERIA, minimumWidth: 5 };
    expect(verdicts(v6(share(9, 49)), { criteria: () => wide })).toEqual([
      'A count [0,3] narrow',
      'B count [0,3] narrow',
      'A + B count [3,3] small',
    ]);
    expect(verdicts(v6('C'), { criteria: () => wide })).toEqual([]);
    expect(intervals(v6('C'))).toMatchObject({ A: [0, 12], B: [0, 12], C: [0, 12] });
  });

  const offices = (hidden: readonly string[], divisions: boolean) => {
    const staff: Record<string, [number, number]> = {
      main: [9, 61],
      order: [14, 75],
      treasury: [2, 30],
      youth: [31, 119],
      social: [11, 51],
      school: [3, 24],
      building: [6, 60],
    };
    const cells = Object.fromEntries(
      Object.entries(staff).map(([name, numbers]) => [
        name,
        hidden.includes(name) ? ('C' as const) : share(...numbers),
      ]),
    );
    const within = { division: { '1': ['main', 'order', 'treasury'], '2': ['youth', 'social', 'school', 'building'] } };
    const division: WrittenTable = {
      breakdown: 'division',
      cells: { 2025: { '1': share(25, 166), '2': share(51, 254) } },
    };
    return published([
      { cells: { 2025: { '': share(76, 420) } } },
      ...(divisions ? [division] : []),
      { breakdown: 'office', within, cells: { 2025: cells } },
    ]);
  };

  it('V7: a row of subtotals more gives two offices away that protected each other', () => {
    expect(intervals(offices(['treasury', 'school'], false))).toMatchObject({ treasury: [0, 5], school: [0, 5] });
    expect(verdicts(offices(['treasury', 'school'], true))).toEqual([
      'treasury count [2,2] exact',
      'school count [3,3] exact',
    ]);
    const four = offices(['treasury', 'school', 'main', 'social'], true);
    expect(intervals(four)).toMatchObject({ treasury: [0, 11], school: [0, 14] });
    expect(verdicts(four)).toEqual([]);
  });

  it('V8: bounds of the handbook’s example 3', () => {
    const hidden = ['1 a', '1 b', '2 a', '2 b'];
    expect(
      intervals(
        cube(
          ['1', '2', '3'],
          ['a', 'b'],
          [
            [4, 3],
            [2, 1],
            [3, 3],
          ],
          hidden,
        ),
      ),
    ).toEqual({
      '1 a': [3, 6],
      '1 b': [1, 4],
      '2 a': [0, 3],
      '2 b': [0, 3],
    });
  });

  it('V8: two numbers rounded to 0 beside their sum rounded to 5 are not 0', () => {
    const protection = { profile: 'round5', rounding: { method: 'nearest', base: 5 } } as const;
    const release = published([
      count({ '': people(5) }, { protection }),
      count({ a: people(0), b: people(0) }, { protection, breakdown: 'office' }),
    ]);
    expect(verdicts(release)).toEqual([' count [3,4] small', 'a count [1,2] small', 'b count [1,2] small']);
  });

  const stock = { time: 'stock', count: 'staff[background=yes]', base: 'staff' } as const;
  const twoYears = (
    before: [number, number],
    after: [number, number],
    more: Partial<WrittenTable> = { counts: stock },
  ) => published([{ cells: { 2024: { '': share(...before) }, 2025: { '': share(...after) } }, ...more }]);

  it('V9: one person more, and one more of a kind, tell of what kind the person is', () => {
    const [finding, ...others] = auditReleases([twoYears([7, 30], [8, 31])]).findings;
    expect(others).toEqual([]);
    expect(finding).toEqual({
      verdict: 'exact',
      table: 'share',
      period: '2025',
      category: '',
      quantity: 'change',
      interval: [1, 1],
      since: '2024',
    });
  });

  it.each([
    ['nobody came or went', twoYears([7, 30], [8, 30])],
    ['no more of a kind', twoYears([7, 30], [7, 31])],
    ['many came', twoYears([7, 30], [8, 36])],
    ['a group too large to know', twoYears([70, 300], [71, 301])],
    ['other people every year', twoYears([7, 30], [8, 31], { counts: { ...stock, time: 'flow' } })],
    ['nobody says that they are the same people', twoYears([7, 30], [8, 31], {})],
    [
      'numbers rounded to 5',
      published([
        {
          cells: { 2024: { '': { count: 5, base: 30 } }, 2025: { '': { count: 10, base: 30 } } },
          counts: stock,
          protection: { profile: 'round5', rounding: { method: 'nearest', base: 5 } },
        },
      ]),
    ],
    [
      'years put together',
      published([{ cells: { '2021/2022': { '': share(7, 30) }, '2023/2024': { '': share(8, 31) } }, counts: stock }]),
    ],
  ])('V9: nothing is said where %s', (_, release) => {
    expect(auditReleases([release]).findings).toEqual([]);
  });

  it('V9: those hidden in both years are compared as well, as what is left of the total', () => {
    const year = (total: [number, number]) => ({ '': share(...total) });
    const parts = { a: share(20, 100), b: 'C', c: 'C' } as const;
    const release = published([
      { cells: { 2024: year([30, 150]), 2025: year([31, 151]) }, counts: stock },
      { breakdown: 'office', cells: { 2024: parts, 2025: parts }, counts: { ...stock, by: 'office' } },
    ]);
    const changes = auditReleases([release]).findings.filter(({ quantity }) => quantity === 'change');
    expect(changes).toEqual([
      {
        verdict: 'exact',
        table: 'share~office',
        period: '2025',
        category: 'b + c',
        quantity: 'change',
        interval: [1, 1],
        since: '2024',
      },
    ]);
  });

  it('V10: 33.3 % of 12 people are 4', () => {
    const release = published([{ cells: { 2025: { '': { value: 33.3, base: 12 } } } }]);
    expect(verdicts(release)).toEqual([' count [4,4] exact']);
  });

  it('V10: 18.5 % of at most 40 people are 5 of 27', () => {
    const release = published([
      { cells: { 2025: { '': { base: 100 } } } },
      { breakdown: 'office', cells: { 2025: { a: { base: 60 }, b: { value: 18.5 }, c: 'C' } } },
    ]);
    expect(intervals(release)).toMatchObject({ b: [5, 5], 'b rest': [22, 22] });
  });
});
