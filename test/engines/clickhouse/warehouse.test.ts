import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvCell } from '../../../packages/core/src/csv/csv-cell.js';
import { sourceOfBytes } from '../../../packages/core/src/csv/byte-source.js';
import type { Field, TableSchema } from '../../../packages/core/src/dataset/schema.js';
import type { AggregatePlan } from '../../../packages/core/src/engine/plan.js';
import type { ResourceDescriptor } from '../../../packages/core/src/monitor/data-package.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { readResource } from '../../../packages/core/src/monitor/read-resource.js';
import { describeProblem } from '../../../packages/core/src/problems/describe-problem.js';
import type { Problem } from '../../../packages/core/src/problem.js';
import { ClickhouseConnection } from '../../../packages/sql/src/clickhouse/clickhouse-client.js';
import { escaped } from '../../../packages/sql/src/clickhouse/clickhouse-dialect.js';
import { clickhouseEngine, ClickhouseWarehouse } from '../../../packages/sql/src/index.js';
import { teilhabe } from '../../cli/command.js';
import { WETZLAR } from '../../core/wetzlar.js';
import { oracle } from '../arquero-oracle.js';
import { expectSameCells } from '../conformance.js';
import { READER, shards, WRITER } from './shards.js';

const cluster = shards();
let warehouse: ClickhouseWarehouse;
/** The first shard, and the second. */
let connections: readonly ClickhouseConnection[];
let folder: string;

beforeAll(() => {
  const { urls, ...options } = cluster.options();
  connections = urls.map((url) => new ClickhouseConnection(url, options));
  warehouse = new ClickhouseWarehouse({ ...cluster.options(), ...READER });
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-warehouse-'));
});

afterAll(async () => {
  await warehouse.close();
  await Promise.all(connections.map((connection) => connection.close()));
  rmSync(folder, { recursive: true });
});

type Cell = string | number | null;
let made = 0;

/** A table over both shards, its rows on the one and on the other by turns; the name of its resource. */
async function tableOf(
  columns: readonly (readonly [name: string, type: string])[],
  rows: readonly (readonly Cell[])[],
) {
  made += 1;
  const table = `rows${made}`;
  const types = columns.map(([name, type]) => `\`${escaped(name)}\` ${type}`).join(', ');
  for (const connection of connections) {
    await connection.run(`CREATE TABLE ${table}_part (${types}) ENGINE = Memory`);
    await connection.run(`CREATE TABLE ${table} AS ${table}_part ENGINE = Distributed(towns, default, ${table}_part)`);
  }
  for (const [i, connection] of connections.entries()) {
    const part = rows.filter((_row, at) => at % connections.length === i);
    const lines = part.map(
      (row) => `${row.map((cell) => (cell === null ? '\\N' : escaped(String(cell)))).join('\t')}\n`,
    );
    if (lines.length > 0) await connection.insert(`${table}_part`, lines);
  }
  return table;
}

function resourceOf(schema: TableSchema, table: string, more: Partial<ResourceDescriptor> = {}): ResourceDescriptor {
  return { name: table, path: 'default', format: 'sql', dialect: { table }, schema, ...more };
}

const noFiles = { open: () => Promise.reject(new Error('a table of a warehouse is no file')) };

function read(resource: ResourceDescriptor, of: ClickhouseWarehouse = warehouse) {
  const counted = resource.schema.fields.map(({ name }) => name);
  return readResource(noFiles, resource, { edition: null, counted, warehouse: of });
}

/** What a CSV with these lines gives. */
function readCsv(schema: TableSchema, lines: readonly string[], more: Partial<ResourceDescriptor> = {}) {
  const dialect = { delimiter: ';', headerRows: [1], commentRows: [] };
  const resource = { name: 'csv', path: 'a.csv', encoding: 'utf-8', dialect, schema, ...more };
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const files = { open: () => Promise.resolve({ value: sourceOfBytes(bytes), found: '' as const }) };
  return readResource(files, resource, { edition: null, counted: null });
}

