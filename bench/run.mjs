// Prints each figure beside its peer, measured on the same data in the same run: npm run bench [-- --json] [-- --rows N]
import { parseArgs } from 'node:util';
import { measureAggregation } from './aggregation.mjs';
import { measureFilter } from './browser/filter.mjs';
import { measureLongTasks } from './browser/long-tasks.mjs';
import { measurePaint } from './browser/paint.mjs';
import { measureBytes } from './bytes.mjs';
import { measureImport } from './import.mjs';
import { measureProtect } from './protect.mjs';
import { measurePublish } from './publish.mjs';
import { measureTimeline } from './timeline.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rows: { type: 'string', default: '1000000' } },
});

const rows = Number(values.rows);
const sections = [
  await measurePublish(),
  await measureProtect(),
  ...(await measureImport(rows)),
  await measureAggregation(rows),
  await measureTimeline(),
  await measureBytes(),
  await measurePaint(),
  await measureFilter(),
  await measureLongTasks(),
];

if (values.json) console.log(JSON.stringify(sections, null, 2));
else for (const section of sections) printSection(section);

function printSection({ title, columns, rows }) {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  console.log(`\n${title}`);
  for (const row of cells)
    console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`);
}
