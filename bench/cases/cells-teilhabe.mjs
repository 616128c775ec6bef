// CSV to cells with Teilhabe: straight from the file, the cells of the fields that the plan needs cast and checked.
import { aggregateFile, fileSource } from '@teilhabe/core/aggregate';
import { report } from './report.mjs';
import { plan, schema } from '../staff-survey.mjs';

const [path] = process.argv.slice(2);
const limits = { bytes: Infinity, rows: Infinity };
const file = { source: await fileSource(path), file: 'staff.csv', schema, options: { limits } };
const {
  answer: [cells],
  problems,
} = await aggregateFile(file, plan);
report({
  cells: cells.map(({ key: [Jahr, Amt, Entgeltgruppe], numbers }) => ({ Jahr, Amt, Entgeltgruppe, ...numbers })),
  problems: problems.length,
});
