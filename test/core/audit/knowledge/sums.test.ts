import { describe, expect, it } from 'vitest';
import { sumConstraints } from '../../../../packages/core/src/audit/knowledge/sum-constraints.js';
import { sumsIn } from '../../../../packages/core/src/audit/knowledge/sums.js';
import { published, share, type WrittenTable } from '../published.js';
import { cube } from '../cube.js';

/** `total = members`, by the names of their counts. */
function sums(tables: readonly WrittenTable[], period = '2025') {
  return sumsIn(published(tables), period).map(({ members, total }) => `${total('count')} = ${members.join(' + ')}`);
}

const one = share(20, 100);
const total: WrittenTable = { cells: { 2025: { '': one } } };
const offices = (within: WrittenTable['within'] = {}, more: Partial<WrittenTable> = {}): WrittenTable => ({
  breakdown: 'office',
  within,
  cells: { 2025: { a: one, b: 'C', c: null } },
  ...more,
});

describe('sumsIn', () => {
  it('sumsIn(a total and offices) adds up what was counted, hidden or not, in this period', () => {
    expect(sums([total, offices()])).toEqual(['#share.count = a + b']);
    expect(sums([total, offices()], '2024')).toEqual([]);
  });

  it('sumsIn(what is derived, or of which nothing was counted) adds nothing up', () => {
    expect(sums([total, offices()].map((table) => ({ ...table, measureType: 'parity' })))).toEqual([]);
    expect(sums([total, offices({}, { cells: { 2025: { a: null } } })])).toEqual([]);
  });

  it('sumsIn(two indicators) does not mix them', () => {
    expect(sums([total, offices({}, { indicator: 'other' })])).toEqual([]);
  });

  it('sumsIn(offices within divisions) adds up those that are there, to the own division', () => {
    const within = { division: { d1: ['a', 'c'], d2: ['b'], d3: ['c'] } };
    const division: WrittenTable = { breakdown: 'division', cells: { 2025: { d1: one, d2: one } } };
    const found = ['#share.count[division=d1] = a', '#share.count[division=d2] = b'];
    expect(sums([offices(within)])).toEqual(found);
    expect(sums([offices(within), division])).toEqual(found);
  });

  it('sumsIn(offices within divisions of another indicator) names the divisions by its field', () => {
    const counts = { count: 'staff[x=1]', base: 'staff', time: 'stock' } as const;
    const within = { division: { d1: ['a'] } };
    const table = offices(within, { counts: { ...counts, by: 'office' } });
    const other: WrittenTable = {
      indicator: 'other',
      breakdown: 'division',
      cells: { 2025: { d1: one } },
      counts: { ...counts, by: 'unit' },
    };
    expect(sums([table])).toEqual(['staff[division=d1 x=1] = a']);
    expect(sums([table, other])).toEqual(['staff[unit=d1 x=1] = a']);
    expect(sums([table, { indicator: 'other', breakdown: 'division', cells: other.cells }])).toEqual([
      'staff[division=d1 x=1] = a',
    ]);
    const own: WrittenTable = { ...other, indicator: 'share', counts: { ...counts, by: 'section' } };
    expect(sums([table, other, own])).toEqual(['staff[section=d1 x=1] = a']);
  });

  it('sumsIn(a cube) adds crossings up to each margin, and margins to the total', () => {
    const values = [
      [1, 2],
      [3, 4],
    ];
    const release = cube(['a', 'b'], ['x', 'y'], values, []);
    const period = release.tables[0]!.cells[0]!.period;
    const found = sumsIn(release, period).map(({ members, total: of }) => `${of('count')} = ${members.join(' + ')}`);
    expect(found.toSorted()).toEqual([
      '#table.count = a + b',
      '#table.count = x + y',
      '#table.count[column=x] = a × x + b × x',
      '#table.count[column=y] = a × y + b × y',
      '#table.count[row=a] = a × x + a × y',
      '#table.count[row=b] = b × x + b × y',
    ]);
  });
});

describe('sumConstraints', () => {
  const constraints = (measureType: string) =>
    sumsIn(published([total, offices()].map((table) => ({ ...table, measureType }))), '2025')
      .flatMap((sum) => sumConstraints(sum, 10))
      .map(({ terms, lower, upper, doubt }) => [[...terms.values()].join(' '), lower, upper, doubt]);

  const fits = ['1 1 -1', -Infinity, 0, 11];
  const areAll = ['1 1 -1', 0, Infinity, 12];

  it('sumConstraints(sum, doubt) believes sooner that parts fit than that they are all, for count and base', () => {
    expect(constraints('proportion')).toEqual([fits, areAll, fits, areAll]);
  });

  it('sumConstraints(distinct people) says only that they are all: some are in two categories', () => {
    expect(constraints('distinctShare')).toEqual([areAll, fits, areAll]);
  });
});
