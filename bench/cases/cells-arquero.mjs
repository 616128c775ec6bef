// Arquero's own way: fromCSV with its typing off, then groupby and rollup.
import { fromCSV, op } from 'arquero';
import { readFileSync } from 'node:fs';
import { report } from './report.mjs';

const cells = fromCSV(readFileSync(process.argv[2], 'utf8'), { delimiter: ';', autoType: false })
  .derive({
    yes: (row) => (row.Migrationshintergrund === 'ja' ? 1 : 0),
    answered: (row) => (row.Migrationshintergrund === 'k.A.' ? 0 : 1),
    number: (row) => op.parse_float(op.replace(row.Gewicht, ',', '.')),
    hour: (row) => op.parse_float(op.replace(row.Fortbildungsstunden, ',', '.')),
  })
  .groupby('Jahr', 'Amt', 'Entgeltgruppe')
  .rollup({
    responses: op.count(),
    base: op.sum('answered'),
    count: op.sum('yes'),
    weight: op.sum('number'),
    weighted: (row) => op.sum(row.number * row.yes),
    hours: op.sum('hour'),
  });
report({ cells: cells.objects({ limit: Infinity }) });
