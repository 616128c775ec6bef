import { describe, expect, it } from 'vitest';
import { ENGLISH_DECISIONS } from '../../../packages/core/src/import/decisions/english.js';
import { GERMAN_DECISIONS } from '../../../packages/core/src/import/decisions/german.js';
import type { Imported } from '../../../packages/core/src/import/imported.js';
import { toTidy } from '../../../packages/core/src/import/to-tidy.js';
import type { Table } from '../../../packages/core/src/csv/table.js';
import { sharedBytes, sharedNames, skipped } from '../csv/shared.js';
import { OFFICIAL_FILES, type OfficialCell } from './official-files.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';

const hasFiles = sharedNames('data').length > 0 || !skipped('official files');
const COMMON = new Set(['period', 'measure', 'unit', 'value', 'status']);

function importOf(path: string, options = {}): Imported {
  return toTidy(parseCsv(sharedBytes(`data/${path}`)!, path), path, options);
}

/** The rows of a table that have some texts. */
function rowsAt({ columns, length }: Table, at: OfficialCell['at']): readonly number[] {
  const wanted = Object.entries(at).map(([name, text]) => {
    const column = columns.find(({ header }) => header === name)!;
    return { codes: column.codes, code: column.dictionary.indexOf(text) };
  });
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if (wanted.every(({ codes, code }) => codes[row] === code)) rows.push(row);
  return rows;
}

function cellIn({ columns }: Table, name: string, row: number): string {
  const { dictionary, codes } = columns.find(({ header }) => header === name)!;
  return dictionary[codes[row]!]!;
}

/** A district and the borough around it have one name; a survey has sections between its rows. */
const SAME_KEYS = [
  ['hamburg-stadtteilprofile-2014/Daten_f', 'warning same-keys: Eimsbüttel'],
  ['uk-civil-service-people-survey/Civil-', 'warning same-keys: My work'],
] as const;

function warningsOf(path: string): readonly string[] {
  return SAME_KEYS.filter(([start]) => path.startsWith(start)).map(([, warning]) => warning);
}

