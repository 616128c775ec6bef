// Prints each figure beside its peer, measured on the same data in the same run:
// npm run bench [-- --json] [-- --large] [-- --rows N] [-- --runs N] [-- --cases DuckDB,Polars]
// [-- --only publish,protect,import,cells,size,duckdb,timeline,bytes,paint,filter,long-tasks,workshop]
import { parseArgs } from 'node:util';
import { measureAggregation } from './aggregation.mjs';
import { measureFilter } from './browser/filter.mjs';
import { measureLongTasks } from './browser/long-tasks.mjs';
import { measurePaint } from './browser/paint.mjs';
import { measureBytes } from './bytes.mjs';
import { measureLarge } from './large.mjs';
import { measureImport } from './import.mjs';
import { measureProtect } from './protect.mjs';
import { measurePublish } from './publish.mjs';
import { measureSize } from './size.mjs';
import { measureTimeline } from './timeline.mjs';
import { measureWorkshop } from './workshop.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    rows: { type: 'string' },
    runs: { type: 'string' },
    cases: { type: 'string' },
    only: { type: 'string' },
  },
});

const sizes = values.rows ? [Number(values.rows)] : [10_000, 1_000_000, ...(values.large ? [10_000_000] : [])];

const MEASURES = {
  publish: measurePublish,
  protect: measureProtect,
  import: () => measureImport(Math.min(1_000_000, Math.max(...sizes))),
  cells: () => measureAggregation(sizes, { cases: values.cases?.split(','), runs: values.runs && Number(values.runs) }),
  size: () => measureSize({ large: values.large }),
  duckdb: () => measureLarge(Math.max(...sizes)),
  timeline: measureTimeline,
  bytes: measureBytes,
  paint: measurePaint,
  filter: measureFilter,
  'long-tasks': measureLongTasks,
  workshop: measureWorkshop,
};

const names = values.only?.split(',') ?? Object.keys(MEASURES);
const unknown = names.find((name) => !Object.hasOwn(MEASURES, name));
if (unknown) throw new Error(`unknown part: "${unknown}"; expected ${Object.keys(MEASURES).join(', ')}`);

const sections = [];
for (const name of names) {
  for await (const section of sectionsOf(MEASURES[name]())) {
    sections.push(section);
    if (!values.json) printSection(section);
  }
}
const aims = sections.flatMap((section) => section.aims ?? []);
if (values.json) console.log(JSON.stringify(sections, null, 2));
else if (aims.length > 0) printSection({ title: 'aims', columns: ['', 'aim', 'measured', ''], rows: aims });

/** The sections of a part, each as soon as it is measured where it tells them one by one. */
async function* sectionsOf(measured) {
  if (measured[Symbol.asyncIterator]) yield* measured;
  else yield* [await measured].flat();
}

function printSection({ title, columns, rows }) {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  console.log(`\n${title}`);
  for (const row of cells)
    console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`);
}
