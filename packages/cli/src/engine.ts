import {
  counted,
  embeddedEngine,
  EngineError,
  publishable,
  readMonitor,
  type Problem,
  type ReadResult,
} from '@teilhabe/core';
import { UsageError } from './exit.js';
import { openSqlEngine, type OpenEngine } from './sql-engine.js';

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

/**
 * The monitor of a folder with its rows counted by an engine. An engine that cannot answer is a problem, and there is no
 * monitor; rows with errors are not counted at all.
 */
export async function readCounted(name: EngineName, folder: string): Promise<ReadResult> {
  let open: OpenEngine | undefined;
  try {
    open = await openEngine(name);
    const read = await readMonitor(folder, open.store ? { store: open.store } : {});
    if (!read.monitor || !publishable(read.problems)) return read;
    const engine = await open.engineOf(read.monitor.datasets);
    try {
      return { ...read, monitor: await counted(read.monitor, engine) };
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { monitor: null, problems: [problemOf(error)] };
  } finally {
    await open?.close();
  }
}

async function openEngine(name: EngineName): Promise<OpenEngine> {
  return name === 'arquero' ? { engineOf: embeddedEngine, close: () => Promise.resolve() } : openSqlEngine(name);
}

function problemOf({ engine, fault, message }: EngineError): Problem {
  return { code: 'engine-error', severity: 'error', file: engine, found: fault, expected: message };
}
