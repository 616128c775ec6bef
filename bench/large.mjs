import { linkSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aim } from './aims.mjs';
import { runChild } from './child.mjs';
import { staffFile, STAFF_FIELDS } from './staff-file.mjs';

/** What may be in memory at the same time, in MB. */
const LIMIT = 1000;

/** A file that is larger than memory should be: read, checked, counted by DuckDB, protected and published as a city does it. */
export function measureLarge(rows) {
  const file = staffFile(rows);
  const folder = mkdtempSync(join(dirname(file), 'large-'));
  try {
    writeMonitor(folder, file);
    const out = join(folder, 'site');
    const { seconds, printed } = runChild('./cases/publish.mjs', folder, '--out', out, '--engine', 'duckdb');
    const { peak } = JSON.parse(printed);
    const files = readdirSync(out, { recursive: true }).length;
    return {
      title: `Published through DuckDB, ${rows.toLocaleString('en')} rows, ${Math.round(statSync(file).size / 1e6)} MB`,
      columns: ['', 'seconds', 'peak MB', 'files'],
      rows: [['teilhabe publish --engine duckdb', seconds.toFixed(1), peak, files]],
      aims: [aim(`published through DuckDB, ${rows.toLocaleString('en')} rows: peak`, peak, LIMIT, { unit: ' MB' })],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeMonitor(folder, file) {
  linkSync(file, join(folder, 'staff.csv'));
  const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content, null, 2));
  write('datapackage.json', DATA_PACKAGE);
  write('indicators.json', { indicators: INDICATORS });
  write('policy.json', { profile: 'staffPublic' });
  writeFileSync(join(folder, 'areas.csv'), 'id;level;kind;title\n9.2.1;administration;structural;Personal\n');
}

const DATA_PACKAGE = {
  profile: 'data-package',
  name: 'large',
  title: 'Ein großer Ordner',
  created: '2026-01-15T00:00:00Z',
  resources: [
    {
      name: 'staff',
      path: 'staff.csv',
      dialect: { delimiter: ';' },
      'teilhabe:personal': true,
      schema: { fields: STAFF_FIELDS },
    },
    {
      name: 'areas',
      path: 'areas.csv',
      dialect: { delimiter: ';' },
      'teilhabe:record': 'areas',
      schema: { fields: ['id', 'level', 'kind', 'title'].map((name) => ({ name })) },
    },
  ],
};

const answered = { field: 'Migrationshintergrund', present: true };
const yes = { field: 'Migrationshintergrund', in: ['ja'] };
const texts = (de) => ({ de });
const breakdown = (id, field, title) => ({ id, field, title: texts(title) });
const BREAKDOWNS = [
  breakdown('department', 'Amt', 'Amt'),
  breakdown('pay-group', 'Entgeltgruppe', 'Entgeltgruppe'),
  breakdown('gender', 'Geschlecht', 'Geschlecht'),
];
const common = { area: '9.2.1', definition: texts('Erfunden'), direction: 0, decimals: 1, period: { field: 'Jahr' } };

const INDICATORS = [
  {
    ...common,
    ...{ id: 'share', title: texts('Anteil mit Migrationshintergrund'), unit: texts('%'), breakdowns: BREAKDOWNS },
    measure: {
      type: 'proportion',
      count: { resource: 'staff', where: [yes] },
      base: { resource: 'staff', where: [answered] },
    },
  },
  {
    ...common,
    ...{ id: 'training', title: texts('Fortbildung je Person'), unit: texts('h'), breakdowns: BREAKDOWNS.slice(0, 2) },
    measure: {
      type: 'ratio',
      count: { resource: 'staff', sum: 'Fortbildungsstunden', weight: 'Gewicht' },
      base: { resource: 'staff' },
    },
  },
];
