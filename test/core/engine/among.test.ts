import { op, table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Among, Condition } from '../../../packages/core/src/indicator/measure-definition.js';
import { aggregateBy, drawnRows, NAMES, rowOf, tableOf, type Row } from './tables.js';

const PERSON = 'constructor';

/** How many rows of the first table meet a condition that looks at the second. */
function counted(rows: readonly Row[], others: readonly Row[], among: Omit<Among, 'resource'>): number {
  const datasets = new Map([
    ['staff', tableOf(NAMES, rows)],
    ['courses', tableOf(NAMES, others)],
  ]);
  const where: Condition[] = [{ field: PERSON, among: { resource: 'courses', ...among } }];
  const [cell] = aggregateBy(datasets, {
    resource: 'staff',
    by: [],
    period: 'year',
    aggregates: [{ as: 'n', op: 'count', where }],
  });
  return cell?.numbers['n'] ?? 0;
}

/** The same by comparing every row with every other one. */
function comparing(rows: readonly Row[], others: readonly Row[], near: (row: Row, other: Row) => boolean): number {
  return rows.filter(
    (row) => row[PERSON] !== null && others.some((other) => other[PERSON] === row[PERSON] && near(row, other)),
  ).length;
}

/** Whether a period lies before another or in it. */
const until = (period: string, other: string) => other <= period || other.startsWith(`${period}-`);
const both = (row: Row, other: Row) => row['year'] !== null && other['year'] !== null;

describe('aggregate(where among)', () => {
  it.each<[string, Omit<Among, 'resource'>, (row: Row, other: Row) => boolean]>([
    ['any period', { field: PERSON }, () => true],
    [
      'the same period',
      { field: PERSON, period: 'same' },
      (row, other) => both(row, other) && row['year'] === other['year'],
    ],
    [
      'the same or an earlier period',
      { field: PERSON, period: 'until' },
      (row, other) => both(row, other) && until(String(row['year']), String(other['year'])),
    ],
    [
      'rows with a condition of their own',
      { field: PERSON, where: [{ field: '__proto__', in: ['a'] }], period: 'until' },
      (row, other) =>
        both(row, other) && until(String(row['year']), String(other['year'])) && other['__proto__'] === 'a',
    ],
  ])('aggregate(among: %s) counts what comparing all rows counts', (_name, among, near) => {
    fc.assert(
      fc.property(drawnRows(), drawnRows(), (rows, others) => {
        expect(counted(rows, others, among)).toBe(comparing(rows, others, near));
      }),
      { numRuns: 200 },
    );
  });

  it('aggregate(among) compares as text: the number 1 is the text 1', () => {
    const others = [rowOf(NAMES, ['2024', null, '1'])];
    expect(counted([rowOf(NAMES, ['2024', null, 1])], others, { field: PERSON })).toBe(1);
  });

  it('aggregate(among until 2024) takes the months of 2024 as well, and none after it', () => {
    const found = (period: string, other: string) =>
      counted([rowOf(NAMES, [period, null, 'a'])], [rowOf(NAMES, [other, null, 'a'])], {
        field: PERSON,
        period: 'until',
      });
    expect(found('2024', '2024-06')).toBe(1);
    expect(found('2024-06', '2024-06-15')).toBe(1);
    expect(found('2024', '2025-01')).toBe(0);
    expect(found('2024-06', '2024-07')).toBe(0);
  });

  it('aggregate(among) without a value on both sides does not match', () => {
    const none = [rowOf(NAMES, ['2024', null, null])];
    expect(counted(none, none, { field: PERSON })).toBe(0);
  });

  it('aggregate(among) of an empty table counts nothing', () => {
    expect(counted([rowOf(NAMES, ['2024', 'a', 'p1'])], [], { field: PERSON, period: 'same' })).toBe(0);
  });

  it('aggregate(among) of an unknown table, or of periods without a field for them, throws with the way out', () => {
    const datasets = new Map([['staff', tableOf(NAMES, [rowOf(NAMES, ['2024', 'a', 'p1'])])]]);
    const count = (among: Among) =>
      aggregateBy(datasets, {
        resource: 'staff',
        by: [],
        aggregates: [{ as: 'n', op: 'count', where: [{ field: PERSON, among }] }],
      });
    expect(() => count({ resource: 'stuff', field: PERSON })).toThrow(/unknown resource: "stuff"; expected staff/);
    expect(() => count({ resource: 'staff', field: PERSON, period: 'same' })).toThrow(/missing period/);
  });
});

/** Rows that have everything: Arquero's own verbs treat a missing value as a value. */
const complete = drawnRows().map((rows) => rows.filter((row) => Object.values(row).every((value) => value !== null)));

/** The same rows under names that Arquero's verbs can take. */
function arquero(rows: readonly Row[]) {
  return table({
    year: rows.map((row) => row['year']),
    department: rows.map((row) => row['__proto__']),
    person: rows.map((row) => row[PERSON]),
    hours: rows.map((row) => Math.round(Number(row['hours']) * 100)),
  });
}

describe("aggregate against Arquero's verbs", () => {
  it('aggregate(among) counts what semijoin keeps', () => {
    fc.assert(
      fc.property(complete, complete, (rows, others) => {
        const join = (by: string[]) => arquero(rows).semijoin(arquero(others), [by, by]).numRows();
        expect(counted(rows, others, { field: PERSON })).toBe(join(['person']));
        expect(counted(rows, others, { field: PERSON, period: 'same' })).toBe(join(['person', 'year']));
      }),
    );
  });

  it('aggregate(sum and distinct) is what groupby and rollup give', () => {
    fc.assert(
      fc.property(complete, (rows) => {
        const rolled = arquero(rows)
          .groupby('year', 'department')
          .rollup({ hours: op.sum('hours'), people: op.distinct('person') })
          .objects() as { year: string; department: string; hours: number; people: number }[];
        const cells = aggregateBy(new Map([['staff', tableOf(NAMES, rows)]]), {
          resource: 'staff',
          by: ['year', '__proto__'],
          aggregates: [
            { as: 'hours', op: 'sum', field: 'hours', where: [] },
            { as: 'people', op: 'distinct', field: PERSON, where: [] },
          ],
        });
        expect(cells).toEqual(
          rolled.map(({ year, department, hours, people }) => ({
            key: [year, department],
            numbers: { hours: hours / 100, people },
          })),
        );
      }),
    );
  });
});
