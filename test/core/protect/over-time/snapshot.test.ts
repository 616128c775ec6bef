import { describe, expect, it } from 'vitest';
import type { ReleasedCell } from '../../../../packages/core/src/audit/release.js';
import { snapshotOf, snapshotOfEdition } from '../../../../packages/core/src/protect/over-time/snapshot.js';
import type { Series } from '../../../../packages/core/src/series/series.js';
import { cell, release, table } from '../../editions/release.js';
import { seriesOf, type Group } from '../series-of.js';

const GROUPS: readonly Group[] = [
  [['a', 'D1'], 7, 23],
  [['b', 'D1'], 9, 31],
  [['c', 'D2'], 10, 40],
];
const series = seriesOf(['department', 'division'], GROUPS);
const now = snapshotOf(series, '2025');

/** The series where too few answered in department a to publish it. */
const unreliable: Series = {
  ...series,
  tables: series.tables.map((of) => ({
    ...of,
    observations: of.observations.map(({ period, category, parts }, i) =>
      category === 'a'
        ? { period, category, kind: 'missing', reason: 'unreliable', ...(parts && { parts }) }
        : of.observations[i]!,
    ),
  })),
};

const numbersIn = ({ cells }: ReturnType<typeof snapshotOf>) =>
  [...cells].map(([key, { numbers }]) => `${key}: ${numbers ? `${numbers.counts.join()} of ${numbers.base}` : '-'}`);

describe('snapshotOf', () => {
  it('snapshotOf(departments in divisions) has each sum of several members', () => {
    expect(now.sums.map(({ total, members }) => `${total}= ${members.join(', ')}`)).toEqual([
      'test = test~department a, test~department b, test~department c',
      'test~division D1= test~department a, test~department b',
      'test = test~division D1, test~division D2',
    ]);
  });

  it('snapshotOf(a department that is missing though people were counted) has no numbers of it', () => {
    expect(numbersIn(snapshotOf(unreliable, '2025'))).toEqual([
      'test : 26 of 120',
      'test~department a: -',
      'test~department b: 9 of 40',
      'test~department c: 10 of 50',
      'test~division D1: 16 of 70',
      'test~division D2: 10 of 50',
    ]);
  });
});

describe('snapshotOfEdition', () => {
  const departments = (cells: readonly ReleasedCell[], more = {}) =>
    table('department', cells, { id: 'test~department', indicator: 'test', ...more });
  const of = (...tables: readonly ReturnType<typeof table>[]) =>
    snapshotOfEdition(release('1', ...tables), now, '2025');

  it('snapshotOfEdition(departments) has their numbers then, their names now, and the sums of departments', () => {
    const then = of(departments([cell('2025', 'a', [6, 29]), cell('2025', 'b', null), cell('2024', 'c', [1, 9])]));
    expect([...then.cells]).toEqual([
      [
        'test~department a',
        {
          id: 'test~department 2025 a',
          table: 'test~department',
          category: 'a',
          people: 30,
          numbers: { counts: [6], base: 29 },
        },
      ],
      [
        'test~department b',
        { id: 'test~department 2025 b', table: 'test~department', category: 'b', people: 40, numbers: null },
      ],
    ]);
    expect(then.sums.map(({ total, table: name }) => `${total}: ${name}`)).toEqual([
      'test : test~department',
      'test~division D1: test~department',
    ]);
  });

  it('snapshotOfEdition(a department that is gone now) has no name and no people for it', () => {
    const then = of(departments([cell('2025', 'gone', [6, 29])]));
    expect(then.cells.get('test~department gone')).toMatchObject({ id: '', people: 0, numbers: { base: 29 } });
  });

  it('snapshotOfEdition(missing observations, rounded tables, other indicators) has nothing of them', () => {
    const shown = cell('2025', 'a', [6, 29]);
    expect(numbersIn(of(departments([{ ...shown, state: 'missing' }])))).toEqual([]);
    expect(numbersIn(of(departments([shown], { rounding: 5 })))).toEqual([]);
    expect(numbersIn(of(departments([shown], { id: 'other~department' })))).toEqual([]);
    expect(of(departments([shown], { rounding: 5 })).sums).toEqual([]);
  });

  it('snapshotOfEdition(a share without its count, or without its base) has no numbers', () => {
    const one = { value: 6, decimals: 0 };
    const part = (category: string, numbers: ReleasedCell['numbers'][number]): ReleasedCell => ({
      ...cell('2025', category, null),
      state: 'open',
      numbers: [numbers],
    });
    expect(numbersIn(of(departments([part('a', { base: one }), part('b', { count: one })])))).toEqual([
      'test~department a: -',
      'test~department b: -',
    ]);
  });
});
