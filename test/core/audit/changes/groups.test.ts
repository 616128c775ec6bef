import { describe, expect, it } from 'vitest';
import { knownGroups } from '../../../../packages/core/src/audit/changes/groups.js';
import { exactlyShown } from '../../../../packages/core/src/audit/judge/exact-knowledge.js';
import type { Release } from '../../../../packages/core/src/audit/release.js';
import { published, share, type WrittenTable } from '../published.js';

function groups(release: Release, knowledge = exactlyShown(release, '2025')) {
  return knownGroups(release, '2025', knowledge).map(({ table, category, base, counts }) => [
    `${table.id} ${category}`.trim(),
    base,
    Object.fromEntries(counts),
  ]);
}

function total(table: Partial<WrittenTable>): Release {
  return published([{ cells: { 2025: { '': share(20, 100) } }, ...table }]);
}

describe('knownGroups', () => {
  it('knownGroups(shares) are the visible ones and those hidden together, with their sizes', () => {
    const offices = { a: share(20, 100), b: 'C', c: 'C', d: null } as const;
    const release = published([
      { cells: { 2025: { '': share(30, 150) } } },
      { breakdown: 'office', cells: { 2024: offices, 2025: offices } },
    ]);
    expect(groups(release)).toEqual([
      ['share', 150, { count: 30 }],
      ['share~office a', 100, { count: 20 }],
      ['share~office b + c', 50, { count: 10 }],
    ]);
  });

  it('knownGroups(a distribution) has the number of every answer', () => {
    const cells = { 2025: { '': [share(30, 100), share(70, 100)] } };
    const release = total({ measureType: 'distribution', answers: ['no', 'yes'], cells });
    expect(groups(release)).toEqual([['share', 100, { 'answer:no': 30, 'answer:yes': 70 }]]);
  });

  it.each<[string, Partial<WrittenTable>]>([
    ['counts without a base', { measureType: 'count' }],
    ['a share whose base nobody shows', { cells: { 2025: { '': { count: 20 } } } }],
    ['what is hidden', { cells: { 2025: { '': 'C' } } }],
  ])('knownGroups(%s) are none', (_name, table) => {
    expect(groups(total(table))).toEqual([]);
  });

  it.each(['ratio', 'parity'])('knownGroups(%s) are none, whatever is known', (measureType) => {
    expect(groups(total({ measureType }), { numberOf: () => 20, holds: () => true })).toEqual([]);
  });

  it('knownGroups(a hidden observation) is none, although its numbers are known', () => {
    const knowledge = { numberOf: () => 20, holds: () => true };
    expect(groups(total({ cells: { 2025: { '': 'C' } } }), knowledge)).toEqual([]);
  });
});
