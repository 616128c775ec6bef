// CSV to cells with Teilhabe: every cell checked, then counted by year, department and pay group.
import { aggregate, decodeText, parseCsv, validateTable } from '@teilhabe/core';
import { readFileSync } from 'node:fs';
import { STAFF_FIELDS } from '../staff-file.mjs';
import { report } from './report.mjs';

const schema = { fields: STAFF_FIELDS };

const { text } = decodeText(readFileSync(process.argv[2]), 'staff.csv');
const { dataset, problems } = validateTable(parseCsv(text, 'staff.csv', { delimiter: ';' }), schema, 'staff.csv');
const yes = [{ field: 'Migrationshintergrund', in: ['ja'] }];
const [cells] = aggregate(new Map([['staff', dataset]]), {
  resource: 'staff',
  aggregates: [
    { as: 'responses', op: 'count', where: [] },
    { as: 'base', op: 'count', where: [{ field: 'Migrationshintergrund', present: true }] },
    { as: 'count', op: 'count', where: yes },
    { as: 'hours', op: 'sum', field: 'Fortbildungsstunden', where: [] },
  ],
  groupings: [{ by: ['Jahr', 'Amt', 'Entgeltgruppe'], aggregates: ['responses', 'base', 'count', 'hours'] }],
});
report({
  cells: cells.length,
  count: cells.reduce((sum, cell) => sum + cell.numbers.count, 0),
  problems: problems.length,
});
