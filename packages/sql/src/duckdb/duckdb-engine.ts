import type { AggregatePlan, Answer, CheckedDataset, Engine } from '@teilhabe/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerPlan } from '../answer-plan.js';
import { fieldsIn } from '../fields-in.js';
import type { Relation, Relations } from '../relation.js';
import type { Sql } from '../sql.js';
import { DuckdbClient, type DuckdbLimits } from './duckdb-client.js';
import { DUCKDB } from './duckdb-dialect.js';
import { loadDataset } from './load-dataset.js';

/** What DuckDB may take of the machine. */
export type DuckdbOptions = Partial<Pick<DuckdbLimits, 'memory' | 'threads'>>;

/**
 * An engine that counts datasets in DuckDB, with at most `memory` (default 400 MB) beside them: what does not fit is put into a
 * folder of its own, which `close` removes. Only the fields that are asked for are loaded.
 */
export async function duckdbEngine(
  datasets: ReadonlyMap<string, CheckedDataset>,
  { memory = '400MB', threads = availableParallelism() }: DuckdbOptions = {},
): Promise<Engine> {
  const spill = await mkdtemp(join(tmpdir(), 'teilhabe-duckdb-'));
  const client = await DuckdbClient.open({ memory, threads, spill });
  return {
    name: 'duckdb',
    aggregate: (plans) => answerAll(client, datasets, plans),
    close: async () => {
      client.close();
      await rm(spill, { recursive: true, force: true });
    },
  };
}

async function answerAll(
  client: DuckdbClient,
  datasets: ReadonlyMap<string, CheckedDataset>,
  plans: readonly AggregatePlan[],
): Promise<readonly Answer[]> {
  const relations = await loadAll(client, datasets, fieldsIn(plans));
  const database = {
    dialect: DUCKDB,
    relations,
    query: (query: Sql) => client.rows(query.toText(DUCKDB)),
  };
  const answers: Answer[] = [];
  for (const plan of plans) answers.push(await answerPlan(database, plan));
  await client.run('DROP SCHEMA loaded CASCADE');
  return answers;
}

/** What is unknown is left out, and named by the plan that asks for it. */
async function loadAll(
  client: DuckdbClient,
  datasets: ReadonlyMap<string, CheckedDataset>,
  asked: ReadonlyMap<string, readonly string[]>,
): Promise<Relations> {
  await client.run('CREATE SCHEMA loaded');
  const relations = new Map<string, Relation>();
  for (const [resource, fields] of asked) {
    const dataset = datasets.get(resource);
    if (dataset === undefined) continue;
    const known = fields.filter((field) => dataset.columns.has(field));
    relations.set(resource, await loadDataset(client, dataset, { prefix: `t${relations.size}`, fields: known }));
  }
  return relations;
}
