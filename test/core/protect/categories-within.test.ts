import { describe, expect, it } from 'vitest';
import { categoriesWithin } from '../../../packages/core/src/protect/categories-within.js';
import type { Series } from '../../../packages/core/src/series/series.js';
import { seriesOf, type Group } from './series-of.js';

/** Departments that are declared to lie in divisions; the breakdowns in any order. */
function within(
  groups: readonly (readonly [department: string | null, division: string | null])[],
  declared = 'division',
) {
  const made = seriesOf(
    ['sex', 'department', 'division'],
    groups.map(([department, division]): Group => [['f', department, division], 10, 20]),
  );
  const tables = made.tables.map((table) =>
    table.breakdown?.id === 'department' ? { ...table, breakdown: { ...table.breakdown, within: declared } } : table,
  );
  const series: Series = { ...made, tables };
  return series.tables.map((table) => categoriesWithin(series, table).within);
}

describe('categoriesWithin', () => {
  it('categoriesWithin(departments in divisions) says which make up which, of the departments only', () => {
    const groups = [
      ['A', 'D2'],
      ['B', 'D1'],
      ['C', 'D2'],
    ] as const;
    expect(within(groups)).toEqual([undefined, undefined, { division: { D2: ['A', 'C'], D1: ['B'] } }, undefined]);
  });

  it('categoriesWithin leaves out divisions and departments of which nobody knows the other', () => {
    const groups = [
      ['A', 'D1'],
      ['A', null],
      ['B', null],
      [null, 'D2'],
    ] as const;
    expect(within(groups)[2]).toEqual({ division: { D1: ['A'] } });
  });

  it('categoriesWithin(a department in two divisions) says nothing', () => {
    const groups = [
      ['A', 'D1'],
      ['B', 'D1'],
      ['A', 'D2'],
    ] as const;
    expect(within(groups)[2]).toBe(undefined);
  });

  it('categoriesWithin(a breakdown that has no table) says nothing', () => {
    expect(within([['A', 'D1']], 'place')[2]).toBe(undefined);
  });
});
