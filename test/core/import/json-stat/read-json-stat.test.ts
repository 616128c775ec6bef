import JSONstat from 'jsonstat-toolkit';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../../packages/core/src/import/imported.js';
import { readJsonStat } from '../../../../packages/core/src/import/json-stat/read-json-stat.js';
import { rowsOf } from '../../csv/rows-of.js';
import { SPARSE_STAFF, STAFF } from './specimens.js';

const imported = (json: object, options = {}) => readJsonStat(JSON.stringify(json), 'staff.json', options);
const columnOf = ({ table }: Imported, header: string) => {
  const at = table.columns.findIndex((column) => column.header === header);
  return at < 0
    ? null
    : rowsOf(table)
        .map((row) => row[at]!)
        .slice(1);
};

describe('readJsonStat', () => {
  it('readJsonStat(dataset) is a tidy table: period, codes and labels, measure, unit, value, status', () => {
    expect(rowsOf(imported(STAFF).table)).toEqual([
      ['period', 'sex', 'sex_label', 'measure', 'measure_label', 'unit', 'value', 'status'],
      ['2021', 'm', 'männlich', 'n', 'Personen', 'Personen', '10', ''],
      ['2021', 'm', 'männlich', 'share', 'Anteil', '%', '40.5', ''],
      ['2022', 'm', 'männlich', 'n', 'Personen', 'Personen', '11', ''],
      ['2022', 'm', 'männlich', 'share', 'Anteil', '%', '41', ''],
      ['2023', 'm', 'männlich', 'n', 'Personen', 'Personen', '', 'suppressed'],
      ['2023', 'm', 'männlich', 'share', 'Anteil', '%', '', 'suppressed'],
      ['2021', 'f', 'weiblich', 'n', 'Personen', 'Personen', '15', ''],
      ['2021', 'f', 'weiblich', 'share', 'Anteil', '%', '59.5', ''],
      ['2022', 'f', 'weiblich', 'n', 'Personen', 'Personen', '16', ''],
      ['2022', 'f', 'weiblich', 'share', 'Anteil', '%', '59', ''],
      ['2023', 'f', 'weiblich', 'n', 'Personen', 'Personen', '17', 'provisional'],
      ['2023', 'f', 'weiblich', 'share', 'Anteil', '%', '1000000000000000000000', ''],
    ]);
  });

  it('readJsonStat keeps what a dataset says about itself', () => {
    const { layout, metadata, dimensions, problems } = imported(STAFF);
    expect(layout).toBe('json-stat');
    expect(metadata).toEqual({
      title: 'Beschäftigte',
      source: 'Stadt Musterstadt',
      updated: '2024-05-06',
      licence: 'https://www.govdata.de/dl-de/by-2-0',
      footnotes: ['Ohne Auszubildende.', 'Laut Personalakte.', 'weiblich: Auch Leiterinnen.'],
      notes: [['contact', 'statistik@example.org']],
    });
    expect(dimensions).toEqual([{ name: 'sex', title: 'Geschlecht', labelled: true, totals: [] }]);
    expect(problems).toEqual([]);
  });

  it('readJsonStat of sparse values has the rows with a value or a status, and the same cells', () => {
    expect(rowsOf(imported(SPARSE_STAFF).table)).toEqual(rowsOf(imported(STAFF).table));
    const { table } = imported({ ...SPARSE_STAFF, status: undefined });
    expect(table.length).toBe(10);
  });

  it('readJsonStat reads a cube that is far larger than its cells', () => {
    const codes = Array.from({ length: 3000 }, (_, i) => `c${i}`);
    const dimension = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { category: { index: codes } }]));
    const last = 3000 ** 4 - 1;
    const cube = { id: ['a', 'b', 'c', 'd'], size: [3000, 3000, 3000, 3000], dimension, value: { 3001: 7, [last]: 8 } };
    expect(rowsOf(imported({ version: '2.0', class: 'dataset', ...cube }).table)).toEqual([
      ['period', 'a', 'b', 'c', 'd', 'measure', 'unit', 'value', 'status'],
      ['', 'c0', 'c0', 'c1', 'c1', 'value', '', '7', ''],
      ['', 'c2999', 'c2999', 'c2999', 'c2999', 'value', '', '8', ''],
    ]);
  });

  it.each([
    ['a text for all', 'e', Array<string>(12).fill('estimated')],
    ['a list of one', ['e'], Array<string>(12).fill('estimated')],
    ['a list', ['e', null, 'p'], ['estimated', '', 'provisional', '', 'missing', 'missing', '', '', '', '', '', '']],
    ['an object', { 1: 'u' }, ['', 'unreliable', '', '', 'missing', 'missing', '', '', '', '', '', '']],
    ['codes of its own', { 0: 'd' }, ['definition differs', '', '', '', 'missing', 'missing', '', '', '', '', '', '']],
  ])('readJsonStat with %s as status', (_, status, expected) => {
    const extension = { status: { label: { d: 'definition differs' } } };
    expect(columnOf(imported({ ...STAFF, status, extension }), 'status')).toEqual(expected);
  });

  it.each([
    ['2003M01', '2003-01'],
    ['2003Q2', '2003-34'],
    ['2003K4', '2003-36'],
    ['2003S2', '2003-41'],
    ['2003-Q1', '2003-33'],
    ['2019-2020', '2019/2020'],
    ['31.12.2020', '2020-12-31'],
  ])('readJsonStat takes %s for the period %s', (code, edtf) => {
    const year = { label: 'Jahr', category: { index: [code] } };
    const json = { ...STAFF, size: [2, 1, 2], dimension: { ...STAFF.dimension, year }, value: [1, 2, 3, 4] };
    expect(columnOf(imported(json), 'period')).toEqual([edtf, edtf, edtf, edtf]);
  });

  it('readJsonStat takes the label for the period where the code says nothing, and reports periods it does not know', () => {
    const year = { label: 'Jahr', category: { index: ['a', 'b'], label: { a: 'Juni 2007', b: 'früher' } } };
    const json = {
      ...STAFF,
      size: [2, 2, 2],
      dimension: { ...STAFF.dimension, year },
      value: [1, 2, 3, 4, 5, 6, 7, 8],
    };
    const result = imported(json);
    expect(columnOf(result, 'period')?.slice(0, 4)).toEqual(['2007-06', '2007-06', 'b', 'b']);
    expect(result.problems).toMatchObject([{ code: 'type-error', field: 'Jahr', found: 'b', expected: 'edtf' }]);
  });

  it('readJsonStat takes what is declared: the period, names of dimensions', () => {
    const { role: _role, ...plain } = STAFF;
    const named = imported(plain, { names: new Map([['sex', 'geschlecht']]), periodField: 'Geschlecht' });
    expect(named.table.columns.map(({ header }) => header)).toContain('year');
    expect(imported(plain, { names: new Map([['sex', 'gender']]) }).dimensions[0]).toMatchObject({ name: 'gender' });
    const cube = { id: ['a'], size: [1], dimension: { a: { category: { index: ['x'] } } }, value: [1] };
    expect(columnOf(imported(cube, { period: '31.12.2013' }), 'period')).toEqual(['2013-12-31']);
  });

  it('readJsonStat reads dimensions in any order, of one category without index, and names that objects have', () => {
    const dimension = {
      toString: { label: '__proto__', category: { label: { __proto__: null, constructor: 'Land' } } },
      time: { category: { index: { constructor: 1, 2020: 0 }, label: { constructor: '2021' } } },
    };
    const cube = { id: ['time', 'toString'], size: [2, 1], dimension, value: [5, 6] };
    expect(rowsOf(readJsonStat(JSON.stringify(cube), 'x.json').table)).toEqual([
      ['period', 'tostring', 'tostring_label', 'measure', 'unit', 'value', 'status'],
      ['2020', 'constructor', 'Land', 'value', '', '5', ''],
      ['2021', 'constructor', 'Land', 'value', '', '6', ''],
    ]);
  });

  it('readJsonStat names the totals that the file names, and keeps dimension names apart from its own columns', () => {
    const value = { category: { index: ['all', 'a', 'b'], child: { all: ['a', 'b'], gone: ['x'], a: [] } } };
    const cube = { id: ['value'], size: [3], dimension: { value }, value: [3, 1, 2] };
    expect(imported(cube).dimensions).toEqual([{ name: 'value-2', title: 'value', labelled: false, totals: ['all'] }]);
  });

  it('readJsonStat takes the one dataset in a collection', () => {
    const collection = {
      version: '2.0',
      class: 'collection',
      link: { item: [STAFF, { class: 'dataset', href: 'b' }] },
    };
    expect(imported(collection).table.length).toBe(12);
  });

  it.each([
    ['no JSON', '{"a": 1,,}', { code: 'json-error', line: 1 }],
    ['another JSON', '{"a": 1}', { code: 'format-error', found: 'json' }],
    ['a list', '[{"a": 1}]', { code: 'format-error', found: 'json' }],
    [
      'a collection of links',
      JSON.stringify({
        class: 'collection',
        link: {
          item: [
            { href: 'a', label: 'A' },
            { href: 'b', label: 'B' },
          ],
        },
      }),
      { code: 'format-error', found: 'links', expected: 'A, B' },
    ],
    ['too few values', JSON.stringify({ ...STAFF, value: [1] }), { field: 'value', found: '1', expected: '= 12' }],
    [
      'a value outside',
      JSON.stringify({ ...STAFF, value: { 12: 1 } }),
      { field: 'value', found: '12', expected: '< 12' },
    ],
    ['no place', JSON.stringify({ ...STAFF, value: { x: 1 } }), { field: 'value', found: 'x' }],
    ['a size too many', JSON.stringify({ ...STAFF, size: [2, 3, 2, 1] }), { field: 'size', found: '4' }],
    ['a size that is none', JSON.stringify({ ...STAFF, size: [2, 3, -2] }), { code: 'schema-error' }],
    ['a dimension twice', JSON.stringify({ ...STAFF, id: ['sex', 'sex', 'what'] }), { field: 'id' }],
    ['no dimension', JSON.stringify({ ...STAFF, dimension: {} }), { field: 'dimension › sex › category › index' }],
    [
      'a hole in an index',
      JSON.stringify({ ...STAFF, dimension: { ...STAFF.dimension, sex: { category: { index: { m: 0, f: 2 } } } } }),
      { field: 'dimension › sex › category › index', found: 'f: 2', expected: '= 1' },
    ],
    [
      'a category twice',
      JSON.stringify({ ...STAFF, dimension: { ...STAFF.dimension, sex: { category: { index: ['m', 'm'] } } } }),
      { field: 'dimension › sex › category › index', found: 'm' },
    ],
  ])('readJsonStat of %s is a problem and no table', (_, json, expected) => {
    const { table, problems } = readJsonStat(json, 'x.json');
    expect(problems).toMatchObject([{ severity: 'error', file: 'x.json', ...expected }]);
    expect(table.columns).toEqual([]);
  });
});

