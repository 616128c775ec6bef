import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { buildSystem, type ProtectedSeries } from '../../../../packages/core/src/protect/system/build-system.js';
import { seriesCells } from '../../../../packages/core/src/protect/system/series-cells.js';
import { countedRows } from '../../../../packages/core/src/series/counted-people.js';
import type { Series } from '../../../../packages/core/src/series/series.js';
import { seriesOf, type Group } from '../series-of.js';

const rules = PROFILES.staffPublic;

/** A share of staff with this value of a field. */
function shareOf(id: string, sex: string, groups: readonly Group[], breakdowns = ['office']): Series {
  const made = seriesOf(breakdowns, groups);
  const count = countedRows({ resource: 'staff', where: [{ field: 'sex', in: [sex] }] });
  const people = [{ parts: [count, null], whole: countedRows({ resource: 'staff' }) }];
  return { ...made, indicator: { ...made.indicator, id }, people };
}

function systemOf(...all: readonly Series[]) {
  const { quantities, relations, cells } = buildSystem(
    all.map((series): ProtectedSeries => ({ series, rules })),
    '2025',
  );
  return {
    quantities: [...quantities].map(([id, { value }]) => [id, value] as const),
    relations: relations.map(({ total, members }) => `${total} = ${members.join(' + ')}`),
    cells: [...cells.values()],
  };
}

const women: readonly Group[] = [
  [['B'], 20, 40],
  [['A'], 10, 30],
];
const men: readonly Group[] = [
  [['A'], 25, 15],
  [['B'], 35, 25],
];

describe('buildSystem, names', () => {
  it('buildSystem(indicators in any order) is the same in the same order', () => {
    const [first, second] = [shareOf('w', 'f', women), shareOf('m', 'm', men)];
    const system = systemOf(first, second);
    expect(systemOf(second, first)).toEqual(system);
    expect(system.cells.map(({ id }) => id)).toEqual([
      'm 2025 ',
      'm~office 2025 A',
      'm~office 2025 B',
      'w 2025 ',
      'w~office 2025 A',
      'w~office 2025 B',
    ]);
    const ids = system.quantities.map(([id]) => id);
    expect(ids).toEqual([...ids].sort());
    // 30 women and 60 men of 100: ten are neither, and how many is what is left.
    expect(system.quantities).toContainEqual(['staff 2025 without staff[sex=f] 2025 and staff[sex=m] 2025', 10]);
  });

  it('buildSystem(one share) says once what is left of its base', () => {
    const { quantities, relations } = systemOf(shareOf('w', 'f', women));
    expect(quantities.filter(([id]) => id.includes('without'))).toEqual([]);
    // Three observations with count, rest and base, and the offices' counts and rests below the total.
    expect(relations).toHaveLength(3 + 2);
  });

  it('buildSystem(women and men who are all) has nobody else', () => {
    const other = shareOf('m', 'm', [
      [['A'], 30, 10],
      [['B'], 40, 20],
    ]);
    const { quantities, relations } = systemOf(shareOf('w', 'f', women), other);
    expect(quantities.filter(([id]) => id.includes('without'))).toEqual([]);
    expect(relations).toContain('staff 2025 = staff[sex=f] 2025 + staff[sex=m] 2025');
  });

  it('buildSystem(one name with two values) keeps the second for the cell alone', () => {
    const revised = shareOf('x', 'f', [
      [['B'], 20, 40],
      [['A'], 11, 30],
    ]);
    const { quantities } = systemOf(shareOf('w', 'f', women), revised);
    expect(systemOf(revised, shareOf('w', 'f', women)).quantities).toEqual(quantities);
    expect(quantities.filter(([id]) => id.startsWith('staff[sex=f] office'))).toEqual([
      ['staff[sex=f] office=A 2025', 10],
      ['staff[sex=f] office=A 2025 (x~office 2025 A)', 11],
      ['staff[sex=f] office=B 2025', 20],
    ]);
  });

  it('buildSystem(one field broken down twice) does not say of a number that it is itself', () => {
    const groups = women.map(([[office], ...parts]): Group => [[office!, office!], ...parts]);
    const made = shareOf('w', 'f', groups, ['office', 'again']);
    const tables = made.tables.map((table) =>
      table.breakdown ? { ...table, breakdown: { ...table.breakdown, field: 'office' } } : table,
    );
    const { relations } = systemOf({ ...made, tables });
    expect(relations.filter((relation) => !relation.includes(' + '))).toEqual([]);
  });

  it('buildSystem(a plain count) has no whole beside it', () => {
    const made = seriesOf(
      ['office'],
      [
        [['A'], 10],
        [['B'], 20],
      ],
    );
    const people = [{ parts: [countedRows({ resource: 'staff' })], whole: null }];
    const { quantities, relations } = systemOf({ ...made, people });
    expect(quantities).toEqual([
      ['staff 2025', 30],
      ['staff office=A 2025', 10],
      ['staff office=B 2025', 20],
    ]);
    expect(relations).toEqual(['staff 2025 = staff office=A 2025 + staff office=B 2025']);
  });

  it('buildSystem(a division without any office) adds nothing up to it', () => {
    const groups: readonly Group[] = [
      [['A', 'D1'], 10, 30],
      [[null, 'D2'], 20, 40],
    ];
    const { relations } = systemOf(seriesOf(['office', 'division'], groups));
    expect(relations.filter((relation) => relation.startsWith('test~division 2025 D2'))).toEqual([
      'test~division 2025 D2#0.whole = test~division 2025 D2#0.0 + test~division 2025 D2#0.1',
    ]);
  });

  it('buildSystem(the only office) is no subtotal', () => {
    const { cells } = systemOf(shareOf('w', 'f', [[['A'], 10, 30]]));
    expect(cells.map(({ subtotal }) => subtotal)).toEqual([false, false]);
  });
});

describe('seriesCells', () => {
  it('seriesCells(series, period) are its observations as sums of their finest groups', () => {
    const made = seriesOf('office sex'.split(' '), [
      [['A', 'f'], 10, 30],
      [['A', null], 5, 6],
      [['B', 'f'], 20, 40],
    ]);
    const cells = seriesCells(made, '2025').map(({ id, atoms, values }) => [id, atoms, values]);
    expect(cells).toEqual([
      ['test 2025 ', [0, 1, 2], [35, 76]],
      ['test~office 2025 A', [0, 1], [15, 36]],
      ['test~office 2025 B', [2], [20, 40]],
      ['test~sex 2025 f', [0, 2], [30, 70]],
    ]);
    expect(seriesCells(made, '2024')).toEqual([]);
  });

  it('seriesCells(without finest groups) stand for themselves', () => {
    const made = { ...seriesOf(['office'], [[['A'], 10, 30]]), atoms: [] };
    expect(seriesCells(made, '2025').map(({ values }) => values)).toEqual([
      [10, 30],
      [10, 30],
    ]);
  });

  it('seriesCells(finest groups of another period) are not added', () => {
    const made = seriesOf(['office'], [[['A'], 10, 30]]);
    const atoms = [...made.atoms, { period: '2024', categories: ['A'], parts: [7, 7] }];
    expect(seriesCells({ ...made, atoms }, '2025').map(({ values }) => values)).toEqual([
      [10, 30],
      [10, 30],
    ]);
  });
});
