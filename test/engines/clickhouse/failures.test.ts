import { describe, expect, it, beforeAll } from 'vitest';
import { EngineError } from '../../../packages/core/src/engine/engine.js';
import type { AggregatePlan } from '../../../packages/core/src/engine/plan.js';
import { ClickhouseConnection } from '../../../packages/sql/src/clickhouse/clickhouse-client.js';
import { clickhouseEngine, type ClickhouseOptions } from '../../../packages/sql/src/index.js';
import { datasetOf } from '../../core/series/datasets.js';
import { oracle } from '../arquero-oracle.js';
import { expectSameCells } from '../conformance.js';
import { READER, shards, WRITER } from './shards.js';

const cluster = shards();

/** A table of the town: columns with names that no program likes, decimals, a reason for a missing value. */
const FIELDS = [
  { name: 'year', type: 'year' },
  { name: 'a`b"c\\' },
  { name: 'hours', type: 'number' },
  { name: 'answer', missingValues: [{ value: 'k.A.', label: 'nonresponse' }, ''], 'teilhabe:values': { ja: 'yes' } },
] as const;
const staff = datasetOf(
  'year;"a`b""c\\";hours;answer\n2024;x;0.1;ja\n2024;x;0.2;k.A.\n2025;y;;nein\n2025;;4;\n',
  FIELDS,
);
const datasets = new Map([['staff', staff]]);
const plan: AggregatePlan = {
  resource: 'staff',
  aggregates: [
    { as: 'a0', op: 'count', where: [{ field: 'answer', in: ['nonresponse'] }] },
    { as: 'a1', op: 'count', where: [{ field: 'answer', in: ['yes'] }] },
    { as: 'a2', op: 'sum', field: 'hours', where: [{ field: 'hours', present: true }] },
    { as: 'a3', op: 'distinct', field: 'a`b"c\\', where: [] },
  ],
  groupings: [
    { by: ['year'], aggregates: ['a0', 'a1', 'a2', 'a3'] },
    { by: ['year', 'a`b"c\\'], aggregates: ['a0', 'a2'] },
  ],
};

async function onEvery(statement: string): Promise<void> {
  const { urls, ...options } = cluster.options();
  for (const url of urls) {
    const connection = new ClickhouseConnection(url, options);
    await connection.run(statement);
    await connection.close();
  }
}

async function counting(options: ClickhouseOptions, table: string | undefined, asked = plan) {
  const tables = new Map(table === undefined ? [] : [['staff', { database: 'default', table }] as const]);
  const engine = clickhouseEngine(datasets, options, tables);
  try {
    return await engine.aggregate([asked]);
  } finally {
    await engine.close();
  }
}

async function fault(options: ClickhouseOptions, table?: string, asked = plan): Promise<EngineError> {
  const error: unknown = await counting(options, table, asked).catch((reason: unknown) => reason);
  if (!(error instanceof EngineError)) throw new Error(`no EngineError: ${JSON.stringify(error)}`);
  expect(error.message).not.toContain(options.password);
  return error;
}

const ROWS = 4_000_000;

beforeAll(async () => {
  await onEvery(
    'CREATE TABLE town_part (year UInt16, `a\\`b"c\\\\` Nullable(String), hours Nullable(Decimal(9, 2)), answer String) ENGINE = MergeTree() PARTITION BY tuple() ORDER BY tuple()',
  );
  await onEvery('CREATE TABLE town AS town_part ENGINE = Distributed(towns, default, town_part)');
  await onEvery(
    'CREATE TABLE large_part (year UInt16, `a\\`b"c\\\\` String, hours Float64, answer String) ENGINE = MergeTree() PARTITION BY tuple() ORDER BY tuple()',
  );
  await onEvery('CREATE TABLE large AS large_part ENGINE = Distributed(towns, default, large_part)');
  await onEvery(`INSERT INTO large_part SELECT 2024, toString(number), number / 4, 'ja' FROM numbers(${ROWS})`);
  await onEvery('CREATE TABLE wrong (year UInt16, `a\\`b"c\\\\` String, hours String, answer String) ENGINE = Memory');
  await onEvery('CREATE TABLE narrow (year UInt16, hours Float64, answer String) ENGINE = Memory');
  const { urls, ...options } = cluster.options();
  const lines = [['2024\tx\t0.1\tja\n2024\tx\t0.2\tk.A.\n'], ['2025\ty\t\\N\tnein\n2025\t\\N\t4\t\n']];
  for (const [i, url] of urls.entries()) {
    const connection = new ClickhouseConnection(url, options);
    await connection.insert('town_part', lines[i]!);
    await connection.close();
  }
}, 120_000);

describe('clickhouseEngine on tables that are there', () => {
  it('aggregate(existing table over both shards) gives the cells of the same rows in memory, to a user who may only read', async () => {
    const [answer] = await counting({ ...cluster.options(), ...READER }, 'town');
    expectSameCells(answer!, oracle(datasets, plan));
  });

  it('aggregate(datasets) leaves no table behind', async () => {
    await counting(cluster.options(), undefined);
    const { urls, ...options } = cluster.options();
    for (const url of urls) {
      const connection = new ClickhouseConnection(url, options);
      expect(await connection.rows("SELECT name FROM system.tables WHERE name LIKE 'teilhabe%'")).toEqual([]);
      await connection.close();
    }
  });

  it('aggregate rejects for a wrong password, a missing table or column, and a column of another type', async () => {
    const options = cluster.options();
    expect((await fault({ ...options, password: 'falsch-geraten' }, 'town')).fault).toBe('credentials');
    expect((await fault(options, 'village')).fault).toBe('missing table');
    expect(await fault(options, 'narrow')).toMatchObject({
      fault: 'missing column',
      message: 'default.narrow: a`b"c\\',
    });
    expect(await fault(options, 'wrong')).toMatchObject({ fault: 'column type', message: 'hours: String, number' });
  });

  it('aggregate rejects when the memory of a query or its time does not suffice', async () => {
    const groups = { ...plan, groupings: [{ by: ['a`b"c\\'], aggregates: ['a0'] }] };
    expect(
      (await fault({ ...cluster.options(), user: 'small', password: WRITER.password }, 'large', groups)).fault,
    ).toBe('memory');
    expect((await fault({ ...cluster.options(), seconds: 0.05 }, 'large', groups)).fault).toBe('time');
  });

  it('aggregate rejects when nobody listens', async () => {
    expect((await fault({ ...cluster.options(), urls: ['http://127.0.0.1:9'] }, 'town')).fault).toBe('connection');
  });

  it(
    'aggregate rejects when a shard goes down in mid-query, and as long as it is down',
    { timeout: 120_000 },
    async () => {
      const { urls, ...options } = cluster.options();
      const groups = { ...plan, groupings: [{ by: ['a`b"c\\', 'year'], aggregates: ['a0', 'a1', 'a2'] }] };
      const asking = fault(cluster.options(), 'large', groups);
      const second = new ClickhouseConnection(urls[1]!, options);
      const running =
        "SELECT count() FROM system.processes WHERE query LIKE '%large_part%' AND query NOT LIKE '%processes%'";
      const state: { answered: boolean } = { answered: false };
      void asking.finally(() => (state.answered = true)).catch(() => undefined);
      while (!state.answered && Number((await second.rows(running))[0]![0]) === 0) continue;
      expect(state.answered).toBe(false);
      await second.close();
      await cluster.kill(1);
      expect(['connection', 'failed']).toContain((await asking).fault);
      expect((await fault(cluster.options(), 'town')).fault).toBe('connection');
    },
  );
});
