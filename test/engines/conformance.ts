import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/core/src/dataset/dataset.js';
import type { Engine } from '../../packages/core/src/engine/engine.js';
import type { Aggregate, AggregatePlan, Answer } from '../../packages/core/src/engine/plan.js';
import type { Condition } from '../../packages/core/src/indicator/definition.js';
import { drawnRows, NAMES, rowOf, tableOf, type Row } from '../core/engine/tables.js';
import { oracle } from './arquero-oracle.js';

/** Makes an engine that counts these datasets. */
export type EngineOf = (datasets: ReadonlyMap<string, Dataset>) => Promise<Engine>;

/** Cell by cell, number by number, 0 and -0 being the same; the order of the cells is the engine's own. */
export function expectSameCells(found: Answer, expected: Answer): void {
  expect(found.map(byKey)).toEqual(expected.map(byKey));
}

function byKey(cells: Answer[number]) {
  return Object.fromEntries(cells.map(({ key, numbers }) => [JSON.stringify(key), unsignedZeros(numbers)]));
}

function unsignedZeros(numbers: Answer[number][number]['numbers']) {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, number]) => [name, number === null ? null : number + 0]),
  );
}

/** Texts that are words, quotation marks or ends of something in one language or another. */
export const HOSTILE = [
  'a"b',
  "'; DROP TABLE staff; --",
  '__proto__',
  'back\\slash',
  "it''s",
  'tick`s',
  'nul\0here',
  'Größe',
  '🙂',
  'tab\there',
  'line\nbreak',
  '\\N',
  'NULL',
  'null',
  '%s {x:String} ?',
  'a=1.b',
] as const;

const where = (...conditions: readonly Condition[]) => conditions;
const IS_SOME = { field: '__proto__', in: ['a', '__proto__', ...HOSTILE] } as const;
const some = where(IS_SOME);
const reasons = where({ field: '__proto__', in: ['reason 0', 'b'] });
const known = where({ field: 'constructor', present: true }, ...some);
const until = where({
  field: 'constructor',
  among: { resource: 'courses', field: 'constructor', period: 'until', where: [IS_SOME] },
});
const same = where({ field: 'constructor', among: { resource: 'courses', field: 'constructor', period: 'same' } });
const ever = where({ field: 'constructor', among: { resource: 'courses', field: 'constructor' } });
const paired = { field: 'hours', person: 'constructor', time: 'time', before: 'before', after: 'after' } as const;

/** Every operation, with and without every kind of condition. */
const ALL: readonly Aggregate[] = [
  { as: 'a0', op: 'count', where: [] },
  { as: 'a1', op: 'count', where: some },
  { as: 'a2', op: 'count', where: reasons },
  { as: 'a3', op: 'count', where: known },
  { as: 'a4', op: 'count', where: until },
  { as: 'a5', op: 'count', where: same },
  { as: 'a6', op: 'count', where: ever },
  { as: 'a7', op: 'count', where: where({ field: 'hours', in: [] }) },
  { as: 'a8', op: 'count', where: where({ field: 'hours', in: [1.5, '-2.25', 0] }) },
  { as: 'b0', op: 'sum', field: 'hours', where: [] },
  { as: 'b1', op: 'sum', field: 'hours', where: where({ field: 'hours', present: true }, ...some) },
  { as: 'b2', op: 'sum', field: 'hours', weight: 'weight', where: [] },
  { as: 'b3', op: 'sum', field: 'weight', where: ever },
  { as: 'b4', op: 'sum', field: 'time', where: some },
  { as: 'c0', op: 'distinct', field: 'constructor', where: [] },
  { as: 'c1', op: 'distinct', field: 'hours', where: some },
  { as: 'c2', op: 'distinct', field: 'constructor', atLeast: 2, where: [] },
  { as: 'c3', op: 'distinct', field: 'constructor', atLeast: 1, where: same },
  { as: 'd0', op: 'histogram', field: 'hours', where: [] },
  { as: 'd1', op: 'histogram', field: 'weight', where: until },
  { as: 'e0', op: 'largest', field: 'hours', n: 2, where: [] },
  { as: 'e1', op: 'largest', field: 'hours', weight: 'weight', where: some },
  { as: 'e2', op: 'largest', field: 'hours', contributor: 'constructor', where: [] },
  { as: 'e3', op: 'largest', field: 'hours', weight: 'weight', contributor: '__proto__', where: known },
  { as: 'f0', op: 'pairs', ...paired, where: [] },
  { as: 'f1', op: 'pairs', ...paired, where: some },
];