describe.runIf(hasFiles)('toTidy of official files', () => {
  it.each(OFFICIAL_FILES)('toTidy($path) is $layout', ({ path, layout, rows, columns, cells }) => {
    const found = importOf(path);
    expect(found.layout).toBe(layout);
    expect(found.problems.map((problem) => `${problem.severity} ${problem.found}`)).toEqual(warningsOf(path));
    expect(found.table.length).toBe(rows);
    const headers = found.table.columns.map(({ header }) => header);
    expect(headers.filter((header) => !COMMON.has(header))).toEqual(columns);
    expect(found.schema.fields.map(({ name }) => name)).toEqual(headers);
    for (const { at, value, status = '' } of cells) {
      const places = rowsAt(found.table, at);
      expect(places, JSON.stringify(at)).toHaveLength(1);
      expect(cellIn(found.table, 'value', places[0]!), JSON.stringify(at)).toBe(value);
      expect(cellIn(found.table, 'status', places[0]!), JSON.stringify(at)).toBe(status);
    }
  });

  it.each(['basel-integration/raumeinheiten.tsv', 'muenster-massnahmen-sachstand/template_sachstand.csv'])(
    'toTidy(%s) says that no column holds numbers',
    (path) => {
      const { problems } = importOf(path);
      expect(problems).toMatchObject([{ code: 'layout-error', severity: 'error', found: 'no-numbers' }]);
    },
  );

  it('toTidy of the flat file on people seeking protection has 133 nationalities, all of whose cells sum to 8480805', () => {
    const { table } = importOf('ffcsv-schutzsuchende-33mb/12531-0043_175879554_flat.csv');
    const column = (name: string) => table.columns.find(({ header }) => header === name)!;
    expect(column('staatsangehoerigkeit').dictionary).toHaveLength(133);
    const { dictionary, codes } = column('value');
    expect(codes.reduce((sum, code) => sum + Number(dictionary[code]), 0)).toBe(8480805);
    expect(rowsAt(table, { region: '06532' })).toHaveLength(370);
  });

  it('toTidy words every decision about every file, in German and English', () => {
    const codes = OFFICIAL_FILES.flatMap(({ path }) => importOf(path).decisions);
    for (const words of [GERMAN_DECISIONS, ENGLISH_DECISIONS]) {
      const unknown = codes.filter(({ about, because }) => {
        return !Object.hasOwn(words.about, about) || !Object.hasOwn(words.because, because.split(': ')[0]!);
      });
      expect(unknown).toEqual([]);
    }
  });

  it('toTidy of an action plan reads its priorities; (5) is a number that is marked', () => {
    const path = 'muenster-massnahmen-sachstand/muenster_sachstand.csv';
    // Further down the quotation marks of the file are broken.
    const start = new TextDecoder()
      .decode(sharedBytes(`data/${path}`)!)
      .split('\n')
      .slice(0, 40)
      .join('\n');
    const { layout, table, problems } = toTidy(parseCsv(start, path), path);
    expect([layout, problems]).toEqual(['wide', []]);
    const headers = ['assessment', 'id', 'title', 'text', 'parent'];
    expect(table.columns.map(({ header }) => header).filter((header) => !COMMON.has(header))).toEqual(headers);
    const [priority] = rowsAt(table, { id: 'Ü', measure: 'priority' });
    const [potential] = rowsAt(table, { id: 'Ü1', measure: 'potential' });
    expect(cellIn(table, 'value', priority!)).toBe('4.17');
    expect([cellIn(table, 'value', potential!), cellIn(table, 'status', potential!)]).toEqual(['5', 'unreliable']);
  });

  it('toTidy of Köln: with Migrationshintergrund 359873 = 179458 + 180415 in 2012', () => {
    const { table } = importOf('koeln-einwohner-migrationshintergrund/bevoelkerung.csv');
    const rows = rowsAt(table, { period: '2012', tabelle: '030', raum: '000' });
    const values = rows.map((row) => cellIn(table, 'value', row));
    expect(values).toEqual(expect.arrayContaining(['359873.0', '179458.0', '180415.0']));
  });

  it('toTidy of the same table in German and English has the same codes and numbers', () => {
    const folder = 'ffcsv-mikrozensus-quality/12211-0001_177317';
    const [german, english] = [`${folder}4920289_de_flat.csv`, `${folder}5226037_en_flat.csv`].map((path) =>
      importOf(path),
    );
    const numbers = ({ table }: Imported) =>
      Array.from(table.rows.keys(), (row) => [
        cellIn(table, 'measure', row),
        cellIn(table, 'value', row),
        cellIn(table, 'status', row),
      ]);
    const sorted = (imported: Imported) => numbers(imported).map(String).sort();
    expect(sorted(german!)).toEqual(sorted(english!));
  });

  it('toTidy keeps what a file of GENESIS says about itself', () => {
    const { metadata } = importOf('genesis-classic-latin1/12613-0004.csv');
    expect(metadata).toMatchObject({
      title: 'Gestorbene: Deutschland, Jahre, Nationalität, Geschlecht, Altersjahre',
      code: '12613-0004',
      source: 'Statistisches Bundesamt (Destatis)',
      updated: '2022-07-17',
      notes: [
        ['Statistik', 'Statistik der Sterbefälle'],
        ['Angabe', 'Deutschland'],
      ],
    });
    expect(metadata.footnotes.join('\n')).toMatch(/^Ohne Totgeborene, [^]*unbestimmtem Geschlecht\.$/);
  });

  it('toTidy keeps the licence of the Bundesagentur, its source and the day of its data', () => {
    const { metadata, decisions } = importOf('ba-migrationsmonitor/arbeitslose_ausländer_nachgeschlecht.csv');
    expect(metadata.licence).toContain('dürfen uneingeschränkt verwendet werden');
    expect(metadata).toMatchObject({ source: 'Statistik der Bundesagentur für Arbeit', updated: '2025-04' });
    const option = '--decimal-char .';
    expect(decisions).toContainEqual({ about: 'groupChar', found: '.', because: 'row-sum: Arbeitslose', option });
  });

  it('toTidy reads other numbers where the decimal sign is declared', () => {
    const path = 'ba-migrationsmonitor/arbeitslose_ausländer_nachgeschlecht.csv';
    const { table } = importOf(path, { decimalChar: '.' });
    const [row] = rowsAt(table, { period: '2015', geschlecht: 'Frauen' });
    expect(cellIn(table, 'value', row!)).toBe('271.816');
  });
});
