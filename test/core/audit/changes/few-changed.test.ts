import { describe, expect, it } from 'vitest';
import { fewChanged, pairs } from '../../../../packages/core/src/audit/changes/few-changed.js';
import type { KnownGroup } from '../../../../packages/core/src/audit/changes/groups.js';
import type { Role } from '../../../../packages/core/src/audit/knowledge/measure-roles.js';
import type { ReleasedTable } from '../../../../packages/core/src/audit/release.js';
import { DEFAULT_CRITERIA } from '../../../../packages/core/src/audit/report.js';

function group(base: number, counts: Readonly<Partial<Record<Role, number>>>, table = 'a', category = ''): KnownGroup {
  const entries = Object.entries(counts) as [Role, number][];
  return { table: { id: table } as ReleasedTable, category, base, counts: new Map(entries) };
}

describe('fewChanged', () => {
  it.each<[string, readonly [number, number], readonly [number, number], number | null]>([
    ['one came and has it', [30, 7], [31, 8], 1],
    ['four left who had it', [30, 7], [26, 3], -4],
    ['one came who has it not', [30, 7], [31, 7], null],
    ['nobody came', [30, 7], [30, 8], null],
    ['five came', [30, 7], [35, 8], null],
    ['five left', [30, 7], [25, 6], null],
    ['one came, five more have it', [30, 7], [31, 12], null],
    ['one left, five fewer have it', [30, 7], [29, 2], null],
  ])('fewChanged(%s)', (_name, [base, count], [laterBase, laterCount], change) => {
    expect(fewChanged(group(base, { count }), group(laterBase, { count: laterCount }), DEFAULT_CRITERIA)).toBe(change);
  });

  it('fewChanged(answers) tells the first that changed, and nothing of an answer that is known once', () => {
    const before = group(30, { 'answer:yes': 20, 'answer:no': 10 });
    expect(fewChanged(before, group(31, { 'answer:yes': 20, 'answer:no': 11 }), DEFAULT_CRITERIA)).toBe(1);
    expect(fewChanged(before, group(31, { 'answer:maybe': 1 }), DEFAULT_CRITERIA)).toBe(null);
  });
});

describe('pairs', () => {
  it('pairs(groups) are those of the same table and category', () => {
    const before = [group(1, {}, 'a', 'x'), group(2, {}, 'b', 'x'), group(3, {}, 'a', 'y')];
    const after = [group(4, {}, 'a', 'y'), group(5, {}, 'b', 'y'), group(6, {}, 'a', 'x')];
    expect(pairs(before, after).map(([one, other]) => [one.base, other.base])).toEqual([
      [3, 4],
      [1, 6],
    ]);
  });
});