/** Publications are JSON-stat too: every dataset of the fixture. */
const FIXTURES = new URL('../../../fixtures/publication/indicators/', import.meta.url);

describe('readJsonStat beside jsonstat-toolkit', () => {
  const names = readdirSync(FIXTURES);

  it.each(names)('readJsonStat(%s) has the cells that the toolkit finds by their categories', (name) => {
    const json = readFileSync(new URL(name, FIXTURES), 'utf8');
    expectSameCells(JSON.parse(json) as typeof STAFF, readJsonStat(json, name));
  });

  it.each([
    ['dense', STAFF],
    ['sparse', SPARSE_STAFF],
  ])('readJsonStat of the %s specimen has the cells that the toolkit finds', (_, json) => {
    expectSameCells(json as typeof STAFF, imported(json));
  });
});

function expectSameCells(json: typeof STAFF, { table, schema }: Imported): void {
  const dataset = JSONstat(json);
  const [header = [], ...rows] = rowsOf(table);
  const time = json.role.time[0];
  const names = new Map([
    ['period', time],
    ['measure', json.role.metric[0]],
  ]);
  const ids = header.map((name) => names.get(name) ?? name);
  for (const row of rows) {
    const at = Object.fromEntries(
      ids.flatMap((id, i) => ((json.id as readonly string[]).includes(id) ? [[id, row[i]!]] : [])),
    );
    const cell = dataset.Data(at) as { value: number | null };
    const text = row[header.indexOf('value')]!;
    expect(text === '' ? null : Number(text)).toBe(cell.value);
  }
  expect(rows).toHaveLength(table.length);
  expect(schema.fields.map(({ name }) => name)).toEqual(header);
}
