import { EngineError, type Engine, type Monitor, type RowStore } from '@teilhabe/core';

/** A database that is open: it may take rows while they are read, and counts them. */
export interface OpenEngine {
  /** Absent where all rows stay in memory until they are counted. */
  readonly store?: RowStore;
  readonly engineOf: (datasets: Monitor['datasets']) => Promise<Engine> | Engine;
  readonly close: () => Promise<void>;
}

/**
 * An engine of the package `@teilhabe/sql`, which need not be installed: its databases are larger than all the rest.
 * Rejects with an `EngineError` when it is not there or not configured.
 */
export async function openSqlEngine(name: 'duckdb' | 'clickhouse'): Promise<OpenEngine> {
  const { clickhouseEngine, clickhouseOptions, duckdbEngine, DuckdbStore } = await loadSql(name);
  if (name === 'clickhouse') {
    const options = clickhouseOptions(process.env);
    return { engineOf: (datasets) => clickhouseEngine(datasets, options), close: () => Promise.resolve() };
  }
  const store = await DuckdbStore.open();
  return { store, engineOf: (datasets) => duckdbEngine(datasets, store), close: () => store.close() };
}

async function loadSql(name: string) {
  try {
    return await import('@teilhabe/sql');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND') throw new EngineError(name, 'failed', message);
    throw new EngineError(name, 'not installed', '');
  }
}
