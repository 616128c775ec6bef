export { clickhouseEngine, type ExistingTables } from './clickhouse/clickhouse-engine.js';
export type { TableName } from './clickhouse/existing-table.js';
export { clickhouseOptions, type ClickhouseOptions } from './clickhouse/clickhouse-options.js';
export { duckdbEngine } from './duckdb/duckdb-engine.js';
export { DuckdbStore, type DuckdbOptions } from './duckdb/duckdb-store.js';
