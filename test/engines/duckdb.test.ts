import { duckdbEngine } from '../../packages/sql/src/index.js';
import { conformance, type EngineOf } from './conformance.js';
import { monitorConformance } from './monitors.js';

const duckdb: EngineOf = (datasets) => duckdbEngine(datasets);

conformance('duckdbEngine', duckdb, 10);
monitorConformance('duckdbEngine', duckdb);
