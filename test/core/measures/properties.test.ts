import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import type { RowMeasure } from '../../../packages/core/src/indicator/measure-definition.js';
import { kindOf } from '../../../packages/core/src/measures/kinds.js';
import { byCell, datasetOf, seriesOf } from '../series/datasets.js';

/** One sheet: its group, whether it belongs, an answer from 1 to 4 (0: left out), who, and when. */
interface Sheet {
  readonly group: 'a' | 'b';
  readonly member: 'yes' | 'no';
  readonly answer: number;
  readonly person: string;
  readonly time: 'pre' | 'post';
}

const sheet: fc.Arbitrary<Sheet> = fc.record({
  group: fc.constantFrom('a', 'b'),
  member: fc.constantFrom('yes', 'no'),
  answer: fc.integer({ min: 0, max: 4 }),
  person: fc.constantFrom('p', 'q', 'r', 's'),
  time: fc.constantFrom('pre', 'post'),
});

const COLUMNS: readonly string[] = ['group', 'member', 'answer', 'person', 'time'];

/** A table with one row a sheet, or with a column of how many sheets are alike. */
function tableOf(
  sheets: readonly (Sheet & { readonly n?: number })[],
  { columns = COLUMNS, groups = ['a', 'b'], label = (code: string) => code } = {},
) {
  const fields: readonly Field[] = [
    { name: 'year' },
    { name: 'n', type: 'integer' },
    ...columns.map((name): Field => {
      if (name === 'answer') return { name, type: 'integer', categories: [1, 2, 3, 4] };
      const categories = groups.map((value) => ({ value, label: label(value) }));
      return name === 'group' ? { name, categories } : { name };
    }),
  ];
  const cell = (row: Sheet, name: string) => {
    const value = row[name as keyof Sheet];
    return value === 0 ? '' : String(value);
  };
  const rows = sheets.map((row) => [2024, row.n ?? 1, ...columns.map((name) => cell(row, name))].join(';'));
  return datasetOf([['year', 'n', ...columns].join(';'), ...rows, ''].join('\n'), fields);
}

const members = { resource: 't', where: [{ field: 'member', in: ['yes'] }] };
const all = { resource: 't' };
const of = { resource: 't', field: 'answer' };

const MEASURES: readonly RowMeasure[] = [
  { type: 'count', count: members },
  { type: 'sum', sum: { ...members, sum: 'n' } },
  { type: 'proportion', count: members, base: all },
  { type: 'proportion', count: members, base: all, survey: { frame: all, strata: 'group' } },
  { type: 'distinctShare', count: { ...members, distinct: 'person' }, base: all },
  { type: 'ratio', count: members, base: all, per: 100 },
  { type: 'rate', count: members, base: all },
  { type: 'mean', of },
  { type: 'median', of },
  { type: 'distribution', of },
  { type: 'rating', of },
  {
    type: 'relativeLikelihood',
    group: { count: members, base: all },
    others: { count: { ...members, sum: 'n' }, base: { ...all, sum: 'n' } },
  },
  { type: 'disparityRatio', group: { lower: all, upper: members }, others: { lower: all, upper: all } },
  { type: 'completion', started: all, completed: members },
  { type: 'effect', of: { ...of, person: 'person', time: 'time', before: 'pre', after: 'post' } },
  { type: 'medianDuration', of, ended: members.where },
  { type: 'standardisedShare', count: members, base: all, by: 'group', standard: all },
  { type: 'attainment', actual: members, target: all },
];

function cellsOf(measure: RowMeasure, table: ReturnType<typeof tableOf>) {
  const series = seriesOf(measure, { t: table }, ['group']);
  return { total: byCell(series).get('2024'), groups: [...byCell(series, 1)] };
}

describe.each(MEASURES.map((measure) => [measure.type, measure] as const))('computeSeries(%s)', (_type, measure) => {
  const sheets = fc.array(sheet, { minLength: 1, maxLength: 30 });

  it('computeSeries does not look at the order of rows and columns', () => {
    const orders = fc.tuple(
      sheets,
      fc.shuffledSubarray<string>([...COLUMNS], { minLength: COLUMNS.length }),
      fc.infiniteStream(fc.nat()),
    );
    fc.assert(
      fc.property(orders, ([rows, columns, keys]) => {
        const shuffled = rows
          .map((row) => [keys.next().value as number, row] as const)
          .sort(([a], [b]) => a - b)
          .map(([, row]) => row);
        expect(cellsOf(measure, tableOf(shuffled, { columns }))).toEqual(cellsOf(measure, tableOf(rows)));
      }),
      { numRuns: 30 },
    );
  });

  it('computeSeries does not look at labels, and an empty category changes nothing', () => {
    fc.assert(
      fc.property(sheets, fc.string(), (rows, label) => {
        const plain = cellsOf(measure, tableOf(rows));
        const other = cellsOf(measure, tableOf(rows, { groups: ['a', 'b', 'empty'], label: (code) => label + code }));
        expect(other.total).toEqual(plain.total);
        expect(other.groups.filter(([name]) => name !== '2024 empty')).toEqual(plain.groups);
      }),
      { numRuns: 30 },
    );
  });

  it('computeSeries gives finite statistics of the kind’s own measures, or says why there are none', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const { total } = cellsOf(measure, tableOf(rows));
        expect(total).toBeDefined();
        if (total?.kind !== 'numbers') return;
        const allowed: readonly string[] = kindOf(measure).measures(measure);
        for (const measures of total.measures) {
          expect(Object.keys(measures).filter((name) => !allowed.includes(name))).toEqual([]);
          expect(Object.values(measures).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('computeSeries', () => {
  it('computeSeries(counts of alike sheets) is computeSeries(sheets)', () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 30 }), (rows) => {
        const alike = new Map<string, Sheet & { n: number }>();
        for (const row of rows) {
          const key = JSON.stringify(row);
          alike.set(key, { ...row, n: (alike.get(key)?.n ?? 0) + 1 });
        }
        const aggregated = tableOf([...alike.values()]);
        const sum = { sum: 'n' };
        const pairs: readonly (readonly [RowMeasure, RowMeasure])[] = [
          [
            { type: 'proportion', count: members, base: all, survey: { frame: all } },
            {
              type: 'proportion',
              count: { ...members, ...sum },
              base: { ...all, ...sum },
              survey: { frame: { ...all, ...sum } },
            },
          ],
          [
            { type: 'mean', of },
            { type: 'mean', of, weight: 'n' },
          ],
        ];
        for (const [micro, macro] of pairs) {
          const [a, b] = [cellsOf(micro, tableOf(rows)).total, cellsOf(macro, aggregated).total];
          expect(a?.kind).toBe(b?.kind);
          if (a?.kind === 'numbers' && b?.kind === 'numbers')
            expect(b.measures[0]!.value).toBeCloseTo(a.measures[0]!.value!, 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
