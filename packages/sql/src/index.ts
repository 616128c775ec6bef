export { clickhouseEngine, type ExistingTables } from './clickhouse/clickhouse-engine.js';
export type { ExistingTable, TableName } from './clickhouse/existing-table.js';
export { ClickhouseWarehouse } from './clickhouse/warehouse.js';
export { clickhouseOptions, type ClickhouseOptions } from './clickhouse/clickhouse-options.js';
export { duckdbEngine } from './duckdb/duckdb-engine.js';
export { DuckdbStore, type DuckdbOptions } from './duckdb/duckdb-store.js';
