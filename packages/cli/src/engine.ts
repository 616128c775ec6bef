import { EngineError, counted, type Engine, type Monitor, type Problem } from '@teilhabe/core';
import { UsageError } from './exit.js';
import { sqlEngine } from './sql-engine.js';

/** What counts the rows: the columns in memory, or a database. */
export const ENGINES = ['arquero', 'duckdb', 'clickhouse'] as const;

export type EngineName = (typeof ENGINES)[number];

export const ENGINE_OPTION = { engine: { type: 'string', default: 'arquero' } } as const;

export const ENGINE_HELP = `  --engine NAME       what counts the rows: arquero (default), in memory; duckdb, for files of millions of rows; clickhouse,
                      on a server or cluster. The last two need the package @teilhabe/sql; the publication is the same
`;

/** The engine that was asked for; throws `UsageError` for one that there is not. */
export function engineName(asked: string): EngineName {
  const name = ENGINES.find((known) => known === asked);
  if (name === undefined) throw new UsageError(`Unknown engine: "${asked}"; there are ${ENGINES.join(', ')}.`);
  return name;
}

/** The monitor with its rows counted by an engine; an engine that cannot answer is a problem, and nothing is counted. */
export async function countedBy(
  name: EngineName,
  monitor: Monitor,
): Promise<{ readonly monitor: Monitor | null; readonly problems: readonly Problem[] }> {
  if (name === 'arquero') return { monitor, problems: [] };
  let engine: Engine | undefined;
  try {
    engine = await sqlEngine(name, monitor.datasets);
    return { monitor: await counted(monitor, engine), problems: [] };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { monitor: null, problems: [problemOf(error)] };
  } finally {
    await engine?.close();
  }
}

function problemOf({ engine, fault, message }: EngineError): Problem {
  return { code: 'engine-error', severity: 'error', file: engine, found: fault, expected: message };
}
