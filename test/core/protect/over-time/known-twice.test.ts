import { describe, expect, it } from 'vitest';
import { knownTwice } from '../../../../packages/core/src/protect/over-time/known-twice.js';
import type { Snapshot, SnapshotCell, Sum } from '../../../../packages/core/src/protect/over-time/snapshot.js';

/** How many of how many in a category; `C` where they are hidden. */
type Written = Readonly<Record<string, readonly [count: number, base: number] | 'C'>>;

/** A total in table `t` and offices in table `o`; `sums` says which offices make up which cell of `t`. */
function snapshot(total: Written, offices: Written, sums: Readonly<Record<string, readonly string[]>>): Snapshot {
  const cellsOf = (table: string, written: Written) =>
    Object.entries(written).map(([category, numbers]): [string, SnapshotCell] => [
      `${table} ${category}`,
      {
        id: `${table} 2025 ${category}`,
        table,
        category,
        people: 0,
        numbers: numbers === 'C' ? null : { counts: [numbers[0]], base: numbers[1] },
      },
    ]);
  return {
    cells: new Map([...cellsOf('t', total), ...cellsOf('o', offices)]),
    sums: Object.entries(sums).map(([of, members]): Sum => ({
      total: `t ${of}`,
      table: 'o',
      members: members.map((name) => `o ${name}`),
    })),
  };
}

/** `o b+c: 10 of 50, then 11 of 51`. */
function told(before: Snapshot, after: Snapshot) {
  return knownTwice(before, after).map(
    ({ table, categories, before: then, after: now }) =>
      `${table} ${categories.join('+')}: ${then.counts.join()} of ${then.base}, then ${now.counts.join()} of ${now.base}`,
  );
}

const abc = { '': ['a', 'b', 'c'] };

describe('knownTwice', () => {
  it('knownTwice(visible observations) compares each, and none with one that is hidden or not there', () => {
    const before = snapshot({ '': [30, 150] }, { a: [20, 100], b: [10, 50], d: [1, 9] }, {});
    const after = snapshot({ '': [31, 151] }, { a: 'C', b: [11, 51], c: [1, 2] }, {});
    expect(told(before, after)).toEqual(['t : 30 of 150, then 31 of 151', 'o b: 10 of 50, then 11 of 51']);
  });

  it('knownTwice(two hidden under a total) compares what the visible one leaves', () => {
    const before = snapshot({ '': [30, 150] }, { a: [20, 100], c: 'C', b: 'C' }, abc);
    const after = snapshot({ '': [32, 153] }, { a: [21, 102], b: 'C', c: 'C' }, abc);
    expect(told(before, after).slice(2)).toEqual(['o b+c: 10 of 50, then 11 of 51']);
    expect(knownTwice(before, after).at(-1)!.sum).toEqual({
      total: 't ',
      table: 'o',
      members: ['o a', 'o b', 'o c'],
    });
  });

  it('knownTwice(hidden offices in any order) names them in order', () => {
    const cab = { '': ['c', 'a', 'b'] };
    const before = snapshot({ '': [30, 150] }, { a: [20, 100], b: 'C', c: 'C' }, cab);
    expect(told(before, before).at(-1)).toBe('o b+c: 10 of 50, then 10 of 50');
  });

  it('knownTwice(an office that was not there before) takes away nothing for it', () => {
    const before = snapshot({ '': [30, 150] }, { a: [20, 100], b: 'C' }, abc);
    const after = snapshot({ '': [36, 171] }, { a: [20, 100], b: 'C', c: [5, 20] }, abc);
    expect(told(before, after).at(-1)).toBe('o b: 10 of 50, then 11 of 51');
  });

  it('knownTwice(a total over two tables) compares the sum of the same table', () => {
    const after = snapshot({ '': [31, 151] }, { a: [21, 101], b: 'C', c: 'C' }, abc);
    const other: Sum = { total: 't ', table: 'other', members: ['other x', 'other y'] };
    const now = snapshot({ '': [30, 150] }, { a: [20, 100], b: 'C', c: 'C' }, abc);
    const before = { ...now, sums: [other, ...now.sums] };
    expect(told(before, after).at(-1)).toBe('o b+c: 10 of 50, then 10 of 50');
  });

  it('knownTwice(one hidden before, another after) compares both together', () => {
    const before = snapshot({ '': [30, 150] }, { a: [20, 100], b: 'C', c: [4, 20] }, abc);
    const after = snapshot({ '': [31, 151] }, { a: [20, 100], b: [7, 31], c: 'C' }, abc);
    expect(told(before, after).at(-1)).toBe('o b+c: 10 of 50, then 11 of 51');
  });

  it.each<[string, Snapshot, Snapshot]>([
    [
      'all hidden',
      snapshot({ '': [30, 150] }, { a: 'C', b: 'C', c: 'C' }, abc),
      snapshot({ '': [31, 151] }, { a: 'C', b: 'C', c: 'C' }, abc),
    ],
    [
      'a hidden total before',
      snapshot({ '': 'C' }, { a: [20, 100], b: 'C', c: 'C' }, abc),
      snapshot({ '': [31, 151] }, { a: [20, 100], b: 'C', c: 'C' }, abc),
    ],
    [
      'a hidden total after',
      snapshot({ '': [30, 150] }, { a: [20, 100], b: 'C', c: 'C' }, abc),
      snapshot({ '': 'C' }, { a: [20, 100], b: 'C', c: 'C' }, abc),
    ],
    [
      'no such sum before',
      snapshot({ '': [30, 150] }, { a: [20, 100], b: 'C', c: 'C' }, {}),
      snapshot({ '': [31, 151] }, { a: [20, 100], b: 'C', c: 'C' }, abc),
    ],
  ])('knownTwice(%s) knows nothing of those hidden together', (_name, before, after) => {
    expect(told(before, after).filter((line) => line.includes('+'))).toEqual([]);
  });

  it('knownTwice(a hidden office that moved to another division) compares neither division', () => {
    const total = { d1: [30, 150], d2: [40, 200] } as const;
    const offices = { a: [20, 100], b: 'C', c: 'C', d: [20, 90], e: 'C' } as const;
    const before = snapshot(total, offices, { d1: ['a', 'b', 'c'], d2: ['d', 'e'] });
    const after = snapshot(total, offices, { d1: ['a', 'b'], d2: ['c', 'd', 'e'] });
    const hiddenTogether = told(before, after).filter((line) => /^o (b|c|e)/.test(line));
    expect(hiddenTogether).toEqual([]);
    expect(told(before, before).filter((line) => /^o (b|c|e)/.test(line))).toEqual([
      'o b+c: 10 of 50, then 10 of 50',
      'o e: 20 of 110, then 20 of 110',
    ]);
  });

  it('knownTwice(a hidden office that is new) compares the others with both', () => {
    const before = snapshot({ '': [30, 150] }, { a: [20, 100], b: 'C' }, { '': ['a', 'b'] });
    const after = snapshot({ '': [31, 151] }, { a: [20, 100], b: 'C', c: 'C' }, abc);
    expect(told(before, after).at(-1)).toBe('o b+c: 10 of 50, then 11 of 51');
  });
});
