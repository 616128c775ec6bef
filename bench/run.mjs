// Prints each figure beside its peer, measured on the same data in the same run: npm run bench [-- --json] [-- --rows N]
// npm run bench -- --large publishes 10 000 000 rows through DuckDB and nothing else; with --rows N as many.
import { parseArgs } from 'node:util';
import { measureAggregation } from './aggregation.mjs';
import { measureBytes } from './bytes.mjs';
import { measureLarge } from './large.mjs';
import { measureImport } from './import.mjs';
import { measurePaint } from './paint.mjs';
import { measureProtect } from './protect.mjs';
import { measurePublish } from './publish.mjs';
import { measureTimeline } from './timeline.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rows: { type: 'string' },
    large: { type: 'boolean', default: false },
  },
});

const sections = values.large ? [measureLarge(Number(values.rows ?? 10_000_000))] : await measureAll();

async function measureAll() {
  const rows = Number(values.rows ?? 1_000_000);
  return [
    await measurePublish(),
    await measureProtect(),
    ...(await measureImport(rows)),
    await measureAggregation(rows),
    await measureTimeline(),
    await measureBytes(),
    await measurePaint(),
  ];
}

if (values.json) console.log(JSON.stringify(sections, null, 2));
else for (const section of sections) printSection(section);

function printSection({ title, columns, rows }) {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  console.log(`\n${title}`);
  for (const row of cells)
    console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`);
}
