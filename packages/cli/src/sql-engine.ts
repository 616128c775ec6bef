import { EngineError, type Engine, type Monitor, type ReadOptions } from '@teilhabe/core';

/** A database that is open: it has a part in the reading, and counts the rows. */
export interface OpenEngine {
  /** What it takes, reads or holds itself. */
  readonly reading: ReadOptions;
  readonly engineOf: (datasets: Monitor['datasets']) => Promise<Engine> | Engine;
  readonly close: () => Promise<void>;
}

/**
 * An engine of the package `@teilhabe/sql`, which need not be installed: its databases are larger than all the rest.
 * Rejects with an `EngineError` when it is not there or not configured.
 */
export async function openSqlEngine(name: 'duckdb' | 'clickhouse'): Promise<OpenEngine> {
  const { clickhouseEngine, clickhouseOptions, ClickhouseWarehouse, duckdbEngine, DuckdbStore } = await loadSql(name);
  if (name === 'clickhouse') {
    const options = clickhouseOptions(process.env);
    const warehouse = new ClickhouseWarehouse(options);
    return {
      reading: { warehouse },
      engineOf: (datasets) => clickhouseEngine(datasets, options, warehouse.tables),
      close: () => warehouse.close(),
    };
  }
  const store = await DuckdbStore.open();
  const reading = { store, parquet: store.parquet };
  return { reading, engineOf: (datasets) => duckdbEngine(datasets, store), close: () => store.close() };
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
