import { median, runChild } from './child.mjs';

const RUNS = 3;

/**
 * Departments, pay groups and groups of origin, with all margins; the last is five years of 832 cells. Only the smaller
 * ones are given to the solver as they are: its integer programs take minutes for the larger ones.
 */
const TABLES = [
  { sizes: [4, 5, 3], years: 1, peer: true },
  { sizes: [6, 8, 3], years: 1, peer: true },
  { sizes: [8, 10, 3], years: 1 },
  { sizes: [10, 12, 3], years: 1 },
  { sizes: [12, 15, 3], years: 1 },
  { sizes: [12, 15, 3], years: 5 },
];

/**
 * Disclosure control of crossed tables: seconds of suppression on linear systems, from a series, and of the audit,
 * beside the intervals of the hidden cells by two integer programs each. Every run is a process of its own, in turn.
 */
export async function measureProtect() {
  const tables = TABLES.map((table) => ({ table, own: [], peer: [] }));
  for (let run = 0; run < RUNS; run += 1) {
    for (const { table, own, peer } of tables) {
      own.push(printed('./cases/protect-teilhabe.mjs', table));
      if (table.peer) peer.push(printed('./cases/protect-yalps.mjs', table));
    }
  }
  return {
    title: `disclosure control of crossed tables, seconds (median of ${RUNS}); yalps: two integer programs a hidden cell`,
    columns: [
      '',
      'cells',
      'primary',
      'hidden',
      'suppress',
      'ms/cell',
      'from series',
      'audit',
      'yalps',
      'ratio',
      'growth',
      'peak MB',
    ],
    rows: tables.map(({ table, own, peer }, i) => row(table, own, { peer, before: tables[i - 1]?.own })),
  };
}

/** `growth`: how much longer a cell takes than in the table before; 1 where seconds grow as cells do. */
function row({ sizes, years }, own, { peer, before }) {
  const { cells, primary, hidden } = own[0];
  const [alone, whole, audit] = ['alone', 'whole', 'audit'].map((name) => median(own.map((result) => result[name])));
  const solver = peer.length === 0 ? null : median(peer.map((result) => result.alone));
  return [
    `${sizes.join(' × ')}${years === 1 ? '' : `, ${years} years`}`,
    cells,
    primary,
    hidden,
    alone.toFixed(2),
    ((1000 * alone) / cells).toFixed(2),
    whole.toFixed(2),
    audit.toFixed(2),
    solver === null ? '' : solver.toFixed(2),
    solver === null ? '' : (solver / alone).toFixed(1),
    before === undefined
      ? ''
      : (alone / cells / (median(before.map((result) => result.alone)) / before[0].cells)).toFixed(1),
    median(own.map((result) => result.peak)),
  ];
}

function printed(script, table) {
  return JSON.parse(runChild(script, JSON.stringify(table)).printed);
}
