import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  offeredIndicators,
  offeredTables,
  readAsKept,
  readFile,
  resourcePaths,
  runWorkshop,
} from '../../packages/core/src/workshop.js';
import { withPages } from '../../packages/workshop/src/worker/with-pages.js';
import { teilhabe } from '../cli/command.js';
import { COURSES, coursesCsv, coursesXlsx, EVENTS_CSV } from './files.js';
import { folderOf, monitorOf } from './monitor.js';

const wetzlar = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(`data/wetzlar/${name}`)) });

/** What the command writes for the same files in a folder. */
function published(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const folder = folderOf(files);
  const out = join(folder, 'out');
  const { status, stdout } = teilhabe('publish', folder, '--out', out);
  expect(stdout).toContain('veröffentlicht');
  expect(status).toBe(0);
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

const inOrder = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

describe('runWorkshop', () => {
  it.each([
    ['a German CSV (semicolons, windows-1252, decimal commas)', [{ name: 'Kurse.csv', bytes: coursesCsv() }]],
    ['a workbook', [{ name: 'Kurse.xlsx', bytes: coursesXlsx() }]],
    ['the events of the example', [{ name: 'cultural-events.csv', bytes: EVENTS_CSV }]],
    ['a survey and the staff it asked', ['staff-survey.csv', 'headcount.csv'].map(wetzlar)],
  ])('runWorkshop(%s) gives the bytes of teilhabe publish, pages included', async (_what, given) => {
    const { files } = await monitorOf(given, given.length > 1 ? { indicators: ['HR1'] } : {});
    const { files: made, problems } = await runWorkshop(files);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const all = withPages(made!);
    expect([...all.keys()]).toEqual(
      expect.arrayContaining(['index.json', 'index.html', 'index.en.html', 'teilhabe.css']),
    );
    expect(inOrder(all)).toEqual(inOrder(published(files)));
  });

  it('runWorkshop(two tables) computes what needs both, without the breakdowns that a file lacks', async () => {
    const both = ['staff-survey.csv', 'headcount.csv'].map(wetzlar);
    expect((await monitorOf(both)).mapping.indicators).toContain('HR1');
    const { files } = await monitorOf(both, { indicators: ['HR1'] });
    const { datasets } = await runWorkshop(files);
    const ids = datasets.map(({ extension }) => extension.teilhabe?.breakdown.join(' '));
    expect(ids).toContain('department');
    expect(ids).not.toContain('age-group');
  });

  it('runWorkshop(CSV and XLSX of the same rows) gives the same numbers', async () => {
    const both = await Promise.all([
      monitorOf([{ name: 'a.csv', bytes: coursesCsv() }]),
      monitorOf([{ name: 'a.xlsx', bytes: coursesXlsx() }]),
    ]);
    const [csv, xlsx] = await Promise.all(both.map(({ files }) => runWorkshop(files)));
    expect(csv!.datasets.length).toBeGreaterThan(0);
    expect(xlsx!.datasets).toEqual(csv!.datasets);
  });

  it('runWorkshop(personal rows) hides, counts and never repeats a cell', async () => {
    const { files, mapping } = await monitorOf([{ name: 'Kurse.csv', bytes: coursesCsv() }]);
    const result = await runWorkshop(files);
    const told = JSON.stringify([result.problems, [...result.files!], result.protection, result.ledger, mapping]);
    for (const { person } of COURSES) expect(told).not.toContain(person);
    expect(result.protection.some(({ confidential }) => confidential > 0)).toBe(true);
    expect(result.reasons.length).toBeGreaterThan(0);
  });

  it('runWorkshop(a wrong cell) says row and column, and publishes nothing', async () => {
    const { files } = await monitorOf([{ name: 'Kurse.csv', bytes: coursesCsv({ hours: 'viele' }) }]);
    const { problems, files: made } = await runWorkshop(files);
    expect(made).toBeNull();
    expect(problems).toMatchObject([{ code: 'type-error', row: 2, field: 'Stunden', found: 'viele' }]);
  });

  it('runWorkshop(a file without a column that identifies its rows) says which', async () => {
    const { files } = await monitorOf([
      { name: 'Kurse.csv', bytes: coursesCsv({ heading: 'Titel', of: 'Kursnummer' }) },
    ]);
    const { problems } = await runWorkshop(files);
    expect(problems).toMatchObject([{ code: 'missing-label', field: 'Kursnummer' }, {}, {}]);
  });

  it('runWorkshop(a mapping with an indicator that lacks its column) says which column', async () => {
    const file = { name: 'Kurse.csv', bytes: coursesCsv({ heading: 'Dauer', of: 'Stunden' }) };
    const { mapping } = await monitorOf([file]);
    expect(mapping.indicators).not.toContain('FB3b');
    const { files } = await monitorOf([file], { indicators: ['FB3b'] });
    const { problems } = await runWorkshop(files);
    expect(problems[0]).toMatchObject({ code: 'missing-label', field: 'Stunden' });
  });

  it('runWorkshop(a further column) mentions it and publishes', async () => {
    const { files } = await monitorOf([
      { name: 'Kurse.csv', bytes: coursesCsv({ heading: 'Titel', of: 'Führungskraft' }) },
    ]);
    const { problems, files: made } = await runWorkshop(files);
    expect(problems).toMatchObject([{ code: 'extra-label', severity: 'warning', field: 'Titel' }]);
    expect(made).not.toBeNull();
  });
});

describe('readAsKept', () => {
  const courses = { table: 'training', columns: { course: 'Kurs' }, reading: { encoding: 'windows-1252' } };

  it('readAsKept(file, kept tables) reads the file as the table whose headings it has', async () => {
    const other = { table: 'staff', columns: { person: 'Person', born: 'Geburtsjahr' }, reading: { delimiter: '|' } };
    const { kept, choices, read } = await readAsKept(coursesCsv(), 'Kurse.csv', [other, courses]);
    expect(kept).toBe(courses);
    expect(choices).toEqual({ encoding: 'windows-1252' });
    expect(read.table!.length).toBe(COURSES.length);
  });

  it('readAsKept(a file of another kind) reads it as it comes', async () => {
    const { kept, choices } = await readAsKept(EVENTS_CSV, 'events.csv', [courses]);
    expect(kept).toBeNull();
    expect(choices).toEqual({});
  });
});

describe('resourcePaths', () => {
  it.each([
    [['Kurse 2026.csv'], ['Kurse 2026.csv']],
    [
      ['a/b.csv', '../../x.csv', '..'],
      ['a_b.csv', '_.._x.csv', '1-'],
    ],
    [['areas.csv'], ['1-areas.csv']],
  ])('resourcePaths(%j) are %j', (names, paths) => {
    expect(resourcePaths(names)).toEqual(paths);
  });
});

describe('readFile', () => {
  it('readFile(German CSV) decides encoding, delimiter and decimal sign', async () => {
    const { decisions, decimalChar, table } = await readFile(coursesCsv(), 'Kurse.csv');
    expect(table!.length).toBe(COURSES.length);
    expect(decimalChar).toBe(',');
    expect(decisions.map(({ about, found }) => `${about} ${found}`)).toEqual(
      expect.arrayContaining(['encoding windows-1252', 'delimiter ;', 'headerRows 1', 'decimalChar ,']),
    );
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['binary rubbish', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …')],
    ['JSON', new TextEncoder().encode('{"a": 1}')],
  ])('readFile(%s) has an error and no exception', async (_what, bytes) => {
    const { problems } = await readFile(bytes, 'x.csv');
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('offeredTables', () => {
  it('offeredTables(headings of the training table) has it first, with every field found', () => {
    const [first] = offeredTables(
      ['Person', 'Jahr', 'Dezernat', 'Amt', 'Kursdatum', 'Kurs', 'Kursnummer', 'Stunden', 'Führungskraft'],
      'de',
    );
    expect(first).toMatchObject({ name: 'training', found: 9 });
  });

  it('offeredTables(headings) prefers the table that explains more of them', () => {
    const headings = [
      'Jahr',
      'Bogen',
      'Eingang',
      'Dezernat',
      'Amt',
      'Entgeltgruppe',
      'Geschlecht',
      'Migrationshintergrund',
    ];
    expect(offeredTables(headings, 'de')[0]).toMatchObject({ name: 'staff-survey', found: 7 });
  });
});

describe('offeredIndicators', () => {
  it('offeredIndicators() names every table that an indicator needs', () => {
    const tables = new Map(offeredIndicators('de').map((offer) => [offer.code, offer.tables]));
    expect(tables.get('FB4')).toEqual(['training']);
    expect(tables.get('HR1')).toEqual(['staff-survey', 'headcount']);
    expect(tables.get('NW1')).toEqual(['committees', 'memberships']);
    expect([...tables.values()].filter((names) => names.length === 0)).toEqual([]);
  });

  it('offeredIndicators() names only tables and columns of the catalogue', () => {
    const known = new Map(offeredTables([], 'de').map(({ name, fields }) => [name, fields.map((field) => field.name)]));
    const columns = offeredIndicators('de').flatMap((offer) => [
      ...offer.columns,
      ...offer.breakdowns.flatMap((breakdown) => breakdown.columns),
    ]);
    expect(columns.filter(({ table, field }) => known.get(table)?.includes(field) !== true)).toEqual([]);
  });
});
