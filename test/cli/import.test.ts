import { zipSync } from 'fflate';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaProblems } from '../../packages/core/src/monitor/json-schema.js';
import { STAFF } from '../core/import/json-stat/specimens.js';
import { workbook } from '../core/import/xlsx/workbook.js';
import { teilhabe } from './command.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-import-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const staff = () => file('staff.json', JSON.stringify(STAFF));
const read = (...path: readonly string[]) => readFileSync(join(folder, ...path), 'utf8');

describe('teilhabe import', () => {
  it('teilhabe import --help explains every option', () => {
    const { status, stdout } = teilhabe('import', '--help');
    expect(status).toBe(0);
    for (const option of ['--out', '--sheet', '--layout', '--header-rows', '--sign', '--force']) {
      expect(stdout).toContain(option);
    }
    expect(stdout.split('\n').every((line) => line.length <= 130)).toBe(true);
  });

  it('teilhabe import FILE shows what was recognised and writes nothing', () => {
    const { status, stdout } = teilhabe('import', staff());
    expect(status).toBe(0);
    expect(stdout).toContain('staff.json: gelesen, 12 Zeilen mit je einer Zahl.');
    expect(stdout).toContain('Quelle: Stadt Musterstadt');
    expect(stdout).toMatch(/^ {2}period {2}sex {2}sex_label {2}measure {2}measure_label {2}unit +value {2}status$/m);
    expect(stdout).toMatch(/^ {2}2021 +m +männlich +share +Anteil +% +40,5$/m);
    expect(stdout).toContain('Aufbau: JSON-stat 2.0 – die Datei nennt ihr Format selbst.');
    expect(stdout).toContain('Anders: --period-field');
    expect(stdout).toMatch(/Nur gezeigt, nichts geschrieben/);
    expect(stdout.split('\n').every((line) => line.length <= 130)).toBe(true);
    expect(readdirSync(folder)).toEqual(['staff.json']);
  });

  it('teilhabe import speaks English, and JSON to machines', () => {
    expect(teilhabe('import', staff(), '--lang', 'en').stdout).toContain('staff.json: read, 12 rows');
    const report = JSON.parse(teilhabe('import', staff(), '--format', 'json', '--lang', 'en').stdout) as object;
    expect(report).toMatchObject({
      file: 'staff.json',
      layout: 'json-stat',
      rows: 12,
      valid: true,
      written: [],
      metadata: { source: 'Stadt Musterstadt' },
      decisions: [{ about: 'layout', text: 'Layout: JSON-stat 2.0 – the file names its format itself.' }, {}, {}],
      firstRows: [{ field: 'period', cells: expect.arrayContaining(['2021']) as unknown }, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  it('teilhabe import FILE --out FILE says that it is no folder, and leaves the file as it is', () => {
    const other = file('other.txt', 'kept');
    const { status, stderr } = teilhabe('import', staff(), '--out', other);
    expect([status, stderr]).toEqual([2, expect.stringContaining('ist eine Datei; --out ist ein Ordner')]);
    expect(readFileSync(other, 'utf8')).toBe('kept');
  });

  it('teilhabe import FILE --out DIRECTORY writes a CSV and a data package that describes it', () => {
    const out = join(folder, 'out');
    const { status, stdout } = teilhabe('import', staff(), '--out', out);
    expect(status).toBe(0);
    expect(stdout).toContain(`Geschrieben: ${join(out, 'staff.csv')}, ${join(out, 'datapackage.json')}.`);
    expect(read('out', 'staff.csv').split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFperiod;sex;sex_label;measure;measure_label;unit;value;status',
      '2021;m;männlich;n;Personen;Personen;10;',
      '2021;m;männlich;share;Anteil;%;40,5;',
    ]);
    const dataPackage = JSON.parse(read('out', 'datapackage.json')) as { resources: { name: string }[] };
    expect(schemaProblems(dataPackage, 'datapackage', 'datapackage.json')).toEqual([]);
    expect(dataPackage.resources.map(({ name }) => name)).toEqual(['staff']);
    expect(readdirSync(out).sort()).toEqual(['datapackage.json', 'staff.csv']);
  });

  it('teilhabe import keeps what a data package holds, and replaces only with --force', () => {
    const out = join(folder, 'monitor');
    mkdirSync(out);
    const before = {
      name: 'm',
      title: 'M',
      created: '2020-01-01',
      custom: { a: 1 },
      resources: [{ name: 'old', path: 'old.csv' }],
    };
    writeFileSync(join(out, 'datapackage.json'), JSON.stringify(before));
    expect(teilhabe('import', staff(), '--out', out).status).toBe(0);
    const after = JSON.parse(read('monitor', 'datapackage.json')) as typeof before;
    expect(after).toMatchObject({
      ...before,
      resources: [before.resources[0], { name: 'staff', title: 'Beschäftigte' }],
    });
    const again = teilhabe('import', staff(), '--out', out);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('--force');
    rmSync(join(out, 'staff.csv'));
    expect(teilhabe('import', staff(), '--out', out).stderr).toContain('hat schon eine Ressource „staff“');
    expect(existsSync(join(out, 'staff.csv'))).toBe(false);
    const changed = file('staff.json', JSON.stringify({ ...STAFF, label: 'Neu' }));
    expect(teilhabe('import', changed, '--out', out, '--force').status).toBe(0);
    expect((JSON.parse(read('monitor', 'datapackage.json')) as typeof before).resources).toMatchObject([
      { name: 'old' },
      { name: 'staff', title: 'Neu' },
    ]);
    expect(teilhabe('import', staff(), '--out', out, '--name', 'other').status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['datapackage.json', 'other.csv', 'staff.csv']);
  });

  it('teilhabe import never replaces the file that it reads', () => {
    const path = file('selbst.csv', 'Jahr;Anzahl\n2023;1\n');
    const { status, stderr } = teilhabe('import', path, '--out', folder, '--force', '--layout', 'tidy');
    expect(status).toBe(2);
    expect(stderr).toContain('ist die Datei, die gelesen wird');
    expect(readFileSync(path, 'utf8')).toBe('Jahr;Anzahl\n2023;1\n');
  });

  it('teilhabe import with an error ends with 1, says what to do, and writes nothing', () => {
    const out = join(folder, 'nothing');
    const { status, stdout } = teilhabe('import', file('alt.csv', '%PDF-1.7'), '--out', out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Fehler: alt\.csv: Das ist eine PDF-Datei/);
    expect(stdout).toMatch(/Nichts geschrieben\.\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it('teilhabe import --sheet reads a sheet of a workbook by name or number', () => {
    const path = file(
      'mappe.xlsx',
      workbook([
        {
          name: 'Eins',
          rows: [
            ['Jahr', 'Anzahl'],
            [2023, 11],
            [2024, 12],
          ],
        },
        {
          name: 'Zwei',
          rows: [
            ['Jahr', 'Anzahl'],
            [2023, 21],
            [2024, 22],
          ],
        },
      ]),
    );
    expect(teilhabe('import', path).stdout).toMatch(/Blatt: „Eins“ – das erste sichtbare Blatt; es gibt: Eins, Zwei\./);
    expect(teilhabe('import', path, '--sheet', 'Zwei').stdout).toMatch(/\b22\b/);
    expect(teilhabe('import', path, '--sheet', '2').stdout).toMatch(/\b22\b/);
    const unknown = teilhabe('import', path, '--sheet', 'Drei');
    expect(unknown.status).toBe(1);
    expect(unknown.stdout).toContain('Es gibt kein Blatt „Drei“.');
  });

  it('teilhabe import reads a ZIP archive with one table', () => {
    const path = file('gepackt.zip', zipSync({ 'staff.json': new TextEncoder().encode(JSON.stringify(STAFF)) }));
    expect(teilhabe('import', path).stdout).toContain('Datei im Archiv: „staff.json“ – die einzige Tabelle im Archiv.');
  });

  it.each([
    ['no file', [], 'FILE'],
    ['a file that is not there', ['/nowhere/at/all.csv'], '/nowhere/at/all.csv'],
    ['a folder', [tmpdir()], tmpdir()],
    ['an unknown layout', ['FILE', '--layout', 'genesis'], 'genesis-classic'],
    ['an unknown encoding', ['FILE', '--encoding', 'ansi-x'], 'windows-1252'],
    ['two delimiters', ['FILE', '--delimiter', ';;'], '--delimiter'],
    ['rows that are none', ['FILE', '--header-rows', '5-2'], '--header-rows'],
    ['row 0', ['FILE', '--header-rows', '0'], '--header-rows'],
    ['an unknown reason', ['FILE', '--sign', '-=egal'], 'notDelivered'],
    ['a sign without a reason', ['FILE', '--sign', '-'], '-=notDelivered'],
    ['a name that is none', ['FILE', '--out', 'x', '--name', 'Ä b'], 'ae-b'],
    ['an unknown option', ['FILE', '--colour'], '--colour'],
  ] as const)('teilhabe import with %s is wrong use: status 2 and what is expected', (_, args, word) => {
    const { status, stderr } = teilhabe('import', ...args.map((arg) => (arg === 'FILE' ? staff() : arg)));
    expect(status).toBe(2);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('teilhabe import into a folder whose description is broken changes nothing', () => {
    const out = join(folder, 'broken');
    mkdirSync(out);
    writeFileSync(join(out, 'datapackage.json'), '{');
    const { status, stderr } = teilhabe('import', staff(), '--out', out);
    expect(status).toBe(2);
    expect(stderr).toContain('teilhabe validate');
    expect(readdirSync(out)).toEqual(['datapackage.json']);
    expect(read('broken', 'datapackage.json')).toBe('{');
  });
});
