// The same with every column read and validated, as `publish` does it.
import { aggregate, fileSource, readTable, validateTable } from '@teilhabe/core/aggregate';
import { plan, schema } from '../staff-survey.mjs';
import { report } from './report.mjs';

const source = await fileSource(process.argv[2]);
const table = await readTable(source, 'staff.csv', {
  limits: { bytes: Infinity, rows: Infinity, distinctCells: Infinity },
});
const { dataset, problems } = validateTable(table, schema, 'staff.csv');
const [cells] = aggregate(new Map([['staff', dataset]]), plan);
report({
  cells: cells.map(({ key: [Jahr, Amt, Entgeltgruppe], numbers }) => ({ Jahr, Amt, Entgeltgruppe, ...numbers })),
  problems: problems.length,
});
