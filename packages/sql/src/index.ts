export { clickhouseEngine } from './clickhouse/clickhouse-engine.js';
export { clickhouseOptions, type ClickhouseOptions } from './clickhouse/clickhouse-options.js';
export { duckdbEngine, type DuckdbOptions } from './duckdb/duckdb-engine.js';
