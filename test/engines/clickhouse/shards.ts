import { afterAll, beforeAll } from 'vitest';
import { READER, startShards, WRITER } from '../../../scripts/clickhouse/shards.mjs';
import { clickhouseEngine, type ClickhouseOptions } from '../../../packages/sql/src/index.js';
import type { EngineOf } from '../conformance.js';

export { READER, WRITER };

/** Two shards for the tests of a file; they are there when the tests run. */
export function shards() {
  let started: Awaited<ReturnType<typeof startShards>> | undefined;
  beforeAll(async () => {
    started = await startShards();
  });
  afterAll(() => started?.stop());
  const options = (more: Partial<ClickhouseOptions> = {}): ClickhouseOptions => ({
    ...{ urls: started!.urls, cluster: started!.cluster, ...WRITER, database: 'default', seconds: 60 },
    ...more,
  });
  const engineOf: EngineOf = (datasets) => Promise.resolve(clickhouseEngine(datasets, options()));
  return { options, engineOf, kill: (i: number) => started!.kill(i) };
}
