import fc from 'fast-check';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvCell } from '../../packages/core/src/csv/csv-cell.js';
import { fileSource } from '../../packages/core/src/csv/file-source.js';
import { readTable } from '../../packages/core/src/csv/read-table.js';
import type { Field, TableSchema } from '../../packages/core/src/dataset/schema.js';
import { validateTable } from '../../packages/core/src/dataset/validate-table.js';
import type { ResourceDescriptor } from '../../packages/core/src/monitor/data-package.js';
import { folderFiles } from '../../packages/core/src/monitor/folder-files.js';
import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import { readResource } from '../../packages/core/src/monitor/read-resource.js';
import type { Problem } from '../../packages/core/src/problem.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import { counted } from '../../packages/core/src/publish/counted.js';
import { duckdbEngine, DuckdbStore } from '../../packages/sql/src/index.js';
import { MUSTERSTADT, WETZLAR } from '../core/wetzlar.js';
import { HOSTILE } from './conformance.js';
import { writeParquet, type WrittenRow } from './write-parquet.js';

let folder: string;
let store: DuckdbStore;
/** Takes every table, however small. */
let greedy: DuckdbStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-parquet-'));
  store = await DuckdbStore.open();
  greedy = await DuckdbStore.open({ from: 0 });
});

afterAll(async () => {
  await store.close();
  await greedy.close();
  rmSync(folder, { recursive: true });
});

let made = 0;

/** A resource of a file in a folder of its own. */
function resourceOf(schema: TableSchema, path: string, more: Partial<ResourceDescriptor> = {}) {
  made += 1;
  const home = join(folder, String(made));
  mkdirSync(join(home, path, '..'), { recursive: true });
  return { file: join(home, path), home, resource: { name: `t${made}`, path, schema, ...more } };
}

type Reading = Partial<Parameters<typeof readResource>[2]>;

/** What reading a resource gives, its rows for an engine where there is a store. */
function read({ home, resource }: { home: string; resource: ResourceDescriptor }, reading: Reading = {}) {
  const fields = resource.schema.fields.map(({ name }) => name);
  return readResource(folderFiles(home), resource, { edition: null, counted: fields, ...reading });
}

const withDuckdb = (of: DuckdbStore) => ({ store: of, parquet: of.parquet });

/** Problems without what only a file of text has: its name, and where in its bytes a row begins. */
function comparable(problems: readonly Problem[]) {
  return problems.map(({ file: _file, byteOffset: _offset, ...problem }) => problem);
}

