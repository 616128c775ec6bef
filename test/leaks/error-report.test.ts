import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceOfBytes } from '../../packages/core/src/csv/byte-source.js';
import { importFile } from '../../packages/core/src/import/import-file.js';
import type { Files } from '../core/monitor/tiny-monitor.js';
import { dataPackage, fieldsWith, withTinyMonitor } from '../core/monitor/tiny-monitor.js';
import { workbook } from '../core/import/xlsx/workbook.js';
import { teilhabe } from '../cli/command.js';

const HEADER = 'Jahr;Person;Amt;Herkunft;Note;Stunden';

/** Everything that the commands say about a folder and would write into a report. */
function everythingSaid(folder: string): string {
  const report = join(folder, 'report.html');
  const said = [
    teilhabe('validate', folder, '--format', 'json', '--lang', 'en'),
    teilhabe('validate', folder, '--report', report),
    teilhabe('publish', folder, '--out', join(folder, 'out'), '--format', 'json'),
  ];
  expect(said.map(({ status }) => status)).toEqual([1, 1, 1]);
  return [...said.map(({ stdout, stderr }) => stdout + stderr), readFileSync(report, 'utf8')].join('\n');
}

/** A monitor in which everything goes wrong in the cells of one column, and what must not be quoted of it. */
const FAULTS: readonly (readonly [string, Files, readonly string[]])[] = [
  ['a pseudonym twice', { 'survey.csv': `${HEADER}\n2025;QX81;Bauamt;yes;1;1\n2025;QX81;Schulamt;no;2;2\n` }, ['QX81']],
  [
    'a pseudonym of another type',
    {
      'datapackage.json': dataPackage({ fields: fieldsWith('person', { type: 'integer' }) }),
      'survey.csv': `${HEADER}\n2025;QX81;Bauamt;yes;1;1\n`,
    },
    ['QX81'],
  ],
  [
    'numbers of staff that nobody marked, twice',
    {
      'datapackage.json': dataPackage({
        fields: fieldsWith('person', { 'teilhabe:personal': false, 'teilhabe:aliases': ['PNr'] }),
      }),
      'survey.csv': `${HEADER.replace('Person', 'PNr')}\n2025;QX81;Bauamt;yes;1;1\n2025;QX81;Schulamt;no;2;2\n`,
    },
    ['QX81'],
  ],
  [
    'a column of names that nobody described',
    { 'survey.csv': `${HEADER};Vorname\n2025;P1;Bauamt;yes;1;1;Annegret\n` },
    ['Annegret'],
  ],
  [
    'e-mail addresses that nobody described',
    { 'survey.csv': `${HEADER};Kontakt\n2025;P1;Bauamt;yes;1;1;annegret@stadt.example\n` },
    ['annegret'],
  ],
];

it.each(FAULTS)('teilhabe validate and publish of %s quote none of these cells', async (_, files, secrets) => {
  const said = await withTinyMonitor(files, (folder) => Promise.resolve(everythingSaid(folder)));
  for (const secret of secrets) expect(said).not.toContain(secret);
});

it('teilhabe validate names the column that must not be there, and what to do', async () => {
  const files = { 'survey.csv': `${HEADER};Vorname\n2025;P1;Bauamt;yes;1;1;Annegret\n` };
  const { stdout } = await withTinyMonitor(files, (folder) => Promise.resolve(teilhabe('validate', folder)));
  expect(stdout).toContain('Spalte „Vorname“: Hier stehen wohl Namen von Personen');
  expect(stdout).toContain('Löschen Sie die Spalte aus der Datei');
});

const PERSONAL =
  'Jahr;Amt;Nachname;Geb.-Datum;Stunden\n2024;Bauamt;Musterfrau;03.04.1961;12\n2024;Schulamt;Mustermann;04.05.1975;8\n';

it.each([[], ['--format', 'json', '--lang', 'en']])(
  'teilhabe import of a table with names refuses it, names the columns and shows no cell (%s)',
  (...options) => {
    const folder = mkdtempSync(join(tmpdir(), 'teilhabe-personal-'));
    try {
      writeFileSync(join(folder, 'hours.csv'), PERSONAL);
      const out = join(folder, 'out');
      const { status, stdout, stderr } = teilhabe('import', join(folder, 'hours.csv'), '--out', out, ...options);
      expect(status).toBe(1);
      expect(stdout).toMatch(/Nachname/);
      expect(stdout).toMatch(/Geb\.-Datum/);
      expect(stdout + stderr).not.toMatch(/Muster|1961|1975/);
      expect(readdirSync(folder)).toEqual(['hours.csv']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

it('importFile(workbook) with names in it is refused as well', async () => {
  const rows = PERSONAL.trim()
    .split('\n')
    .map((line) => line.split(';'));
  const { problems, table } = await importFile(sourceOfBytes(workbook([{ name: 'Stunden', rows }])), 'hours.xlsx');
  expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'personal-field Nachname',
    'personal-field Geb.-Datum',
  ]);
  expect(table.length).toBe(0);
});
