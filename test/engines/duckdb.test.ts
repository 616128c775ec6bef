import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import { counted } from '../../packages/core/src/publish/counted.js';
import { duckdbEngine, DuckdbStore } from '../../packages/sql/src/index.js';
import { WETZLAR } from '../core/wetzlar.js';
import { conformance, type EngineOf } from './conformance.js';
import { monitorConformance } from './monitors.js';
import { officialFile } from './official-file.js';

const duckdb: EngineOf = (datasets) => duckdbEngine(datasets);

conformance('duckdbEngine', duckdb, 5);
monitorConformance('duckdbEngine', duckdb);
officialFile('duckdbEngine', duckdb);

/** The example monitor in a folder of its own, its tables without keys: those with keys stay in memory. */
function withoutKeys(): string {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-stored-'));
  cpSync(WETZLAR, folder, { recursive: true });
  const file = join(folder, 'datapackage.json');
  const keys = ['primaryKey', 'uniqueKeys', 'foreignKeys', 'unique'];
  const drop = (name: string, value: unknown) => (keys.includes(name) ? undefined : value);
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), drop));
  return folder;
}

it('buildPublication(data/wetzlar read into a store) has the same bytes', { timeout: 300_000 }, async () => {
  const folder = withoutKeys();
  const store = await DuckdbStore.open({ from: 0 });
  const { monitor } = await readMonitor(folder, { store });
  expect([...monitor!.datasets.values()].filter(({ stored }) => stored).length).toBeGreaterThan(3);
  const { files } = buildPublication(await counted(monitor!, await duckdbEngine(monitor!.datasets, store)));
  await store.close();
  const expected = buildPublication((await readMonitor(folder)).monitor!).files;
  rmSync(folder, { recursive: true });
  expect([...files.keys()]).toEqual([...expected.keys()]);
  for (const [path, text] of expected) expect(files.get(path) === text, path).toBe(true);
});

it('DuckdbClient.rows rejects for a query that fails in mid-answer', async () => {
  const store = await DuckdbStore.open();
  const failing = "SELECT CASE WHEN i = 250000 THEN error('in the middle') ELSE 'x' END FROM range(300000) AS t(i)";
  await expect(store.client.rows(failing)).rejects.toThrow(/in the middle/);
  await store.close();
});

it('duckdbEngine(datasets, store) may be made again for the same store', async () => {
  const store = await DuckdbStore.open();
  const { monitor } = await readMonitor(WETZLAR);
  for (let i = 0; i < 2; i += 1) {
    const engine = await duckdbEngine(monitor!.datasets, store);
    const count = { as: 'a0', op: 'count', where: [] } as const;
    const plan = { resource: 'training', aggregates: [count], groupings: [{ by: [], aggregates: ['a0'] }] };
    const a0 = monitor!.datasets.get('training')!.length;
    expect(await engine.aggregate([plan])).toEqual([[[{ key: [], numbers: { a0 } }]]]);
    await engine.close();
  }
  await store.close();
});