describe('readMonitor(a folder with Parquet files)', () => {
  /** A monitor's tables of rows as Parquet: numbers, days and truth values as such where no other text stands among them. */
  async function asParquet(from: string): Promise<{ readonly home: string; readonly converted: number }> {
    made += 1;
    const home = join(folder, String(made));
    cpSync(from, home, { recursive: true });
    const described = join(home, 'datapackage.json');
    const dataPackage = JSON.parse(readFileSync(described, 'utf8')) as { resources: Record<string, unknown>[] };
    let converted = 0;
    for (const resource of dataPackage.resources) {
      if (!('schema' in resource)) continue;
      const { name, path, schema, dialect = {}, encoding } = resource as unknown as ResourceDescriptor;
      const table = await readTable(await fileSource(join(home, path)), path, {
        ...dialect,
        ...(encoding === undefined ? {} : { encoding }),
      });
      const { dataset } = validateTable(table, schema, path);
      const columns = table.columns.map(({ header, dictionary, codes }) => {
        const read = [...dataset.columns.values()].find(
          ({ field }) => dataset.source!.headings.get(field.name) === header,
        );
        const typed =
          read &&
          typeOf(
            read.field,
            read.reasons.length === 0 ||
              dictionary.every((cell, code) => cell === '' || read.values[read.codes[codes.indexOf(code)]!] !== null),
          );
        const value = (at: number) => {
          const cell = dictionary[codes[at]!]!;
          if (cell === '') return null;
          return typed ? (read.values[read.codes[at]!] ?? null) : cell;
        };
        return { name: header, type: typed ?? 'VARCHAR', value };
      });
      const rows = Array.from({ length: table.length }, (_, at) => columns.map(({ value }) => value(at)));
      await writeParquet(join(home, `${name}.parquet`), columns, rows);
      rmSync(join(home, path));
      for (const property of ['dialect', 'encoding', 'bytes', 'hash']) Reflect.deleteProperty(resource, property);
      Object.assign(resource, { path: `${name}.parquet`, format: 'parquet' });
      converted += 1;
    }
    writeFileSync(described, JSON.stringify(dataPackage));
    return { home, converted };
  }

  function typeOf({ type, 'teilhabe:values': values }: Field, isPure: boolean): string | undefined {
    if (!isPure || values !== undefined) return undefined;
    return { integer: 'BIGINT', number: 'DOUBLE', date: 'DATE', boolean: 'BOOLEAN' }[type as string];
  }

  it.each([
    ['data/wetzlar', WETZLAR],
    ['data/musterstadt', MUSTERSTADT],
  ])(
    'buildPublication(%s from Parquet, counted by DuckDB) has the bytes of the CSV',
    { timeout: 300_000 },
    async (_, from) => {
      const { home, converted } = await asParquet(from);
      expect(converted).toBeGreaterThan(10);
      const own = await DuckdbStore.open({ from: 0 });
      const { monitor, problems } = await readMonitor(home, withDuckdb(own));
      const ofText = await readMonitor(from);
      expect(problems).toEqual([]);
      const { files } = buildPublication(await counted(monitor!, await duckdbEngine(monitor!.datasets, own)));
      await own.close();
      const expected = buildPublication(ofText.monitor!).files;
      expect([...files.keys()]).toEqual([...expected.keys()]);
      for (const [path, text] of expected) expect(files.get(path) === text, path).toBe(true);
    },
  );
});

const FIELDS: readonly Field[] = [
  { name: 'year', type: 'year', title: 'Jahr', constraints: { required: true } },
  { name: 'grade', type: 'integer', constraints: { minimum: 1, maximum: 5 }, missingValues: ['', '99'] },
  { name: 'hours', type: 'number', decimalChar: ',' },
  { name: 'since', type: 'date', format: '%d.%m.%Y' },
  { name: 'member', type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] },
  {
    name: 'answer',
    'teilhabe:values': { ja: 'yes', nein: 'no' },
    categories: ['yes', 'no'],
    missingValues: ['', 'k.A.'],
  },
];
const TYPES = ['INTEGER', 'INTEGER', 'DECIMAL(9,2)', 'DATE', 'BOOLEAN', 'VARCHAR'];

/** A row with a value of each type, or none; as Parquet has it and as a CSV writes it. */
const row = fc.tuple(
  fc.option(fc.constantFrom(2023, 2024, 99)),
  fc.option(fc.constantFrom(1, 5, 6, 99)),
  fc.option(fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100)),
  fc.option(fc.constantFrom('2024-02-29', '1999-12-31')),
  fc.option(fc.boolean()),
  fc.option(fc.constantFrom('ja', ' ja', 'nein', 'k.A.', 'vielleicht', 'A\u0308', 'x;y', 'tab\there', '\u0007')),
);

function csvRow([year, grade, hours, since, member, answer]: typeof row extends fc.Arbitrary<infer Row> ? Row : never) {
  const cells = [
    ...[year ?? '', grade ?? '', String(hours ?? '').replace('.', ',')],
    ...[since?.split('-').reverse().join('.') ?? '', member === null ? '' : member ? 'ja' : 'nein', answer ?? ''],
  ];
  return cells.map((cell) => csvCell(String(cell))).join(';');
}

