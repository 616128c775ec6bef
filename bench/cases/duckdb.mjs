// DuckDB straight from the file, on two threads: grouped by year, department and pay group.
import { DuckDBConnection } from '@duckdb/node-api';
import { report } from './report.mjs';

const [file, threads = '2'] = process.argv.slice(2);
const connection = await DuckDBConnection.create();
await connection.run(`set threads = ${Number(threads)}`);
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
const list = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
const reader = await connection.runAndReadAll(`
  select Jahr, Amt, Entgeltgruppe,
    count(*)::integer as responses,
    (count(*) filter (Migrationshintergrund <> 'k.A.'))::integer as base,
    (count(*) filter (Migrationshintergrund = 'ja'))::integer as count,
    sum(Gewicht)::double as weight,
    (coalesce(sum(Gewicht) filter (Migrationshintergrund = 'ja'), 0))::double as weighted,
    sum(Fortbildungsstunden)::double as hours
  from read_csv('${file.replaceAll("'", "''")}', ${form}, columns = {${list.join(', ')}})
  group by all`);
const r = reader.getRowObjects();
report({ n: r.length, count: r.reduce((s, x) => s + x.count, 0), hours: r.reduce((s, x) => s + x.hours, 0) });
connection.closeSync();
