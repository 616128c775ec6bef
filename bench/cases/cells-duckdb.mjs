// DuckDB straight from the file, every column with its type, on two threads.
import { DuckDBConnection } from '@duckdb/node-api';
import { report } from './report.mjs';

const [file] = process.argv.slice(2);
const connection = await DuckDBConnection.create();
await connection.run('set threads = 2');
const columns = {
  Jahr: 'INTEGER',
  Bogen: 'INTEGER',
  Amt: 'VARCHAR',
  Entgeltgruppe: 'VARCHAR',
  Geschlecht: 'VARCHAR',
  Alter: 'INTEGER',
  Umfang: 'VARCHAR',
  Befristung: 'VARCHAR',
  Migrationshintergrund: 'VARCHAR',
  Gewicht: 'DECIMAL(18,3)',
  Fortbildungsstunden: 'DECIMAL(18,1)',
  Bemerkung: 'VARCHAR',
};
const form = `delim = ';', header = true, decimal_separator = ',', auto_detect = false, quote = '"', escape = '"'`;
const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
const reader = await connection.runAndReadAll(`
  select Jahr, Amt, Entgeltgruppe,
    count(*)::integer as responses,
    (count(*) filter (Migrationshintergrund <> 'k.A.'))::integer as base,
    (count(*) filter (Migrationshintergrund = 'ja'))::integer as count,
    sum(Gewicht)::double as weight,
    (coalesce(sum(Gewicht) filter (Migrationshintergrund = 'ja'), 0))::double as weighted,
    sum(Fortbildungsstunden)::double as hours
  from read_csv('${file.replaceAll("'", "''")}', ${form}, columns = {${types.join(', ')}})
  group by all`);
report({ cells: reader.getRowObjects() });
connection.closeSync();
