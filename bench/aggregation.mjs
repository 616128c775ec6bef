import { statSync } from 'node:fs';
import { install } from '../scripts/lib/install.mjs';
import { aim } from './aims.mjs';
import { median, runChild } from './child.mjs';
import { staffFile } from './staff-file.mjs';

const OWN = 'teilhabe, the columns of the plan';
const THROUGH_DUCKDB = 'teilhabe, checked, counted by DuckDB';
const PEER = 'DuckDB from the file, 2 threads';

/** `most` rows: what takes minutes or gigabytes beyond them is left out there. */
const CASES = [
  { name: OWN, script: './cases/cells-teilhabe.mjs' },
  { name: 'teilhabe, all columns validated', script: './cases/cells-validated.mjs', most: 1_000_000 },
  { name: THROUGH_DUCKDB, script: './cases/cells-duckdb-engine.mjs' },
  { name: PEER, script: './cases/cells-duckdb.mjs' },
  { name: 'Polars, lazy, 2 threads', script: './cases/cells-polars.mjs', most: 1_000_000 },
  { name: 'PapaParse alone, groups by hand', script: './cases/cells-papaparse.mjs', most: 1_000_000 },
  { name: 'Arquero alone', script: './cases/cells-arquero.mjs', most: 1_000_000 },
  { name: 'limit: read, find line ends', script: './cases/limit.mjs', bare: true },
];

const RUNS = { 10_000: 7, 1_000_000: 5, 10_000_000: 3 };

/** At most so much of DuckDB's time, and of memory, by rows. */
const AIMS = {
  10_000: ({ own }) => [aim('CSV to cells, 10 000 rows: seconds', own.seconds, 0.25, { unit: ' s' })],
  1_000_000: ({ own, ofPeer }) => [
    aim('CSV to cells, 1 000 000 rows: to DuckDB', ofPeer(own), 1, { good: 1.3, unit: ' ×' }),
    aim('CSV to cells, 1 000 000 rows: peak', own.peak, 200, { unit: ' MB' }),
  ],
  10_000_000: ({ own, through, ofPeer }) => [
    aim('CSV to cells, 10 000 000 rows: to DuckDB', ofPeer(own), 1.5, { unit: ' ×' }),
    aim('CSV to cells, 10 000 000 rows: peak', own.peak, 700, { unit: ' MB' }),
    aim('CSV to cells through the DuckDB engine, 10 000 000 rows: to DuckDB', ofPeer(through), 1, { unit: ' ×' }),
  ],
};

/**
 * CSV to cells on generated staff surveys of some sizes: whole processes from start to result, run in turn so that a busy
 * machine is busy for all. All give the same cells, or this fails. `cases` are words of the names of those to run.
 */
export async function* measureAggregation(sizes, { cases = [], runs } = {}) {
  await install('bench/peers/');
  const isAsked = ({ name }) => cases.length === 0 || name === PEER || cases.some((word) => name.includes(word));
  let before;
  for (const rows of sizes) {
    const rounds = runs ?? RUNS[rows] ?? 3;
    const measured = measure(rows, CASES.filter(isAsked), rounds);
    yield sectionOf(rows, measured, { before, rounds });
    before = measured;
  }
}

function measure(rows, asked, rounds) {
  const file = staffFile(rows);
  const cases = asked.filter(({ most = Infinity }) => rows <= most).map((item) => ({ ...item, runs: [] }));
  for (let run = 0; run < rounds; run += 1) {
    for (const { script, runs } of cases) runs.push(runChild(script, file));
  }
  const results = cases.map(({ name, bare, runs }) => {
    const printed = runs.map((run) => JSON.parse(run.printed));
    return {
      name,
      cells: bare ? null : cellsText(printed[0].cells),
      seconds: median(runs.map((run) => run.seconds)),
      processor: median(printed.map((result) => result.processor)),
      peak: median(printed.map((result) => result.peak)),
    };
  });
  const odd = results.find(({ cells }) => cells !== null && cells !== results[0].cells);
  if (odd) throw new Error(`${odd.name} gives other cells than ${results[0].name}`);
  return results;
}

/** Cells in one order, sums rounded to the decimals of their field: peers add up floating numbers. */
function cellsText(cells) {
  const lines = cells.map(({ Jahr, Amt, Entgeltgruppe, responses, base, count, weight, weighted, hours }) =>
    [Jahr, Amt, Entgeltgruppe, responses, base, count, weight.toFixed(3), weighted.toFixed(3), hours.toFixed(1)].join(
      ';',
    ),
  );
  return lines.sort().join('\n');
}

function sectionOf(rows, results, { before, rounds }) {
  const named = (name, list = results) => list.find((result) => result.name === name);
  const [own, through, peer] = [named(OWN), named(THROUGH_DUCKDB), named(PEER)];
  const ofPeer = ({ seconds }) => seconds / peer.seconds;
  return {
    title: `CSV to cells, ${rows.toLocaleString('en')} rows, ${Math.round(statSync(staffFile(rows)).size / 1e6)} MB: whole processes (medians of ${rounds}, in turn)`,
    columns: ['', 'seconds', 'to DuckDB', 'processor s', 'to DuckDB', 'peak MB', 'growth'],
    rows: results.map(({ name, seconds, processor, peak }) => {
      const smaller = before && named(name, before);
      return [
        name,
        seconds.toFixed(2),
        ofPeer({ seconds }).toFixed(2),
        processor.toFixed(2),
        (processor / peer.processor).toFixed(2),
        peak,
        smaller ? (seconds / smaller.seconds).toFixed(1) : '',
      ];
    }),
    aims: own && through ? (AIMS[rows]?.({ own, through, ofPeer }) ?? []) : [],
  };
}
