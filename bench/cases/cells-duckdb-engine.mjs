// The same as `--engine duckdb` does it: every row read and checked, kept by DuckDB, counted by its engine.
import { fileSource } from '@teilhabe/core/aggregate';
import { DuckdbStore, duckdbEngine } from '@teilhabe/sql';
import { fieldsIn } from '../../packages/core/dist/engine/fields-in.js';
import { storedDataset } from '../../packages/core/dist/monitor/stored-dataset.js';
import { tablesOf } from '../../packages/core/dist/monitor/stream-table.js';
import { plan, schema } from '../staff-survey.mjs';
import { report } from './report.mjs';

const [path] = process.argv.slice(2);
const resource = { name: 'staff', path: 'staff.csv', schema };
const store = await DuckdbStore.open({ from: 0 });
const parts = tablesOf(await fileSource(path), 'staff.csv', { limits: { bytes: Infinity, rows: Infinity } });
const { dataset, problems } = await storedDataset(parts, resource, {
  store,
  fields: fieldsIn([plan]).get('staff'),
  look: () => [],
});
const engine = await duckdbEngine(new Map([['staff', dataset]]), store);
const [[cells]] = await engine.aggregate([plan]);
report({
  cells: cells.map(({ key: [Jahr, Amt, Entgeltgruppe], numbers }) => ({ Jahr, Amt, Entgeltgruppe, ...numbers })),
  problems: problems.length,
});
await engine.close();
await store.close();
