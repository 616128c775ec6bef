// Arquero's own way: fromCSV with its typing off, then groupby and rollup.
import { fromCSV, op } from 'arquero';
import { readFileSync } from 'node:fs';
import { report } from './report.mjs';

const cells = fromCSV(readFileSync(process.argv[2], 'utf8'), { delimiter: ';', autoType: false })
  .derive({
    yes: (row) => (row.Migrationshintergrund === 'ja' ? 1 : 0),
    answered: (row) => (row.Migrationshintergrund === 'k.A.' ? 0 : 1),
    hours: (row) => op.parse_float(op.replace(row.Fortbildungsstunden, ',', '.')),
  })
  .groupby('Jahr', 'Amt', 'Entgeltgruppe')
  .rollup({ responses: op.count(), base: op.sum('answered'), count: op.sum('yes'), hours: op.sum('hours') });
report({ cells: cells.numRows(), count: cells.array('count').reduce((sum, count) => sum + count, 0) });