/** How many problems there are of each kind in each column, with those that are only counted. */
function counts(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { code, severity, field = '', expected = '', more = 0 } of problems) {
    const key = [severity, code, field, /^(?:primary-key|unique-error)$/.test(code) ? '' : expected].join(' | ');
    all[key] = (all[key] ?? 0) + 1 + more;
  }
  return all;
}

const FIELDS: readonly Field[] = [
  { name: 'year', type: 'year', constraints: { required: true } },
  { name: 'grade', type: 'integer', constraints: { minimum: 1, maximum: 5 }, missingValues: ['', '99'] },
  { name: 'hours', type: 'number', decimalChar: ',' },
  { name: 'since', type: 'date', format: '%d.%m.%Y' },
  { name: 'member', type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] },
  {
    name: 'answer',
    'teilhabe:values': { ja: 'yes', nein: 'no' },
    missingValues: ['', { value: 'k. A.', label: 'nonresponse' }],
    constraints: { pattern: '[a-zä]*' },
  },
  { name: 'a`b"c\\', title: 'Amt' },
];
const TYPES = [
  'Nullable(UInt16)',
  'Nullable(Int32)',
  'Nullable(Decimal(9, 2))',
  'Nullable(Date)',
  'Nullable(UInt8)',
  'String',
  'Nullable(String)',
];

/** Values that keep to the schema, and others. */
const rowOf = (wrong: boolean) =>
  fc.tuple(
    wrong ? fc.option(fc.constantFrom(2023, 2024, 99)) : fc.constantFrom(2023, 2024),
    fc.option(fc.constantFrom(1, 5, 99, ...(wrong ? [6] : []))),
    fc.option(fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100)),
    fc.option(fc.constantFrom('2024-02-29', '1999-12-31')),
    fc.option(fc.constantFrom(0, 1)),
    fc.constantFrom('ja', ' ja', 'nein', 'k. A.', 'k.\u00A0A.', 'a\u0308', 'b', '', ...(wrong ? ['x;y', 'Ö'] : [])),
    // Never empty together with the others: a CSV takes a row without any cell for a blank one.
    fc.constantFrom("it's", 'a\\b', ' Bauamt', 'Bauamt', '\u00A0x'),
  );
const row = rowOf(true);
type Row = typeof row extends fc.Arbitrary<infer Each> ? Each : never;

function csvRow([year, grade, hours, since, member, answer, office]: Row): string {
  const truth = member === null ? '' : member === 1 ? 'ja' : 'nein';
  const day = since?.split('-').reverse().join('.') ?? '';
  const cells = [year ?? '', grade ?? '', String(hours ?? '').replace('.', ','), day, truth, answer, office];
  return cells.map((cell) => csvCell(String(cell))).join(';');
}

const plan = (resource: string): AggregatePlan => ({
  resource,
  aggregates: [
    { as: 'a0', op: 'count', where: [{ field: 'answer', in: ['nonresponse', 'yes'] }] },
    { as: 'a1', op: 'count', where: [{ field: 'grade', in: ['missing', 5] }] },
    { as: 'a2', op: 'sum', field: 'hours', where: [{ field: 'hours', present: true }] },
    { as: 'a3', op: 'distinct', field: 'a`b"c\\', where: [] },
    { as: 'a4', op: 'histogram', field: 'grade', where: [] },
  ],
  groupings: [
    { by: [], aggregates: ['a0', 'a1', 'a2', 'a3', 'a4'] },
    { by: ['answer', 'member'], aggregates: ['a0', 'a2'] },
    { by: ['year', 'since', 'a`b"c\\'], aggregates: ['a0', 'a1'] },
  ],
});

/** The same rows in a table over both shards and in a CSV. */
async function both(schema: TableSchema, rows: readonly Row[]) {
  const names = FIELDS.map(({ name }) => name);
  const table = await tableOf(
    names.map((name, i) => [i === 6 ? 'AMT' : name, TYPES[i]!] as const),
    rows,
  );
  const found = await read(resourceOf(schema, table));
  const heading = names.map((name, i) => csvCell(i === 6 ? 'AMT' : name)).join(';');
  const expected = await readCsv(schema, [heading, ...rows.map(csvRow)]);
  return { found, expected, table };
}

