export { duckdbEngine, type DuckdbOptions } from './duckdb/duckdb-engine.js';
