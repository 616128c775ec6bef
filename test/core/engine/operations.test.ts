import { desc, op, table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregate, Cell } from '../../../packages/core/src/engine/plan.js';
import { aggregateBy, drawnRows, grouped, hundredths, NAMES, rowOf, tableOf, type Row } from './tables.js';

const BY = ['year', '__proto__'];
const some = [{ field: '__proto__', in: ['a', '__proto__'] }];
const isSome = (row: Row) => row['__proto__'] === 'a' || row['__proto__'] === '__proto__';

function cellsOf(rows: readonly Row[], aggregates: readonly Aggregate[], by = BY): readonly Cell[] {
  return aggregateBy(new Map([['staff', tableOf(NAMES, rows)]]), { resource: 'staff', by, aggregates });
}

/** What plain JavaScript makes of the rows of each group, by the group's key. */
function expectNumbers(
  rows: readonly Row[],
  item: Aggregate,
  oracle: (rows: readonly Row[]) => Readonly<Record<string, number | null>>,
) {
  const expected = [...grouped(rows, BY)].map(([key, group]) => [
    key,
    oracle(item.where.length === 0 ? group : group.filter(isSome)),
  ]);
  const cells = cellsOf(rows, [item]).map(({ key, numbers }) => [JSON.stringify(key), numbers]);
  expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(expected));
  expect(cells.length).toBe(expected.length);
}

const where = fc.constantFrom([], some);

/** Runs a check on many drawn tables, each with and without a condition. */
function always(check: (rows: readonly Row[], where: Aggregate['where']) => void) {
  fc.assert(fc.property(drawnRows(), where, check));
}

const present = (rows: readonly Row[], name: string) => rows.filter((row) => row[name] !== null);

function tally(rows: readonly Row[], name: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const row of present(rows, name)) times.set(String(row[name]), (times.get(String(row[name])) ?? 0) + 1);
  return times;
}

describe('aggregate against plain JavaScript', () => {
  it('aggregate(count) is the number of rows', () => {
    always((rows, where) => {
      expectNumbers(rows, { as: 'n', op: 'count', where }, (group) => ({ n: group.length }));
    });
  });

  it('aggregate(sum) adds decimals exactly, and is null where a value is missing', () => {
    always((rows, where) => {
      expectNumbers(rows, { as: 'n', op: 'sum', field: 'hours', where }, (group) => ({
        n: group.some(({ hours }) => hours === null)
          ? null
          : Number(group.reduce((sum, { hours }) => sum + hundredths(hours!), 0n)) / 100,
      }));
    });
  });

  it('aggregate(sum, weight) adds products exactly, and is null where a factor is missing', () => {
    always((rows, where) => {
      expectNumbers(rows, { as: 'n', op: 'sum', field: 'hours', weight: 'weight', where }, (group) => ({
        n: group.some(({ hours, weight }) => hours === null || weight === null)
          ? null
          : Number(group.reduce((sum, row) => sum + hundredths(row['hours']!) * hundredths(row['weight']!), 0n)) /
            10_000,
      }));
    });
  });

  it('aggregate(distinct, atLeast) counts persons with so many rows in the cell', () => {
    fc.assert(
      fc.property(
        drawnRows(),
        where,
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        (rows, where, k) => {
          const item = {
            as: 'n',
            op: 'distinct',
            field: 'constructor',
            where,
            ...(k === undefined ? {} : { atLeast: k }),
          };
          expectNumbers(rows, item as Aggregate, (group) => ({
            n: [...tally(group, 'constructor').values()].filter((times) => times >= (k ?? 1)).length,
          }));
        },
      ),
    );
  });

  it('aggregate(histogram) counts every number that occurs', () => {
    always((rows, where) => {
      expectNumbers(rows, { as: 'h', op: 'histogram', field: 'weight', where }, (group) =>
        Object.fromEntries([...tally(group, 'weight')].map(([value, times]) => [`h=${value}`, times])),
      );
    });
  });

  it('aggregate(largest) lists the largest rows by rank, and adds up what is below 0', () => {
    const rank = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
    fc.assert(
      fc.property(drawnRows(), where, rank, (rows, where, n) => {
        const item = { as: 'l', op: 'largest', field: 'hours', where, ...(n === undefined ? {} : { n }) } as const;
        expectNumbers(rows, item, (group) =>
          contributions(
            present(group, 'hours').map(({ hours }) => [null, hundredths(hours!)]),
            { n },
          ),
        );
      }),
    );
  });

  it('aggregate(largest, weight, contributor) adds the rows of each contributor first', () => {
    const item = { as: 'l', op: 'largest', field: 'hours', weight: 'weight', contributor: 'constructor' } as const;
    always((rows, where) => {
      expectNumbers(rows, { ...item, where }, (group) => {
        const sums = new Map<string, bigint>();
        for (const row of group.filter(({ hours, weight }) => hours !== null && weight !== null)) {
          const name = JSON.stringify(row['constructor']);
          const amount = hundredths(row['hours']!) * hundredths(row['weight']!);
          sums.set(name, (sums.get(name) ?? 0n) + amount);
        }
        return contributions([...sums], { unit: 10_000 });
      });
    });
  });

  it('aggregate(pairs) joins the rows of a person within the cell', () => {
    const item = { as: 'e', op: 'pairs', field: 'hours', person: 'constructor', time: 'time' } as const;
    always((rows, where) => {
      expectNumbers(rows, { ...item, before: 'before', after: 'after', where }, pairSums);
    });
  });
});