describe('readResource(a table in ClickHouse)', () => {
  it('readResource(random tables over both shards) counts the problems of a CSV with the same rows', async () => {
    const keys = fc.constantFrom<Partial<TableSchema>>(
      {},
      { primaryKey: ['year', 'answer'] },
      { primaryKey: 'grade' },
      { uniqueKeys: [['answer', 'a`b"c\\'], ['hours']] },
    );
    const unique = fc.constantFrom(undefined, 'answer', 'hours', 'since');
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), keys, unique, async (rows, key, once) => {
        const fields = FIELDS.map((field) =>
          field.name === once ? { ...field, constraints: { ...field.constraints, unique: true } } : field,
        );
        const schema = { ...key, fields };
        const { found, expected } = await both(schema, rows);
        expect(counts(found.problems)).toEqual(counts(expected.problems));
      }),
      { numRuns: 25 },
    );
  }, 300_000);

  it('aggregate(random tables over both shards that were looked through) gives the cells of a CSV with the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf(false), { minLength: 1, maxLength: 25 }), async (rows) => {
        const { found, expected, table } = await both({ fields: FIELDS }, rows);
        expect([found.problems, expected.problems]).toEqual([[], []]);
        const datasets = new Map([[table, found.value!]]);
        const engine = clickhouseEngine(datasets, { ...cluster.options(), ...READER }, warehouse.tables);
        const [answer] = await engine.aggregate([plan(table)]);
        await engine.close();
        expectSameCells(answer!, oracle(new Map([['csv', expected.value!]]), plan('csv')));
      }),
      { numRuns: 15 },
    );
  }, 300_000);

  it('readResource(wrong headings, further columns, other numbers of rows and columns) finds what a CSV has', async () => {
    const schema = { fields: [{ name: 'year', type: 'year' }, { name: 'office' }] } as const;
    const table = await tableOf(
      [
        ['Year', 'UInt16'],
        ['e-mail', 'String'],
        ['note', 'String'],
      ],
      [[2024, 'a', 'b']],
    );
    const counted = { rows: 2, fields: 2 };
    const found = await read(resourceOf(schema, table, counted));
    const expected = await readCsv(schema, ['Year;e-mail;note', '2024;a;b'], counted);
    expect(counts(found.problems)).toEqual(counts(expected.problems));
    expect(Object.keys(counts(found.problems)).map((key) => key.split(' | ')[1])).toEqual(
      expect.arrayContaining(['missing-label', 'extra-label', 'personal-field', 'row-count', 'field-count']),
    );
    expect(found.problems.every((problem) => problem.row === undefined && problem.line === undefined)).toBe(true);
  });

  it('readResource(columns of single persons) refuses them as in a CSV, and shows no cell', async () => {
    const schema = {
      fields: [
        { name: 'code' },
        { name: 'ref', 'teilhabe:personal': true },
        { name: 'n', type: 'integer', constraints: { maximum: 3 } },
      ],
    } as const;
    const rows = Array.from({ length: 12 }, (_, i): readonly Cell[] => [`${40_000 + 7 * i}`, `geheim${i}`, i]);
    const table = await tableOf(
      [
        ['code', 'String'],
        ['ref', 'String'],
        ['n', 'UInt8'],
      ],
      rows,
    );
    const persons = { 'teilhabe:personal': true };
    const found = await read(resourceOf(schema, table, persons));
    const expected = await readCsv(schema, ['code;ref;n', ...rows.map((cells) => cells.join(';'))], persons);
    expect(counts(found.problems)).toEqual(counts(expected.problems));
    expect(found.problems.map(({ code }) => code)).toContain('personal-field');
    expect(found.problems.filter(({ code }) => code === 'constraint-error').map((problem) => problem.found)).toEqual(
      Array.from({ length: 8 }, () => '•••'),
    );
  });

  it('readResource(a missing table, one that may not be read, a type that does not suit) says place, cause and remedy', async () => {
    const fields = [
      { name: 'hours', type: 'number' },
      { name: 'day', type: 'date' },
    ] as const;
    const wrong = await tableOf(
      [
        ['hours', 'String'],
        ['day', 'Date'],
      ],
      [['1', '2024-01-01']],
    );
    const moment = await tableOf(
      [
        ['hours', 'Float64'],
        ['day', 'DateTime'],
      ],
      [],
    );
    const one = async (resource: ResourceDescriptor, of = warehouse) => {
      const { value, problems } = await read(resource, of);
      expect([value, problems.length]).toEqual([null, 1]);
      const { message, remedy } = describeProblem(problems[0]!, 'en');
      expect(message + remedy).not.toContain(WRITER.password);
      return [problems[0]!.found, message, remedy] as const;
    };
    expect(await one(resourceOf({ fields }, 'village'))).toEqual([
      'missing table',
      expect.stringContaining('default.village'),
      expect.stringContaining('Check what it is called'),
    ]);
    expect((await one(resourceOf({ fields }, wrong)))[2]).toContain('hours: String → number');
    expect((await one(resourceOf({ fields }, moment)))[2]).toContain('day: DateTime → date');
    const narrow = new ClickhouseWarehouse({ ...cluster.options(), user: 'narrow', password: WRITER.password });
    await connections[0]!.run('CREATE DATABASE IF NOT EXISTS secret');
    await connections[0]!.run('CREATE TABLE secret.rows (hours Float64, day Date) ENGINE = Memory');
    expect(await one(resourceOf({ fields }, 'rows', { path: 'secret' }), narrow)).toEqual([
      'access',
      expect.stringContaining('secret.rows'),
      expect.stringContaining('SELECT'),
    ]);
    await narrow.close();
  });

  it('readResource(days as texts in a format of their own) refuses too many of them, and reads a few', async () => {
    const schema = { fields: [{ name: 'day', type: 'date', format: '%d.%m.%Y' }] } as const;
    const days = Array.from({ length: 150 }, (_, i) => `${(i % 28) + 1}.${(i % 12) + 1}.${1990 + (i % 30)}`);
    const few = await tableOf(
      [['day', 'String']],
      days.slice(0, 20).map((day) => [day]),
    );
    expect(await read(resourceOf(schema, few))).toMatchObject({ problems: [], value: { length: 20 } });
    const many = await tableOf(
      [['day', 'String']],
      days.map((day) => [day]),
    );
    expect((await read(resourceOf(schema, many))).problems).toEqual([
      expect.objectContaining({ code: 'engine-error', found: 'spellings', field: `default.${many}` }),
    ]);
  });

  it('readResource(invisible and destroyed characters) finds them as in a CSV', async () => {
    const schema = { fields: [{ name: 'x' }] };
    const table = await tableOf([['x', 'String']], [['a\u0007'], ['b\uFFFD'], ['c\u0007']]);
    const expected = await readCsv(schema, ['x', 'a\u0007', 'b\uFFFD', 'c\u0007']);
    expect(counts((await read(resourceOf(schema, table))).problems)).toEqual(counts(expected.problems));
  });

  it('readResource(a table without a warehouse, or whose rows somebody reads) says what to do', async () => {
    const resource = resourceOf({ fields: [{ name: 'x' }] }, 'town');
    const asked = { edition: null, counted: ['x'] };
    const [alone] = (await readResource(noFiles, resource, asked)).problems;
    expect(describeProblem(alone!, 'de').remedy).toContain('--engine clickhouse');
    const [byRow] = (await readResource(noFiles, resource, { ...asked, warehouse, counted: null })).problems;
    expect(describeProblem(byRow!, 'de').message).toContain('datapackage.json');
  });
});