const NAMED = ALL.map(({ as }) => as);

const PLAN: AggregatePlan = {
  resource: 'staff',
  period: 'year',
  aggregates: ALL,
  groupings: [
    { by: ['year', '__proto__'], aggregates: NAMED },
    { by: ['year'], aggregates: NAMED },
    { by: [], aggregates: NAMED },
    { by: ['hours', 'constructor', 'time'], aggregates: ['a0', 'b0', 'd0'] },
    { by: ['weight'], aggregates: [] },
  ],
};

const tablesOf = (staff: readonly Row[], courses: readonly Row[]) =>
  new Map([
    ['staff', tableOf(NAMES, staff)],
    ['courses', tableOf(NAMES, courses)],
  ]);

/** What every engine must do; `runs` random tables are counted. */
export function conformance(name: string, engineOf: EngineOf, runs: number): void {
  const answer = async (datasets: ReadonlyMap<string, Dataset>, plan: AggregatePlan): Promise<Answer> => {
    const engine = await engineOf(datasets);
    try {
      return (await engine.aggregate([plan]))[0]!;
    } finally {
      await engine.close();
    }
  };

  describe(`${name}.aggregate`, () => {
    it(
      'aggregate(every operation) gives the cells of Arquero’s own verbs, number by number',
      { timeout: 300_000 },
      async () => {
        await fc.assert(
          fc.asyncProperty(drawnRows(), drawnRows(8), async (staff, courses) => {
            const datasets = tablesOf(staff, courses);
            expectSameCells(await answer(datasets, PLAN), oracle(datasets, PLAN));
          }),
          { numRuns: runs },
        );
      },
    );

    it('aggregate(hostile texts) takes every text for a text', { timeout: 60_000 }, async () => {
      const rows = HOSTILE.map((text, i) =>
        rowOf(NAMES, ['2024', text, text, i % 2 ? 'before' : 'after', i / 4, i / 10]),
      );
      const datasets = tablesOf(rows, rows.slice(0, 9));
      expectSameCells(await answer(datasets, PLAN), oracle(datasets, PLAN));
      const texts = { ...PLAN, groupings: [{ by: ['constructor'], aggregates: ['a1'] }] };
      const cells = (await answer(datasets, texts))[0]!;
      expect(cells.map(({ key }) => key[0]).sort()).toEqual([...HOSTILE].sort());
    });

    it('aggregate(decimals) adds 0.1 and 0.2 to 0.3, a million times too', { timeout: 60_000 }, async () => {
      const rows = [0.1, 0.2].map((hours) => rowOf(NAMES, ['2024', null, null, null, hours, 0.1]));
      const [staff] = [tableOf(NAMES, rows)];
      const many = { ...staff, length: 200_000, columns: repeated(staff, 100_000) };
      const sum = { as: 'a0', op: 'sum', field: 'hours', where: [] } as const;
      const plan = {
        resource: 'staff',
        aggregates: [sum, { ...sum, as: 'a1', weight: 'weight' }],
        groupings: [{ by: [], aggregates: ['a0', 'a1'] }],
      };
      expect(await answer(new Map([['staff', staff]]), plan)).toEqual([[{ key: [], numbers: { a0: 0.3, a1: 0.03 } }]]);
      expect(await answer(new Map([['staff', many]]), plan)).toEqual([
        [{ key: [], numbers: { a0: 30_000, a1: 3000 } }],
      ]);
    });

    it('aggregate(a table without rows) has no cells', async () => {
      expect(await answer(tablesOf([], []), PLAN)).toEqual(PLAN.groupings.map(() => []));
    });

    it('aggregate(an unknown table or field) rejects and says which there are', async () => {
      const datasets = tablesOf([rowOf(NAMES, ['2024'])], []);
      await expect(answer(datasets, { ...PLAN, resource: 'stuff' })).rejects.toThrow(/unknown resource: "stuff"/);
      const grouping = { by: ['town'], aggregates: [] };
      await expect(answer(datasets, { ...PLAN, groupings: [grouping] })).rejects.toThrow(/unknown field: "town"/);
    });
  });
}

function repeated({ columns }: Dataset, times: number): Dataset['columns'] {
  return new Map(
    [...columns].map(([name, column]) => {
      const codes = new Uint32Array(column.codes.length * times);
      for (let i = 0; i < times; i += 1) codes.set(column.codes, i * column.codes.length);
      return [name, { ...column, codes }] as const;
    }),
  );
}