describe('readResource(a Parquet file)', () => {
  it.each([
    ['in memory', () => store],
    ['stored', () => greedy],
  ])(
    'readResource(random tables, %s) has the problems of a CSV with the same content, at the same rows',
    async (_, of) => {
      const keys = fc.constantFrom<Partial<TableSchema>>(
        {},
        {},
        { primaryKey: 'year' },
        { uniqueKeys: [['year', 'grade']] },
      );
      const masked = fc.boolean();
      await fc.assert(
        fc.asyncProperty(fc.array(row, { maxLength: 30 }), keys, masked, async (rows, key, personal) => {
          const fields = FIELDS.map((field) =>
            field.name === 'answer' && personal ? { ...field, 'teilhabe:personal': true } : field,
          );
          const schema = { ...key, fields };
          const parquet = resourceOf(schema, 'rows.parquet');
          await writeParquet(
            parquet.file,
            FIELDS.map(({ name }, i) => ({ name: i === 0 ? 'JAHR' : name, type: TYPES[i]! })),
            rows,
          );
          const csv = resourceOf(schema, 'rows.csv', {
            encoding: 'utf-8',
            dialect: { delimiter: ';', headerRows: [1], commentRows: [] },
          });
          writeFileSync(
            csv.file,
            [
              `JAHR;${FIELDS.slice(1)
                .map(({ name }) => name)
                .join(';')}`,
              ...rows.map(csvRow),
              '',
            ].join('\n'),
          );
          const [found, expected] = [await read(parquet, withDuckdb(of())), await read(csv, { store: of() })];
          expect(comparable(found.problems)).toEqual(comparable(expected.problems));
          expect(found.value?.length).toBe(expected.value?.length);
          for (const [name, { values, reasons }] of expected.value?.columns ?? [])
            expect([name, found.value!.columns.get(name)]).toMatchObject([name, { values, reasons }]);
        }),
        { numRuns: 25 },
      );
    },
    300_000,
  );

  it('readResource(more than a thousand wrong rows) names the same places, and counts the others', async () => {
    const schema = {
      fields: [{ name: 'grade', type: 'integer', constraints: { maximum: 5 } }, { name: 'x' }],
    } as const;
    const rows = Array.from({ length: 40_000 }, (_, i): WrittenRow => [i % 7, String(i)]);
    const parquet = resourceOf(schema, 'rows.parquet');
    await writeParquet(
      parquet.file,
      [
        { name: 'grade', type: 'SMALLINT' },
        { name: 'x', type: 'VARCHAR' },
      ],
      rows,
    );
    const csv = resourceOf(schema, 'rows.csv', { dialect: { delimiter: ';' } });
    writeFileSync(csv.file, ['grade;x', ...rows.map((cells) => cells.map(String).join(';')), ''].join('\n'));
    const expected = comparable((await read(csv)).problems);
    expect(expected).toHaveLength(1000);
    expect(expected.at(-1)!.more).toBeGreaterThan(4000);
    expect(comparable((await read(parquet, withDuckdb(store))).problems)).toEqual(expected);
    expect(comparable((await read(parquet, withDuckdb(greedy))).problems)).toEqual(expected);
  }, 60_000);

  it('readResource(columns of every single type) reads what a CSV would say', async () => {
    const types = [
      'UTINYINT',
      'FLOAT',
      'DOUBLE',
      'DECIMAL(18,4)',
      "ENUM('bau', 'schule')",
      'TIMESTAMP',
      'TIMESTAMP',
      'UUID',
      'DOUBLE',
    ];
    const fields: readonly Field[] = types.map((_type, i) => {
      const type = (
        ['integer', 'number', 'integer', 'number', 'string', 'date', 'string', 'string', 'string'] as const
      )[i]!;
      return { name: `f${i}`, type };
    });
    const uuid = '43000699-a03e-4fc5-90f6-43d6be67d537';
    const rows = [[7, 0.1, 3, 1.25, 'bau', '2024-05-01 00:00:00', '2024-05-01 12:30:00', uuid, 35_576]];
    const parquet = resourceOf({ fields }, 'a.parquet');
    await writeParquet(
      parquet.file,
      types.map((type, i) => ({ name: `f${i}`, type })),
      rows,
    );
    const { value, problems } = await read(parquet, withDuckdb(store));
    expect(problems).toEqual([]);
    expect([...value!.columns.values()].map(({ values }) => values[0])).toEqual([
      ...[7, 0.1, 3, 1.25, 'bau', '2024-05-01', '2024-05-01 12:30:00', uuid, '35576'],
    ]);
  });

  it.each(['INTEGER[]', 'STRUCT(a INTEGER)', 'MAP(VARCHAR, INTEGER)', 'BLOB'])(
    'readResource(a column of %s) says which column',
    async (type) => {
      const parquet = resourceOf({ fields: [{ name: 'x' }] }, 'a.parquet');
      const value = type === 'BLOB' ? 'aa' : type.endsWith('[]') ? [1] : { a: 1 };
      await writeParquet(
        parquet.file,
        [
          { name: 'x', type: 'VARCHAR' },
          { name: 'teile', type },
        ],
        [['a', value]],
      );
      const { value: dataset, problems } = await read(parquet, withDuckdb(store));
      expect(dataset).toBeNull();
      expect(problems).toEqual([
        expect.objectContaining({ code: 'format-error', found: 'nested', field: 'teile', expected: type }),
      ]);
    },
  );

  it('readResource(hostile names of columns) takes each for a name', async () => {
    const names = HOSTILE.filter((text) => !/[\0\n\t]/.test(text) && text !== 'NULL');
    const fields = names.map((name) => ({ name }));
    const rows = [names.map((_name, i) => `cell ${i}`)];
    const written = names.map((name) => ({ name, type: 'VARCHAR' }));
    const parquet = resourceOf({ fields }, 'a.parquet');
    await writeParquet(parquet.file, written, rows);
    const { value, problems } = await read(parquet, withDuckdb(store));
    expect(problems).toEqual([]);
    expect([...value!.columns].map(([name, { values }]) => [name, values])).toEqual(
      names.map((name, i) => [name, [`cell ${i}`]]),
    );
  });

  it('readResource(a name twice, also in other capitals) says so as of a CSV', async () => {
    const fields = [{ name: 'abc' }, { name: 'x' }];
    const parquet = resourceOf({ fields }, 'a.parquet');
    const names = ['abc', 'abd', 'x', 'ABE'];
    await writeParquet(
      parquet.file,
      names.map((name) => ({ name, type: 'VARCHAR' })),
      [['1', '2', '3', '4']],
    );
    // DuckDB would rename them; other programs do not.
    const bytes = readFileSync(parquet.file, 'latin1').replaceAll('abd', 'abc').replaceAll('ABE', 'ABC');
    writeFileSync(parquet.file, bytes, 'latin1');
    const csv = resourceOf({ fields }, 'a.csv', { dialect: { delimiter: ';', headerRows: [1] } });
    writeFileSync(csv.file, 'abc;abc;x;ABC\n1;2;3;4\n');
    const [found, expected] = [await read(parquet, withDuckdb(store)), await read(csv)];
    expect(found.problems.map(({ code }) => code)).toContain('duplicate-label');
    expect(comparable(found.problems)).toEqual(comparable(expected.problems));
  });

  it('readResource(a file whose name and folder look like patterns) reads that file and no other', async () => {
    const parquet = resourceOf({ fields: [{ name: 'x' }] }, "year=2024/it's [1]*?.parquet");
    await writeParquet(parquet.file.replace('[1]*?', '1'), [{ name: 'x', type: 'VARCHAR' }], [['other']]);
    await writeParquet(join(parquet.home, 'a.parquet'), [{ name: 'x', type: 'VARCHAR' }], [['this']]);
    cpSync(join(parquet.home, 'a.parquet'), parquet.file);
    const { value, problems } = await read(parquet, withDuckdb(store));
    expect(problems).toEqual([]);
    expect(value!.columns.get('x')!.values).toEqual(['this']);
  });

  it('readResource(missing, cut off, encrypted, or no Parquet at all) says which, and shows nothing of it', async () => {
    const schema = { fields: [{ name: 'x' }] };
    const problemOf = async (write: (file: string) => void | Promise<void>) => {
      const parquet = resourceOf(schema, 'a.parquet');
      await write(parquet.file);
      const { value, problems } = await read(parquet, withDuckdb(store));
      expect(value).toBeNull();
      return problems.map(({ code, found }) => [code, found]);
    };
    const whole = (file: string) =>
      writeParquet(
        file,
        [{ name: 'x', type: 'VARCHAR' }],
        Array.from({ length: 500 }, (_, i) => [`geheim ${i}`]),
      );
    expect(await problemOf(() => undefined)).toEqual([['source-error', 'missing']]);
    const cut = async (file: string) => {
      await whole(file);
      truncateSync(file, 900);
    };
    expect(await problemOf(cut)).toEqual([['format-error', 'damaged']]);
    const spoilt = async (file: string) => {
      await whole(file);
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xff, 10, 400));
    };
    expect(await problemOf(spoilt)).toEqual([['format-error', 'damaged']]);
    expect(
      await problemOf((file) => {
        writeFileSync(file, 'x\ngeheim\n');
      }),
    ).toEqual([['format-error', 'no parquet']]);
    expect(
      await problemOf((file) => {
        writeFileSync(file, 'PARE0000');
      }),
    ).toEqual([['format-error', 'encrypted']]);
    expect(
      await problemOf((file) => {
        writeFileSync(file, '');
      }),
    ).toEqual([['format-error', 'no parquet']]);
  });

  it('readResource(a Parquet file, without DuckDB or as text) says what to do', async () => {
    const parquet = resourceOf({ fields: [{ name: 'x' }] }, 'a.parquet');
    await writeParquet(parquet.file, [{ name: 'x', type: 'VARCHAR' }], [['a']]);
    const asText = { ...parquet, resource: { ...parquet.resource, format: 'csv' } };
    for (const [of, reading] of [
      [parquet, {}],
      [asText, withDuckdb(store)],
    ] as const) {
      expect((await read(of, reading)).problems).toEqual([
        { code: 'format-error', severity: 'error', file: 'a.parquet', found: 'parquet' },
      ]);
    }
  });

  it('readResource(a heading that begins like a Parquet file) is a CSV', async () => {
    const csv = resourceOf({ fields: [{ name: 'PAR1' }] }, 'a.csv', { dialect: { delimiter: ';' } });
    writeFileSync(csv.file, 'PAR1\na\n');
    expect(await read(csv)).toMatchObject({ problems: [], value: { length: 1 } });
  });

  it(
    'readResource(a table larger than the memory of DuckDB) stores every row; with far too little it says so',
    {
      timeout: 240_000,
    },
    async () => {
      const fields: readonly Field[] = [
        { name: 'at', type: 'integer', constraints: { maximum: 149_998 } },
        { name: 'text' },
      ];
      const parquet = resourceOf({ fields }, 'a.parquet', { 'teilhabe:about': 'things' });
      await writeParquet(
        parquet.file,
        [
          { name: 'at', type: 'INTEGER' },
          { name: 'text', type: 'VARCHAR' },
        ],
        Array.from({ length: 150_000 }, (_, i): WrittenRow => [i, `${i}`.padEnd(100, 'x')]),
      );
      const small = await DuckdbStore.open({ memory: '100MB', threads: 1, from: 0 });
      const { value, problems } = await read(parquet, { ...withDuckdb(small), counted: ['at'] });
      await small.close();
      expect(value!.length).toBe(150_000);
      expect(problems).toEqual([expect.objectContaining({ code: 'constraint-error', row: 150_001, found: '149999' })]);
      const tiny = await DuckdbStore.open({ memory: '20MB', threads: 1, from: 0 });
      await expect(read(parquet, { ...withDuckdb(tiny), counted: ['at'] })).rejects.toMatchObject({ fault: 'memory' });
      await tiny.close();
    },
  );
});
