import { fieldsIn, type AggregatePlan, type Answer, type CheckedDataset, type Engine } from '@teilhabe/core';
import { randomUUID } from 'node:crypto';
import { answerPlan } from '../answer-plan.js';
import type { Relation, Relations } from '../relation.js';
import type { Sql } from '../sql.js';
import { ClickhouseConnection } from './clickhouse-client.js';
import { CLICKHOUSE } from './clickhouse-dialect.js';
import type { ClickhouseOptions } from './clickhouse-options.js';
import { existingTable, type ExistingTable } from './existing-table.js';
import { dropTable, loadDataset, type Place } from './load-dataset.js';

/** Tables that are there already, by the names of the resources that they hold. */
export type ExistingTables = ReadonlyMap<string, ExistingTable>;

/**
 * An engine that counts in ClickHouse. Resources of which there are `tables` are counted where they are: what their columns
 * hold has been looked through (`ClickhouseWarehouse`), or is called as the schema's fields and holds checked values; a user who may only read is enough. The other datasets are put into
 * tables of their own, over all shards of a cluster where there is one, and removed again, which the user must be allowed to.
 * Rejects with an `EngineError`; an answer is whole or there is none.
 */
export function clickhouseEngine(
  datasets: ReadonlyMap<string, CheckedDataset>,
  { urls, ...options }: ClickhouseOptions,
  tables: ExistingTables = new Map(),
): Engine {
  const connections = urls.map((url) => new ClickhouseConnection(url, options));
  const { database, cluster } = options;
  const place = { connections, database, ...(cluster === undefined ? {} : { cluster }) };
  return {
    name: 'clickhouse',
    aggregate: (plans) => answerAll(place, { datasets, tables }, plans),
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}

/** What is counted, and where it is. */
interface Sources {
  readonly datasets: ReadonlyMap<string, CheckedDataset>;
  readonly tables: ExistingTables;
}

async function answerAll(place: Place, sources: Sources, plans: readonly AggregatePlan[]): Promise<readonly Answer[]> {
  const loaded: string[] = [];
  const query = (asked: Sql) => place.connections[0]!.rows(asked.toText(CLICKHOUSE));
  try {
    const relations = await relationsOf(place, sources, { asked: fieldsIn(plans), loaded });
    const answers: Answer[] = [];
    for (const plan of plans) answers.push(await answerPlan({ dialect: CLICKHOUSE, relations, query }, plan));
    return answers;
  } finally {
    // What went wrong before matters more than a table that is left.
    for (const table of loaded) await dropTable(place, table).catch(() => undefined);
  }
}

/** The tables with the fields that are asked for; notes those that it makes. What is unknown is left out. */
async function relationsOf(
  place: Place,
  { datasets, tables }: Sources,
  { asked, loaded }: { readonly asked: ReadonlyMap<string, readonly string[]>; readonly loaded: string[] },
): Promise<Relations> {
  const relations = new Map<string, Relation>();
  for (const [resource, fields] of asked) {
    const dataset = datasets.get(resource);
    if (dataset === undefined) continue;
    const known = fields.filter((field) => dataset.columns.has(field));
    const existing = tables.get(resource);
    if (existing) {
      relations.set(resource, await existingTable(place.connections[0]!, existing, dataset, known));
      continue;
    }
    const table = `teilhabe_${randomUUID().replaceAll('-', '')}`;
    loaded.push(table);
    relations.set(resource, await loadDataset(place, dataset, { table, fields: known }));
  }
  return relations;
}
