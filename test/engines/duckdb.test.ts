import { duckdbEngine } from '../../packages/sql/src/index.js';
import { conformance, type EngineOf } from './conformance.js';
import { monitorConformance } from './monitors.js';
import { officialFile } from './official-file.js';

const duckdb: EngineOf = (datasets) => duckdbEngine(datasets);

conformance('duckdbEngine', duckdb, 5);
monitorConformance('duckdbEngine', duckdb);
officialFile('duckdbEngine', duckdb);
