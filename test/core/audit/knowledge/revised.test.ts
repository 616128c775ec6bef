import { describe, expect, it } from 'vitest';
import { addBases, isRevised } from '../../../../packages/core/src/audit/knowledge/revised.js';
import { published, share, type WrittenTable } from '../published.js';

/** Bases as a newer edition shows them, and whether the only observation of an older one has been revised since. */
function revised(now: Partial<WrittenTable>, then: Partial<WrittenTable>) {
  const [newer, older] = [now, then].map((table) => published([{ cells: { 2025: { '': share(20, 100) } }, ...table }]));
  const bases = new Map<string, number>();
  for (const table of newer!.tables) addBases(table, table.cells, bases);
  const [table] = older!.tables;
  return isRevised(table!, table!.cells[0]!, bases);
}

const of = (base: number): Partial<WrittenTable> => ({ cells: { 2025: { '': share(20, base) } } });
const rounded = { protection: { profile: 'round5', rounding: { method: 'nearest', base: 5 } } } as const;

describe('isRevised', () => {
  it.each<[string, Partial<WrittenTable>, Partial<WrittenTable>, boolean]>([
    ['101 people instead of 100', of(101), of(100), true],
    ['as many people', of(100), of(100), false],
    ['a hidden number now', { cells: { 2025: { '': 'C' } } }, of(100), false],
    ['a hidden number then', of(100), { cells: { 2025: { '': 'C' } } }, false],
    ['rounded numbers now', { ...of(105), ...rounded }, of(100), false],
    ['rounded numbers then', of(101), { ...of(100), ...rounded }, false],
    ['amounts', { ...of(101), measureType: 'ratio' }, { ...of(100), measureType: 'ratio' }, false],
  ])('isRevised(%s)', (_name, now, then, expected) => {
    expect(revised(now, then)).toBe(expected);
  });

  it('addBases keeps what a newer edition shows', () => {
    const [table] = published([{ cells: { 2025: { '': share(20, 100) } } }]).tables;
    const bases = new Map([['#share.base', 101]]);
    addBases(table!, table!.cells, bases);
    expect([...bases]).toEqual([['#share.base', 101]]);
  });
});