/** Contributions by name, or by rank without one, as the plan names them; in parts of one. */
function contributions(
  amounts: readonly (readonly [name: string | null, amount: bigint])[],
  { n = Infinity, unit = 100 }: { readonly n?: number | undefined; readonly unit?: number } = {},
): Readonly<Record<string, number>> {
  const positive = amounts.filter(([, amount]) => amount >= 0n).sort(([, a], [, b]) => Number(b - a));
  const negative = amounts.filter(([, amount]) => amount < 0n);
  const owed = negative.reduce((sum, [, amount]) => sum + amount, 0n);
  return Object.fromEntries([
    ...positive.slice(0, n).map(([name, amount], i) => [`l=${name ?? i + 1}`, Number(amount) / unit] as const),
    ...(negative.length > 0 ? [['l=negative', Number(owed) / unit] as const] : []),
  ]);
}

/** The sums over pairs in hundredths, one person after the other. */
function pairSums(rows: readonly Row[]): Readonly<Record<string, number>> {
  const pairs = [...new Set(present(rows, 'constructor').map((row) => row['constructor']))].flatMap((person) => {
    const at = (time: string) =>
      rows.filter((row) => row['constructor'] === person && row['time'] === time && row['hours'] !== null);
    const [before, after] = [at('before'), at('after')];
    if (before.length !== 1 || after.length !== 1) return [];
    return [[hundredths(before[0]!['hours']!), hundredths(after[0]!['hours']!)] as const];
  });
  const total = (term: (pair: readonly [bigint, bigint]) => bigint) =>
    pairs.reduce((sum, pair) => sum + term(pair), 0n);
  return {
    'e.pairs': pairs.length,
    'e.difference': Number(total(([before, after]) => after - before)) / 100,
    'e.differenceSquares': Number(total(([before, after]) => (after - before) ** 2n)) / 10_000,
    'e.before': Number(total(([before]) => before)) / 100,
    'e.beforeSquares': Number(total(([before]) => before ** 2n)) / 10_000,
    'e.after': Number(total(([, after]) => after)) / 100,
    'e.afterSquares': Number(total(([, after]) => after ** 2n)) / 10_000,
  };
}

const ALL: readonly Aggregate[] = [
  { as: 'count', op: 'count', where: some },
  { as: 'sum', op: 'sum', field: 'hours', weight: 'weight', where: [] },
  { as: 'distinct', op: 'distinct', field: 'constructor', atLeast: 2, where: [] },
  { as: 'h', op: 'histogram', field: 'hours', where: [] },
  { as: 'l', op: 'largest', field: 'hours', n: 3, where: [] },
  { as: 'c', op: 'largest', field: 'hours', contributor: 'constructor', where: some },
  {
    as: 'e',
    op: 'pairs',
    field: 'hours',
    person: 'constructor',
    time: 'time',
    before: 'before',
    after: 'after',
    where: [],
  },
];

