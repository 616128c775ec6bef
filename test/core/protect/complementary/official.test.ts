import { describe, expect, it } from 'vitest';
import { hideComplements } from '../../../../packages/core/src/protect/complementary/hide-complements.js';
import { auditPattern, smallSums } from './independent-audit.js';
import { microdata1 } from './microdata1.js';
import { officialTables } from './official.js';
import { WORKED_TABLES } from './worked-tables.js';

const OFFICIAL = [
  ...officialTables('gauss-suppression-counts.json'),
  ...officialTables('gauss-suppression-magnitudes.json'),
];

describe('hideComplements on tables protected by others', () => {
  it.each([...OFFICIAL, ...WORKED_TABLES])('hideComplements($id) passes an exact audit', ({ system, primary }) => {
    const { hidden, unprotected } = hideComplements(system, primary);
    expect(auditPattern(system, hidden)).toEqual([]);
    expect(smallSums(system, hidden)).toEqual([]);
    expect(unprotected).toEqual([]);
    expect([...primary].filter((cell) => !hidden.has(cell))).toEqual([]);
  });

  it('hideComplements(official tables) hides at most 1.3 times as many, and at most twice as many in one', () => {
    const counts = OFFICIAL.map(({ id, system, primary, suppressed }) => ({
      table: id,
      cells: system.cells.size,
      primary: primary.size,
      theirs: suppressed.size - primary.size,
      theirFaults: auditPattern(system, suppressed).length,
      ours: hideComplements(system, primary).hidden.size - primary.size,
    }));
    console.table(counts);
    const safe = counts.filter(({ theirFaults }) => theirFaults === 0);
    const total = (which: 'ours' | 'theirs') => safe.reduce((sum, table) => sum + table[which], 0);
    expect(safe.length).toBeGreaterThanOrEqual(8);
    expect(total('ours')).toBeLessThanOrEqual(1.3 * total('theirs'));
    for (const { ours, theirs } of safe) expect(ours).toBeLessThanOrEqual(2 * theirs);
  });

  it('hideComplements(worked tables) hides at most 1.3 times as many as their authors, and at most twice in one', () => {
    const counts = WORKED_TABLES.flatMap(({ id, system, primary, theirs }) =>
      theirs === null ? [] : [{ table: id, theirs, ours: hideComplements(system, primary).hidden.size - primary.size }],
    );
    console.table(counts);
    expect(counts).toHaveLength(8);
    for (const { ours, theirs } of counts) expect(ours).toBeLessThanOrEqual(2 * theirs);
    const total = (which: 'ours' | 'theirs') => counts.reduce((sum, table) => sum + table[which], 0);
    expect(total('ours')).toBeLessThanOrEqual(1.3 * total('theirs'));
  });

  it('hideComplements(microdata1, cell 6) hides three more cells, as every method of sdcTable does', () => {
    const system = microdata1();
    const { hidden } = hideComplements(system, new Set(['gender=female region=A']));
    expect([...hidden]).toEqual([
      'gender=female region=A',
      'gender=female region=C',
      'gender=male region=A',
      'gender=male region=C',
    ]);
  });

  it('hideComplements(microdata1, nothing) hides nothing', () => {
    expect(hideComplements(microdata1(), new Set()).hidden.size).toBe(0);
  });
});
