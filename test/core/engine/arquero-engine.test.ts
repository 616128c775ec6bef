import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import { aggregateBy } from './tables.js';

const schema: TableSchema = {
  fields: [
    { name: 'year', type: 'year' },
    { name: 'department' },
    { name: '__proto__' },
    { name: 'hours', type: 'number', decimalChar: ',' },
    { name: 'answer', missingValues: [{ value: 'k.A.', label: 'nonresponse' }] },
  ],
};

const CSV = `year;department;__proto__;hours;answer
2024;a;p1;1,5;yes
2024;a;p1;2,5;no
2024;b;p2;;k.A.
2025;a;p3;4;yes
2025;;p4;1;yes
`;

const dataset = validateTable(parseCsv(CSV, 'x.csv'), schema, 'x.csv').dataset;
const datasets = new Map([['x', dataset]]);

describe('aggregate', () => {
  it('aggregate(count) counts rows by group; a row without a value is a group of its own', () => {
    const cells = aggregateBy(datasets, {
      resource: 'x',
      by: ['year', 'department'],
      aggregates: [{ as: 'n', op: 'count', where: [] }],
    });
    expect(cells).toEqual([
      { key: ['2024', 'a'], numbers: { n: 2 } },
      { key: ['2024', 'b'], numbers: { n: 1 } },
      { key: ['2025', 'a'], numbers: { n: 1 } },
      { key: ['2025', null], numbers: { n: 1 } },
    ]);
  });

  it('aggregate(count, where) counts a missing value by its reason', () => {
    const where = [{ field: 'answer', in: ['nonresponse'] }];
    const cells = aggregateBy(datasets, { resource: 'x', by: ['year'], aggregates: [{ as: 'n', op: 'count', where }] });
    expect(cells.map((cell) => cell.numbers['n'])).toEqual([1, 0]);
  });

  it('aggregate(sum) is null where a row has no value', () => {
    const cells = aggregateBy(datasets, {
      resource: 'x',
      by: ['year'],
      aggregates: [
        { as: 'all', op: 'sum', field: 'hours', where: [] },
        { as: 'a', op: 'sum', field: 'hours', where: [{ field: 'department', in: ['a'] }] },
      ],
    });
    expect(cells.map((cell) => cell.numbers)).toEqual([
      { all: null, a: 4 },
      { all: 5, a: 4 },
    ]);
  });

  it('aggregate(distinct) counts different values among the rows that count', () => {
    const cells = aggregateBy(datasets, {
      resource: 'x',
      by: [],
      aggregates: [
        { as: 'people', op: 'distinct', field: '__proto__', where: [] },
        { as: 'yes', op: 'distinct', field: '__proto__', where: [{ field: 'answer', in: ['yes'] }] },
      ],
    });
    expect(cells).toEqual([{ key: [], numbers: { people: 4, yes: 3 } }]);
  });

  it('aggregate of an empty dataset is empty', () => {
    const empty = validateTable(parseCsv('year;department;__proto__;hours;answer\n', 'x.csv'), schema, 'x.csv').dataset;
    expect(aggregateBy(new Map([['x', empty]]), { resource: 'x', by: ['year'], aggregates: [] })).toEqual([]);
  });

  it('aggregate of an unknown field throws and names the fields there are', () => {
    expect(() => aggregateBy(datasets, { resource: 'x', by: ['town'], aggregates: [] })).toThrow(
      /unknown field: "town"; the dataset has year/,
    );
  });
});