describe('aggregate', () => {
  it('aggregate does not depend on the order of rows', () => {
    const shuffled = drawnRows().chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    const byKey = (rows: readonly Row[]) =>
      new Map(cellsOf(rows, ALL).map(({ key, numbers }) => [JSON.stringify(key), numbers]));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(byKey(others)).toEqual(byKey(rows));
      }),
    );
  });

  it('aggregate of a group is the sum of what its finer groups have', () => {
    const additive = ALL.filter(({ op }) => op === 'count' || op === 'histogram');
    fc.assert(
      fc.property(drawnRows(), (rows) => {
        const [whole] = cellsOf(rows, additive, []);
        const finer = cellsOf(rows, additive, BY).flatMap(({ numbers }) => Object.entries(numbers));
        for (const [name, number] of Object.entries(whole?.numbers ?? {})) {
          const parts = finer.filter(([part]) => part === name).map(([, value]) => value ?? 0);
          expect(parts.reduce((sum, value) => sum + value, 0)).toBe(number);
        }
      }),
    );
  });

  it('aggregate(sum) of 0.1 and 0.2 is 0.3, of 0.1 × 0.2 and 0.3 × 0.1 it is 0.05', () => {
    const rows = [
      [0.1, 0.2],
      [0.2, 0],
      [0.3, 0.1],
    ].map(([hours, weight]) => rowOf(NAMES, [null, null, null, null, hours!, weight!]));
    const sum = { as: 'n', op: 'sum', field: 'hours', where: [] } as const;
    expect(cellsOf(rows.slice(0, 2), [sum], [])[0]?.numbers).toEqual({ n: 0.3 });
    expect(cellsOf(rows, [{ ...sum, weight: 'weight' }], [])[0]?.numbers).toEqual({ n: 0.05 });
  });

  it('aggregate(sum) of numbers too large for whole numbers of their smallest place adds them as they are', () => {
    const rows = [9e15, 0.5].map((hours) => rowOf(NAMES, [null, null, null, null, hours, 0.1]));
    const sum = { as: 'n', op: 'sum', field: 'hours', where: [] } as const;
    expect(cellsOf(rows, [sum], [])[0]?.numbers).toEqual({ n: 9e15 + 0.5 });
    expect(cellsOf(rows, [{ ...sum, weight: 'weight' }], [])[0]?.numbers['n']).toBeCloseTo(9e14, -1);
  });

  it('aggregate makes one group of rows without a value, whatever the reason', () => {
    const rows = [1, 2, 3].map(() => rowOf(NAMES, ['2024', null]));
    expect(cellsOf(rows, [{ as: 'n', op: 'count', where: [] }])).toEqual([{ key: ['2024', null], numbers: { n: 3 } }]);
  });

  it('aggregate gives a number the name that the plan gives it, also __proto__', () => {
    const [cell] = cellsOf([rowOf(NAMES, ['2024'])], [{ as: '__proto__', op: 'count', where: [] }]);
    expect(Object.entries(cell!.numbers)).toEqual([['__proto__', 1]]);
  });

  it('aggregate(largest, contributor) is what stock verbs of Arquero give', () => {
    const drawn = fc.array(fc.tuple(fc.constantFrom('2023', '2024'), fc.constantFrom('p1', 'p2', 'p3'), fc.nat(50)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(drawn, (cells) => {
        const rows = cells.map(([year, person, hours]) => rowOf(NAMES, [year, null, person, null, hours, 1]));
        const item = { as: 'l', op: 'largest', field: 'hours', contributor: 'constructor', n: 2, where: [] } as const;
        const found = cellsOf(rows, [item], ['year']).flatMap(({ key, numbers }) =>
          Object.values(numbers).map((hours) => ({ year: key[0], hours })),
        );
        const [year, person, hours] = [0, 1, 2].map((column) => cells.map((cell) => cell[column]));
        const expected = table({ year: year!, person: person!, hours: hours! })
          .groupby('year', 'person')
          .rollup({ hours: op.sum('hours') })
          .groupby('year')
          .orderby(desc('hours'))
          .slice(0, 2)
          .select('year', 'hours')
          .objects();
        const sorted = (list: readonly object[]) => list.map((entry) => JSON.stringify(entry)).sort();
        expect(sorted(found)).toEqual(sorted(expected));
      }),
    );
  });

  it('aggregate of an empty dataset is empty, of every operation', () => {
    expect(cellsOf([], ALL)).toEqual([]);
  });

  it('aggregate without aggregates gives the groups', () => {
    expect(cellsOf([rowOf(NAMES, ['2024', 'a'])], [])).toEqual([{ key: ['2024', 'a'], numbers: {} }]);
  });
});
