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

/** The engine that was asked for; throws `UsageError` for one that there is not. */
export function engineName(asked: string): EngineName {
  const name = ENGINES.find((known) => known === asked);
  if (name === undefined)
    throw new UsageError({
      de: `Unbekannte Engine: „${asked}“; es gibt ${ENGINES.join(', ')}.`,
      en: `Unknown engine: "${asked}"; there are ${ENGINES.join(', ')}.`,
    });
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
    const read = await readMonitor(folder, open.reading);
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
  if (name !== 'arquero') return openSqlEngine(name);
  return { reading: {}, engineOf: embeddedEngine, close: () => Promise.resolve() };
}

function problemOf({ engine, fault, message }: EngineError): Problem {
  return { code: 'engine-error', severity: 'error', file: engine, found: fault, expected: message };
}
