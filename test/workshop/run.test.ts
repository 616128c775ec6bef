import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  monitorFilesOf,
  offeredTables,
  readFile,
  runWorkshop,
  type Mapping,
} from '../../packages/core/src/workshop.js';
import { teilhabe } from '../cli/command.js';
import { COURSES, coursesCsv, coursesXlsx, EVENTS_CSV } from './files.js';

const DAY = '2026-03-01';

async function monitorOf(bytes: Uint8Array, name: string, changes: Partial<Mapping> = {}) {
  const read = await readFile(bytes, name);
  const { table } = read;
  if (table === null) throw new Error(JSON.stringify(read.problems));
  const offers = offeredTables(
    table.columns.map(({ header }) => header),
    'de',
  );
  const [offer] = offers.filter(({ name: own }) => changes.table === undefined || own === changes.table);
  const mapping: Mapping = {
    version: 1,
    table: offer!.name,
    columns: Object.fromEntries(offer!.fields.filter(({ heading }) => heading !== '').map((f) => [f.name, f.heading])),
    indicators: offer!.indicators.map(({ code }) => code),
    reading: {},
    policy: { profile: 'staffPublic' },
    title: 'Monitor',
    publisher: 'Stadt',
    ...changes,
  };
  return {
    read,
    offer: offer!,
    mapping,
    files: monitorFilesOf({ read: { ...read, table }, mapping, day: DAY }),
  };
}

/** What the command writes for the same files in a folder, without its pages. */
function published(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  const out = join(folder, 'out');
  const { status, stdout } = teilhabe('publish', folder, '--out', out);
  expect(stdout).toContain('veröffentlicht');
  expect(status).toBe(0);
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(html|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

const inOrder = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

describe('runWorkshop', () => {
  it.each([
    ['a German CSV (semicolons, windows-1252, decimal commas)', 'Kurse.csv', coursesCsv()],
    ['a workbook', 'Kurse.xlsx', coursesXlsx()],
    ['the events of the example', 'cultural-events.csv', EVENTS_CSV],
  ])('runWorkshop(%s) gives the bytes of teilhabe publish', async (_what, name, bytes) => {
    const { files } = await monitorOf(bytes, name);
    const { files: made, problems } = await runWorkshop(files);
    expect(problems).toEqual([]);
    expect(made!.size).toBeGreaterThan(5);
    expect(inOrder(made!)).toEqual(inOrder(published(files)));
  });

  it('runWorkshop(CSV and XLSX of the same rows) gives the same numbers', async () => {
    const both = await Promise.all([monitorOf(coursesCsv(), 'a.csv'), monitorOf(coursesXlsx(), 'a.xlsx')]);
    const [csv, xlsx] = await Promise.all(both.map(({ files }) => runWorkshop(files)));
    expect(csv!.datasets.length).toBeGreaterThan(0);
    expect(xlsx!.datasets).toEqual(csv!.datasets);
  });

  it('runWorkshop(personal rows) hides, counts and never repeats a cell', async () => {
    const { files, mapping } = await monitorOf(coursesCsv(), 'Kurse.csv');
    const result = await runWorkshop(files);
    const told = JSON.stringify([result.problems, [...result.files!], result.protection, result.ledger, mapping]);
    for (const { person } of COURSES) expect(told).not.toContain(person);
    expect(result.protection.some(({ confidential }) => confidential > 0)).toBe(true);
    expect(result.reasons.length).toBeGreaterThan(0);
  });

  it('runWorkshop(a wrong cell) says row and column, and publishes nothing', async () => {
    const { files } = await monitorOf(coursesCsv({ hours: 'viele' }), 'Kurse.csv');
    const { problems, files: made } = await runWorkshop(files);
    expect(made).toBeNull();
    expect(problems).toMatchObject([{ code: 'type-error', row: 2, field: 'Stunden', found: 'viele' }]);
  });

  it('runWorkshop(a missing required column) says which', async () => {
    const { files, mapping } = await monitorOf(coursesCsv(), 'Kurse.csv');
    const { course: _course, ...columns } = mapping.columns;
    const { files: fewer } = await monitorOf(coursesCsv({ heading: 'Titel' }), 'Kurse.csv', {
      columns,
      table: 'training',
    });
    const { problems } = await runWorkshop(fewer);
    expect(files.size).toBe(5);
    expect(problems.map(({ code }) => code)).toContain('missing-label');
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
    expect(first!.indicators.map(({ code }) => code)).toEqual(['FB3b', 'FB4']);
  });
});
