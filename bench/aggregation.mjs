import { statSync } from 'node:fs';
import { median, runChild } from './child.mjs';
import { staffFile } from './staff-file.mjs';

const RUNS = 3;
const CASES = [
  ['teilhabe: parse, check, count', './cases/teilhabe.mjs'],
  ['PapaParse alone: split only', './cases/papaparse.mjs'],
  ['Arquero fromCSV, groupby, rollup', './cases/arquero.mjs'],
];

/** CSV to cells on a generated staff file: whole processes, run in turn so that a busy machine is busy for all. */
export async function measureAggregation(rows) {
  const file = staffFile(rows);
  const runs = CASES.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    CASES.forEach(([, script], i) => runs[i].push(runChild(script, file)));
  }
  const seconds = runs.map((list) => median(list.map((run) => run.seconds)));
  const results = runs.map((list) => JSON.parse(list[0].printed));
  if (results[0].count !== results[2].count) throw new Error('the engines count differently');
  return {
    title: `CSV to cells, ${rows.toLocaleString('en')} rows, ${Math.round(statSync(file).size / 1e6)} MB (median of ${RUNS})`,
    columns: ['', 'seconds', 'rows/s', 'peak MB', 'ratio'],
    rows: CASES.map(([name], i) => [
      name,
      seconds[i].toFixed(2),
      Math.round(rows / seconds[i]).toLocaleString('en'),
      median(runs[i].map((run) => JSON.parse(run.printed).peak)),
      (seconds[0] / seconds[i]).toFixed(2),
    ]),
  };
}
