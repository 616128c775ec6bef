import { describe, expect, it } from 'vitest';
import { groupIds } from '../../../../packages/core/src/protect/system/quantity-ids.js';
import type { SeriesCell } from '../../../../packages/core/src/protect/system/series-cells.js';
import { countedRows, type PeopleGroup } from '../../../../packages/core/src/series/counted-people.js';
import { seriesOf } from '../series-of.js';

const [women, staff] = [
  countedRows({ resource: 'staff', where: [{ field: 'sex', in: ['f'] }] }),
  countedRows({ resource: 'staff' }),
];

/** The names of the numbers of office A, group by group: parts, and after `of` their whole. */
function names(values: readonly number[], people: readonly PeopleGroup[] | null, groupSize?: number) {
  const made = seriesOf(['office'], [[['A'], 9, 52]]);
  const cell: SeriesCell = {
    id: 'x 2025 A',
    table: 1,
    category: 'A',
    period: '2025',
    parts: { values, whole: 61, people: 61, counted: true, ...(groupSize ? { groupSize } : {}) },
    atoms: [0],
    values,
  };
  const series = people === null ? made : { ...made, people };
  return groupIds(series, cell).map(
    ({ parts, whole }) => parts.map(({ id }) => id).join(', ') + (whole ? ` of ${whole.id}` : ''),
  );
}

const at = ' office=A 2025';

describe('groupIds', () => {
  it.each<[string, readonly number[], readonly PeopleGroup[] | null, readonly string[]]>([
    ['nobody knows who', [9, 52], null, ['x 2025 A#0.0, x 2025 A#0.1 of x 2025 A#0.whole']],
    [
      'a share',
      [9, 52],
      [{ parts: [women, null], whole: staff }],
      [`staff[sex=f]${at}, staff − staff[sex=f]${at} of staff${at}`],
    ],
    ['a count', [9], [{ parts: [women], whole: null }], [`staff[sex=f]${at}`]],
    ['a count of nobody knows whom', [9], null, ['x 2025 A#0.0']],
    [
      'a share of a whole that nobody names',
      [9, 52],
      [{ parts: [women, null], whole: null }],
      [`staff[sex=f]${at}, x 2025 A#0.1 of x 2025 A#0.whole`],
    ],
    [
      'answers of a named whole',
      [9, 30, 22],
      [{ parts: [null, null, null], whole: staff }],
      [`x 2025 A#0.0, x 2025 A#0.1, x 2025 A#0.2 of staff${at}`],
    ],
    [
      'a count, what is left, and more',
      [9, 30, 22],
      [{ parts: [women, null, null], whole: staff }],
      [`staff[sex=f]${at}, staff − staff[sex=f]${at}, x 2025 A#0.2 of staff${at}`],
    ],
  ])('groupIds(%s)', (_name, values, people, expected) => {
    expect(names(values, people)).toEqual(expected);
  });

  it('groupIds(two groups of two) names each by its own people', () => {
    const people = [
      { parts: [women, null], whole: staff },
      { parts: [null, null], whole: null },
    ];
    expect(names([9, 52, 10, 40], people, 2)).toEqual([
      `staff[sex=f]${at}, staff − staff[sex=f]${at} of staff${at}`,
      'x 2025 A#1.0, x 2025 A#1.1 of x 2025 A#1.whole',
    ]);
  });
});
