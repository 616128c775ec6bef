import { EngineError, type Engine, type Monitor } from '@teilhabe/core';

/**
 * An engine of the package `@teilhabe/sql`, which need not be installed: its databases are larger than all the rest.
 * Rejects with an `EngineError` when it is not there or not configured.
 */
export async function sqlEngine(name: 'duckdb' | 'clickhouse', datasets: Monitor['datasets']): Promise<Engine> {
  const { clickhouseEngine, clickhouseOptions, duckdbEngine } = await loadSql(name);
  return name === 'duckdb' ? duckdbEngine(datasets) : clickhouseEngine(datasets, clickhouseOptions(process.env));
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
