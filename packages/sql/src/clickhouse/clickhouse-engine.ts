import type { AggregatePlan, Answer, CheckedDataset, Engine } from '@teilhabe/core';
import { randomUUID } from 'node:crypto';
import { answerPlan } from '../answer-plan.js';
import { fieldsIn } from '../fields-in.js';
import type { Relation } from '../relation.js';
import type { Sql } from '../sql.js';
import { ClickhouseConnection } from './clickhouse-client.js';
import { CLICKHOUSE } from './clickhouse-dialect.js';
import type { ClickhouseOptions } from './clickhouse-options.js';
import { dropTable, loadDataset, type Place } from './load-dataset.js';

/**
 * An engine that counts datasets in ClickHouse: they are put into tables of their own, over all shards of a cluster where
 * there is one, and removed again. Its user must be allowed to create and drop tables in the database. Rejects with an
 * `EngineError`; an answer is whole or there is none.
 */
export function clickhouseEngine(
  datasets: ReadonlyMap<string, CheckedDataset>,
  { urls, ...options }: ClickhouseOptions,
): Engine {
  const connections = urls.map((url) => new ClickhouseConnection(url, options));
  const { database, cluster } = options;
  const place = { connections, database, ...(cluster === undefined ? {} : { cluster }) };
  return {
    name: 'clickhouse',
    aggregate: (plans) => answerAll(place, datasets, plans),
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}

async function answerAll(
  place: Place,
  datasets: ReadonlyMap<string, CheckedDataset>,
  plans: readonly AggregatePlan[],
): Promise<readonly Answer[]> {
  const tables: string[] = [];
  try {
    const relations = new Map<string, Relation>();
    for (const [resource, fields] of fieldsIn(plans)) {
      const dataset = datasets.get(resource);
      if (dataset === undefined) continue;
      const table = `teilhabe_${randomUUID().replaceAll('-', '')}`;
      tables.push(table);
      const known = fields.filter((field) => dataset.columns.has(field));
      relations.set(resource, await loadDataset(place, dataset, { table, fields: known }));
    }
    const query = (asked: Sql) => place.connections[0]!.rows(asked.toText(CLICKHOUSE));
    const answers: Answer[] = [];
    for (const plan of plans) answers.push(await answerPlan({ dialect: CLICKHOUSE, relations, query }, plan));
    return answers;
  } finally {
    // What went wrong before matters more than a table that is left.
    for (const table of tables) await dropTable(place, table).catch(() => undefined);
  }
}
