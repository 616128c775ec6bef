import { describe, expect, it } from 'vitest';
import type { RowMeasure } from '../../../packages/core/src/indicator/measure-definition.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import { protect } from '../../../packages/core/src/protect/protect.js';
import { tableOf } from '../measures/tables.js';
import { seriesOf } from '../series/datasets.js';

type Counts = Readonly<Record<string, number>>;

/** What is published of each department (the total has no name), from counts of people by department and group. */
function published(measure: RowMeasure, departments: Readonly<Record<string, Counts>>) {
  const rows = Object.entries(departments).flatMap(([department, groups]) =>
    Object.entries(groups).flatMap(([group, n]) => Array.from({ length: n }, () => [2024, department, group, 7])),
  );
  const t = tableOf(['year', 'department', 'group', 'amount'], rows);
  const { tables } = protect(seriesOf(measure, { t }, ['department']), PROFILES.staffPublic);
  const cells = tables.flatMap(({ observations }) => observations);
  return Object.fromEntries(
    cells.map((cell) => [cell.category, cell.kind === 'missing' ? cell.reason : cell.kind] as const),
  );
}

function people(...groups: readonly string[]) {
  return { resource: 't', where: [{ field: 'group', in: groups }] };
}

const amounts = (...groups: readonly string[]) => ({ ...people(...groups), sum: 'amount' });

describe('protect(ratio)', () => {
  it('protect(300 events among 3 people) does not publish the 3', () => {
    const departments = { A: { event: 300, person: 30 }, B: { event: 300, person: 3 }, C: { event: 300, person: 40 } };
    for (const count of [people('event'), amounts('event')]) {
      const found = published({ type: 'ratio', count, base: people('person') }, departments);
      expect(found).toEqual({ '': 'numbers', A: 'confidential', B: 'confidential', C: 'numbers' });
    }
    expect(published({ type: 'rate', count: people('event'), base: people('person') }, departments)).toMatchObject({
      A: 'confidential',
      B: 'confidential',
    });
  });

  it('protect(3 people over a base of 0) keeps the total less the others from being the 3', () => {
    const departments = { A: { event: 30, person: 30 }, B: { event: 3 }, C: { event: 40, person: 40 } };
    for (const type of ['ratio', 'rate'] as const) {
      expect(published({ type, count: people('event'), base: people('person') }, departments)).toEqual({
        '': 'numbers',
        A: 'confidential',
        B: 'noCases',
        C: 'numbers',
      });
    }
  });
});

describe('protect(proportion)', () => {
  it('protect(2 counted of a base of 1) keeps the total less the others from being the 2', () => {
    const departments = { A: { yes: 20, all: 50 }, B: { yes: 2, all: 1 }, C: { yes: 30, all: 70 } };
    expect(published({ type: 'proportion', count: people('yes'), base: people('all') }, departments)).toEqual({
      '': 'numbers',
      A: 'confidential',
      B: 'inconsistent',
      C: 'confidential',
    });
  });

  it('protect(a total of 20 counted of a base of 15) still says that the numbers contradict each other', () => {
    for (const measure of [
      { type: 'proportion', count: people('yes'), base: people('all') },
      { type: 'completion', started: people('all'), completed: people('yes') },
    ] as const) {
      expect(published(measure, { A: { yes: 20, all: 15 } })).toEqual({ '': 'inconsistent', A: 'inconsistent' });
    }
  });
});

describe('protect(comparisons)', () => {
  it('protect(disparityRatio) keeps the 3 of a department without an upper level', () => {
    const levels = { lower: 20, othersLower: 30, upper: 20, othersUpper: 40 };
    const departments = { A: levels, B: { lower: 3, othersLower: 60 }, C: { ...levels, othersLower: 40 } };
    const measure: RowMeasure = {
      type: 'disparityRatio',
      group: { lower: people('lower'), upper: people('upper') },
      others: { lower: people('othersLower'), upper: people('othersUpper') },
    };
    expect(published(measure, departments)).toEqual({
      '': 'numbers',
      A: 'confidential',
      B: 'noCases',
      C: 'numbers',
    });
  });

  it('protect(relativeLikelihood) keeps the 3 of a department without others', () => {
    const departments = {
      A: { hired: 20, applied: 50, othersHired: 30, others: 60 },
      B: { hired: 3, applied: 20 },
      C: { hired: 30, applied: 70, othersHired: 30, others: 60 },
    };
    const measure: RowMeasure = {
      type: 'relativeLikelihood',
      group: { count: people('hired'), base: people('applied') },
      others: { count: people('othersHired'), base: people('others') },
    };
    expect(published(measure, departments)).toEqual({
      '': 'numbers',
      A: 'confidential',
      B: 'noCases',
      C: 'numbers',
    });
  });
});

describe('protect(two tables)', () => {
  it('protect(3 people of a department that the other table lacks) keeps the total less the others from being the 3', () => {
    const trained = (department: string, n: number) => Array.from({ length: n }, () => [2024, department] as const);
    const training = tableOf(['year', 'department'], [...trained('A', 30), ...trained('B', 3), ...trained('C', 40)]);
    const headcount = tableOf(
      ['year', 'department', 'n'],
      [
        [2024, 'A', 90],
        [2024, 'C', 120],
      ],
    );
    const base = { resource: 'headcount', sum: 'n' };
    // Of a share at most the 3 can be in doubt in A, if their department is taken to have no more people: C covers too.
    for (const [type, C] of [
      ['proportion', 'confidential'],
      ['ratio', 'numbers'],
      ['rate', 'numbers'],
    ] as const) {
      const series = seriesOf({ type, count: { resource: 'training' }, base }, { training, headcount }, ['department']);
      const { observations } = protect(series, PROFILES.staffPublic).tables[1]!;
      const kinds = observations.map((cell) => [cell.category, cell.kind === 'missing' ? cell.reason : cell.kind]);
      expect(Object.fromEntries(kinds)).toEqual({ A: 'confidential', B: 'notDelivered', C });
    }
  });
});
