import { fieldsIn, type AggregatePlan, type Answer, type CheckedDataset, type Engine } from '@teilhabe/core';
import { answerPlan } from '../answer-plan.js';
import type { Relation, Relations } from '../relation.js';
import type { Sql } from '../sql.js';
import { DUCKDB } from './duckdb-dialect.js';
import { DuckdbStore } from './duckdb-store.js';
import { loadDataset } from './load-dataset.js';

/**
 * An engine that counts in DuckDB: what lies in its store already, and other datasets, of which only the fields that are asked for are
 * loaded. Without a store it has one of its own, which `close` closes.
 */
export async function duckdbEngine(
  datasets: ReadonlyMap<string, CheckedDataset>,
  given?: DuckdbStore,
): Promise<Engine> {
  const store = given ?? (await DuckdbStore.open());
  return {
    name: 'duckdb',
    aggregate: async (plans) => answerAll(store, await relationsOf(store, datasets, plans), plans),
    close: () => (given ? Promise.resolve() : store.close()),
  };
}

async function answerAll(
  { client }: DuckdbStore,
  relations: Relations,
  plans: readonly AggregatePlan[],
): Promise<readonly Answer[]> {
  const query = (asked: Sql) => client.rows(asked.toText(DUCKDB));
  const answers: Answer[] = [];
  for (const plan of plans) answers.push(await answerPlan({ dialect: DUCKDB, relations, query }, plan));
  return answers;
}

/** The tables with the fields that are asked for. What is unknown is left out, and named by the plan that asks for it. */
async function relationsOf(
  store: DuckdbStore,
  datasets: ReadonlyMap<string, CheckedDataset>,
  plans: readonly AggregatePlan[],
): Promise<Relations> {
  const relations = new Map<string, Relation>();
  const load = store.nextLoad();
  for (const [resource, fields] of fieldsIn(plans)) {
    const dataset = datasets.get(resource);
    if (dataset === undefined) continue;
    const known = fields.filter((field) => dataset.columns.has(field));
    const table = { prefix: `t${load}_${relations.size}`, fields: known };
    relations.set(
      resource,
      await (dataset.stored ? store.relation(resource) : loadDataset(store.client, dataset, table)),
    );
  }
  return relations;
}
