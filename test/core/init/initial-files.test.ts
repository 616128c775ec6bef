import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import type { Choices } from '../../../packages/core/src/init/choices.js';
import { initialFiles } from '../../../packages/core/src/init/initial-files.js';
import { INSTRUMENTS } from '../../../packages/core/src/init/instruments.js';
import type { DataPackage } from '../../../packages/core/src/monitor/data-package.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { validate } from '../../../packages/core/src/monitor/validate.js';
import { publishable } from '../../../packages/core/src/problem.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { MUSTERSTADT } from '../wetzlar.js';
import { RECORD_KINDS } from '../../../packages/core/src/records/record-kinds.js';

const IDS = catalogue().indicators.map(({ id }) => id);
const NAMES = INSTRUMENTS.map(({ name }) => name);
const NOTHING = { publisher: 'Stadt Musterstadt', created: '2026-11-27', indicators: [], instruments: [] } as const;

let folder: string;
let folders = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-init-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the files of these choices, reads and checks them as the command does, and gives the publication. */
async function published(choices: Partial<Choices>) {
  const files = initialFiles({ ...NOTHING, ...choices });
  folders += 1;
  const target = join(folder, String(folders));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  const { monitor, problems } = await readMonitor(target);
  if (monitor === null) throw new Error(JSON.stringify(problems));
  const publication = buildPublication(monitor);
  return { files, monitor, problems: [...problems, ...validate(monitor), ...publication.problems], publication };
}

describe('initialFiles(choices)', () => {
  it.each(IDS)('initialFiles({ indicators: [%j] }) validates and publishes at once', async (id) => {
    const { problems, publication, monitor } = await published({ indicators: [id] });
    expect(problems).toEqual([]);
    expect(publication.files.has(`indicators/${id}.json`)).toBe(true);
    expect(monitor.indicators.map((indicator) => indicator.id)).toContain(id);
  });

  it.each(NAMES)('initialFiles({ instruments: [%j] }) validates and publishes its example', async (name) => {
    const { problems, publication } = await published({ instruments: [name] });
    expect(publishable(problems)).toBe(true);
    const { items } = JSON.parse(publication.files.get(`records/${name}.json`) ?? '{}') as { items: unknown[] };
    expect(items).toHaveLength(1);
  });

  it('initialFiles of the whole catalogue and all instruments validates and publishes', async () => {
    const { problems, publication } = await published({ indicators: IDS, instruments: NAMES });
    expect(problems).toEqual([]);
    for (const id of IDS) expect(publication.files.has(`indicators/${id}.json`)).toBe(true);
  });

  it('initialFiles covers every kind of record by an instrument, or as fields of action', () => {
    const covered = ['areas', ...INSTRUMENTS.flatMap(({ tables }) => tables)];
    expect([...covered].sort()).toEqual(RECORD_KINDS.map(({ name }) => name).sort());
  });

  it('initialFiles: an independent reader finds the schema’s headings and made-up rows in every table', () => {
    const files = initialFiles({ ...NOTHING, indicators: IDS, instruments: NAMES });
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as DataPackage;
    expect(resources.map(({ name }) => name).sort()).toEqual(
      [...catalogue().tables.keys()].sort().filter((name) => files.has(`${name}.csv`)),
    );
    for (const { path, name, schema, ...resource } of resources) {
      const [header, ...rows] = parse(files.get(path) ?? '', { delimiter: ';', bom: true });
      expect(header).toEqual(schema.fields.map((field) => field.title));
      if (name === 'areas') continue;
      const years = new Set(rows.map((row) => row[schema.fields.findIndex(({ type }) => type === 'year')] ?? ''));
      expect([path, rows.length, resource['teilhabe:fictitious']]).toEqual([
        path,
        years.size * (resource['teilhabe:personal'] === true ? 12 : 1),
        true,
      ]);
    }
  });

  it('initialFiles puts a guide beside every table that names each column, its codes and the example', () => {
    const files = initialFiles({ ...NOTHING, indicators: ['am1a'], instruments: ['swot'] });
    const guide = files.get('swot.spalten.md') ?? '';
    const [header = [], example = []] = parse(files.get('swot.csv') ?? '', { delimiter: ';', bom: true });
    for (const words of [...header, ...example.filter((cell) => cell !== '')]) expect(guide).toContain(`| ${words} |`);
    expect(guide).toContain('„Stärken“, „Schwächen“, „Chancen“, „Risiken“');
    expect(
      [...files.keys()]
        .filter((path) => path.endsWith('.csv'))
        .map((path) => files.has(path.replace('.csv', '.spalten.md'))),
    ).not.toContain(false);
  });

  it('initialFiles({ language: "en" }) explains the same tables in English', () => {
    const choices = { ...NOTHING, indicators: IDS, instruments: NAMES };
    const [german, english] = [initialFiles(choices), initialFiles({ ...choices, language: 'en' })];
    const paths = [...german.keys()].map((path) => path.replace('.spalten.md', '.columns.md'));
    expect([...english.keys()]).toEqual(paths);
    const guides = [...english].filter(([path]) => path === 'README.md' || path.endsWith('.columns.md'));
    const GERMAN = /\b(Spalte|Bedeutung|Pflicht|eines davon|ganze Zahl|mindestens|höchstens|Gebraucht|siehe)\b/;
    for (const [path, text] of guides) {
      // A table's title and description are German.
      const explained = path === 'README.md' ? text : text.slice(text.indexOf('| Column |'));
      expect(GERMAN.exec(explained)?.[0], path).toBeUndefined();
    }
    for (const [path, text] of english) if (!/\.md$/.test(path)) expect(text).toBe(german.get(path));
    expect(english.get('swot.columns.md')).toContain('“Stärken” (Strengths)');
  });

  it('initialFiles says in the publication that the example is made up', async () => {
    const { publication } = await published({ indicators: ['am1a'] });
    expect(publication.files.get('indicators/am1a.json')).toContain('Beispiel: Diese Zahlen sind erfunden.');
  });

  it('initialFiles takes in the indicators that a chosen one is computed from', () => {
    const files = initialFiles({ ...NOTHING, indicators: ['hr3'] });
    expect(JSON.parse(files.get('indicators.json') ?? '')).toMatchObject({
      indicators: [{ catalogue: 'HR1' }, { catalogue: 'HR3' }, {}],
    });
  });

  it('initialFiles throws for an indicator or an instrument that there is not', () => {
    expect(() => initialFiles({ ...NOTHING, indicators: ['hr99'] })).toThrow(/unknown indicator: "hr99"/);
    expect(() => initialFiles({ ...NOTHING, instruments: ['swat'] })).toThrow(/unknown instrument: "swat".*swot/);
  });

  it('initialFiles: the fields of action are those of the concept, as Musterstadt has them', () => {
    const theirs = readFileSync(join(MUSTERSTADT, 'areas.csv'), 'utf8');
    const rows = (text: string) => parse(text, { delimiter: ';', bom: true }).slice(1);
    const titles = (text: string) => rows(text).map((cells) => [cells[0], cells[3], cells[4]]);
    expect(titles(initialFiles(NOTHING).get('areas.csv') ?? '')).toEqual(titles(theirs));
  });
});
