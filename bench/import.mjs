import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, runChild } from './child.mjs';
import { staffFile } from './staff-file.mjs';

const RUNS = 3;
const CASES = [
  ['teilhabe: to a table, every distinct cell kept', './cases/import-teilhabe.mjs'],
  ['PapaParse alone: split only', './cases/papaparse.mjs'],
  ['csv-parse, streamed: split only', './cases/import-csv-parse.mjs'],
  ['udsv, whole file: split only', './cases/import-udsv.mjs'],
  ['DuckDB: to a table of texts', './cases/import-duckdb.mjs'],
];

const OFFICIAL = fileURLToPath(
  new URL('../../shared/data/ffcsv-schutzsuchende-33mb/12531-0043_175879554_flat.csv', import.meta.url),
);

/** CSV to a table, beside other readers: whole processes, run in turn so that a busy machine is busy for all. */
export async function measureImport(rows) {
  const official = existsSync(OFFICIAL)
    ? measure(OFFICIAL)
    : {
        title: `import of ${basename(OFFICIAL)}: skipped, the material beside the repository is not there`,
        columns: [],
        rows: [],
      };
  return [official, measure(staffFile(rows))];
}

function measure(file) {
  const runs = CASES.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    CASES.forEach(([, script], i) => runs[i].push(runChild(script, file)));
  }
  const seconds = runs.map((list) => median(list.map((run) => run.seconds)));
  const results = runs.map((list) => JSON.parse(list[0].printed));
  const odd = results.findIndex((result) => result.rows !== results[0].rows);
  if (odd >= 0) throw new Error(`${CASES[odd][0]} reads ${results[odd].rows} rows and not ${results[0].rows}`);
  const size = statSync(file).size;
  return {
    title: `import of ${basename(file)}, ${results[0].rows.toLocaleString('en')} rows, ${Math.round(size / 1e6)} MB (median of ${RUNS})`,
    columns: ['', 'seconds', 'MB/s', 'peak MB', 'ratio'],
    rows: CASES.map(([name], i) => [
      name,
      seconds[i].toFixed(2),
      Math.round(size / 1e6 / seconds[i]),
      median(runs[i].map((run) => JSON.parse(run.printed).peak)),
      (seconds[0] / seconds[i]).toFixed(2),
    ]),
  };
}
