import { describe, expect, it } from 'vitest';
import { rows } from './monitor.js';

/** The profile `staffPublic`: counts and their complements from 1 to 4 are hidden, so are bases below 10. */
const THRESHOLD = 5;
const MINIMUM_BASE = 10;
const GOAL = 0.6;

interface Cell {
  readonly year: string;
  readonly group: string;
  yes: number;
  no: number;
}

/** An independent count of what protection leaves of the staff share; the core's own gate is tested elsewhere. */
describe('staff share by department under staffPublic', () => {
  const departments = surveyCells('department');
  const visible = departments.filter(isVisible);

  it('department cells: at least 60 % carry a number', () => {
    const percent = Math.round((visible.length / departments.length) * 100);
    console.info(`staff share by department: ${visible.length} of ${departments.length} cells visible (${percent} %)`);
    expect(departments).toHaveLength(60);
    expect(visible.length / departments.length).toBeGreaterThanOrEqual(GOAL);
  });

  it('department cells: the hidden ones of each year protect each other', () => {
    for (const year of new Set(departments.map((cell) => cell.year))) {
      const hidden = departments.filter((cell) => cell.year === year && !isVisible(cell));
      expect(hidden.length, year).toBeGreaterThanOrEqual(3);
      expect(sum(hidden, 'yes'), year).toBeGreaterThanOrEqual(THRESHOLD);
      expect(sum(hidden, 'no'), year).toBeGreaterThanOrEqual(THRESHOLD);
    }
  });

  it.each(['pay_group', 'gender'])('%s cells: all carry a number', (field) => {
    expect(surveyCells(field).filter((cell) => !isVisible(cell))).toEqual([]);
  });
});

function isVisible({ yes, no }: Cell): boolean {
  return yes + no >= MINIMUM_BASE && yes >= THRESHOLD && no >= THRESHOLD;
}

function surveyCells(field: string): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { year = '', migration_background: answer, [field]: group = '' } of rows('staff-survey')) {
    const cell = cells.get(`${year} ${group}`) ?? { year, group, yes: 0, no: 0 };
    if (answer === 'yes' || answer === 'no') cell[answer] += 1;
    cells.set(`${year} ${group}`, cell);
  }
  return [...cells.values()];
}

function sum(cells: readonly Cell[], answer: 'yes' | 'no'): number {
  return cells.reduce((total, cell) => total + cell[answer], 0);
}