describe('teilhabe publish --engine clickhouse', () => {
  /** The example monitor, some of its tables in the warehouse; their cells are texts there, as in their files. */
  async function inWarehouse(): Promise<{ readonly home: string; readonly moved: readonly string[] }> {
    const home = join(folder, 'wetzlar');
    cpSync(WETZLAR, home, { recursive: true });
    rmSync(join(home, 'ledger.json'), { force: true });
    const file = join(home, 'datapackage.json');
    const dataPackage = JSON.parse(readFileSync(file, 'utf8')) as { resources: Record<string, unknown>[] };
    const { monitor } = await readMonitor(home);
    const moved: string[] = [];
    for (const resource of dataPackage.resources) {
      const dataset = monitor!.datasets.get(resource['name'] as string);
      if (!dataset || !['staff', 'training', 'staff-survey'].includes(resource['name'] as string)) continue;
      const columns = [...dataset.columns.values()];
      const types = columns.map((column) => [column.field.name, typeOf(column.field)] as const);
      const rows = Array.from({ length: dataset.length }, (_, at) =>
        columns.map((column) => {
          const code = column.codes[at]!;
          const value = column.values[code] ?? null;
          return value === null
            ? missingText(column.reasons[code] ?? '', column.field, dataset.schema)
            : writtenText(value, column.field);
        }),
      );
      const table = await tableOf(types, rows);
      for (const property of ['encoding', 'bytes', 'hash', 'rows', 'fields'])
        Reflect.deleteProperty(resource, property);
      Object.assign(resource, { path: 'default', format: 'sql', dialect: { table } });
      moved.push(table);
    }
    writeFileSync(file, JSON.stringify(dataPackage));
    return { home, moved };
  }

  function typeOf({ type }: Field): string {
    if (type === 'integer' || type === 'number') return 'Nullable(Float64)';
    return type === 'date' ? 'Nullable(Date)' : 'Nullable(String)';
  }

  function missingText(reason: string, field: Field, schema: TableSchema): string | null {
    const entries = field.missingValues ?? schema.missingValues ?? [''];
    const texts = entries.map((entry) =>
      typeof entry === 'string' ? { value: entry, label: 'missing' } : { label: 'missing', ...entry },
    );
    const text = texts.find(({ label }) => label === reason)?.value ?? '';
    return text === '' ? null : text;
  }

  function writtenText(value: string | number | boolean, field: Field): string | number {
    const written = Object.entries(field['teilhabe:values'] ?? {}).find(([, meant]) => meant === String(value))?.[0];
    return written ?? (typeof value === 'number' ? value : String(value));
  }

  it(
    'teilhabe publish(a folder with tables in the warehouse) publishes the bytes of the files',
    { timeout: 300_000 },
    async () => {
      const { home, moved } = await inWarehouse();
      expect(moved).toHaveLength(2);
      const { urls } = cluster.options();
      const environment = { URL: urls.join(','), USER: WRITER.user, PASSWORD: WRITER.password, CLUSTER: 'towns' };
      for (const [name, value] of Object.entries(environment)) process.env[`TEILHABE_CLICKHOUSE_${name}`] = value;
      const plainFolder = join(folder, 'files');
      cpSync(WETZLAR, plainFolder, { recursive: true });
      rmSync(join(plainFolder, 'ledger.json'), { force: true });
      try {
        const found = teilhabe('publish', home, '--out', join(folder, 'site'), '--engine', 'clickhouse');
        const expected = teilhabe('publish', plainFolder, '--out', join(folder, 'site-files'));
        expect([found.status, expected.status], found.stdout).toEqual([0, 0]);
        expect(found.stdout + found.stderr).not.toContain(WRITER.password);
        const index = (site: string) => readFileSync(join(folder, site, 'index.json'), 'utf8');
        // The index links every file by the hash of its bytes.
        expect(index('site')).toBe(index('site-files'));
        for (const engine of ['arquero', 'duckdb']) {
          const refused = teilhabe('validate', home, '--engine', engine);
          expect(refused.status).toBe(1);
          expect(refused.stdout).toContain('--engine clickhouse');
        }
      } finally {
        for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, `TEILHABE_CLICKHOUSE_${name}`);
      }
    },
  );
});
