// DuckDB: the file to a table of texts in memory, on one thread as the others.
import { DuckDBConnection } from '@duckdb/node-api';
import { report } from './report.mjs';

const connection = await DuckDBConnection.create();
await connection.run('set threads = 1');
const file = process.argv[2].replaceAll("'", "''");
await connection.run(`create table t as from read_csv('${file}', delim = ';', header = true, all_varchar = true)`);
const reader = await connection.runAndReadAll('select count(*)::integer from t');
report({ rows: reader.getRows()[0][0] });
connection.closeSync();
