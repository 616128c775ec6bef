import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookNumbers } from '../../../packages/core/src/import/file-decisions.js';
import { sourceOfBytes } from '../../../packages/core/src/csv/byte-source.js';
import { importFile } from '../../../packages/core/src/import/import-file.js';
import { rowsOf } from '../csv/rows-of.js';
import { STAFF } from './json-stat/specimens.js';
import { workbook } from './xlsx/workbook.js';

const CSV = 'Jahr;Amt;Anzahl\r\n2023;Hauptamt;12\r\n2024;Hauptamt;14\r\n';
const ROWS = [
  ['Jahr', 'Amt', 'Anzahl'],
  [2023, 'Hauptamt', 12],
  [2024, 'Hauptamt', 14],
] as const;
const XLSX = workbook([
  { name: 'Daten', rows: ROWS },
  {
    name: 'Mehr',
    rows: [
      ['Jahr', 'Amt', 'Anzahl'],
      [2020, 'Bauamt', 3],
    ],
  },
]);

const importBytes = (bytes: Uint8Array | string, options = {}, file = 'daten.csv') =>
  importFile(sourceOfBytes(typeof bytes === 'string' ? strToU8(bytes) : bytes), file, options);

const decided = async (bytes: Uint8Array | string, options = {}) =>
  (await importBytes(bytes, options)).decisions.map(({ about, found, because }) => `${about} ${found} ${because}`);

describe('importFile', () => {
  it('importFile(XLSX) is the same table as importFile(CSV), whatever the file is called', async () => {
    const [csv, xlsx] = [await importBytes(CSV, {}, 'a.xlsx'), await importBytes(XLSX, {}, 'b.csv')];
    expect(csv.problems).toEqual([]);
    expect(rowsOf(xlsx.table)).toEqual(rowsOf(csv.table));
    expect(xlsx.schema).toEqual(csv.schema);
  });

  it('importFile(XLSX) with a sheet reads that one', async () => {
    const { table } = await importBytes(XLSX, { sheet: 'Mehr' });
    expect(rowsOf(table).flat()).toContain('Bauamt');
    expect(await decided(XLSX)).toContain('sheet Daten first-sheet: Daten, Mehr');
    expect(await decided(XLSX)).toContain('headerRows 1 rows-above-numbers');
    expect(await decided(XLSX, { sheet: 2 })).toContain('sheet Mehr declared');
  });

  it('importFile(JSON) reads JSON-stat, also with a byte order mark and in UTF-16', async () => {
    const json = JSON.stringify(STAFF);
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(json, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat(),
    ]);
    for (const bytes of [json, `\uFEFF${json}`, utf16]) {
      expect(await importBytes(bytes)).toMatchObject({ layout: 'json-stat', problems: [], table: { length: 12 } });
    }
  });

  it('importFile(ZIP) reads the only table in an archive', async () => {
    const archive = zipSync({ 'tabelle.csv': strToU8(CSV), 'liesmich.pdf': strToU8('%PDF') });
    expect(rowsOf((await importBytes(archive)).table)).toEqual(rowsOf((await importBytes(CSV)).table));
    expect(await decided(archive)).toContain('packedFile tabelle.csv only-file');
    expect((await importBytes(zipSync({ 'a.xlsx': XLSX }))).table.length).toBe(2);
    expect((await importBytes(zipSync({ 'a.json': strToU8(JSON.stringify(STAFF)) }))).layout).toBe('json-stat');
  });

  it.each([
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'xls'],
    ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['a web page', strToU8('<html><table>'), 'html'],
    ['JSON of another kind', strToU8('{"a":1}'), 'json'],
    ['several files', zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }), 'zip'],
    ['half an archive', XLSX.slice(0, 100), 'damaged'],
    ['an archive in an archive', zipSync({ 'a.csv': zipSync({ 'b.csv': strToU8(CSV) }) }), 'archive'],
  ])('importFile of %s is a problem that says what to do', async (_, bytes, found) => {
    const { problems, table } = await importBytes(bytes);
    expect(problems).toMatchObject([{ code: 'format-error', severity: 'error', file: 'daten.csv', found }]);
    expect(table.length).toBe(0);
  });

  it('importFile with a sheet that is not there names those that are', async () => {
    expect((await importBytes(XLSX, { sheet: 'Tabelle9' })).problems).toMatchObject([
      { code: 'format-error', found: 'sheet: Tabelle9', expected: 'Daten, Mehr' },
    ]);
  });

  it.each([
    ['a workbook', XLSX],
    ['JSON', strToU8(JSON.stringify(STAFF))],
    ['an archive', zipSync({ 'a.csv': new Uint8Array(1 << 20) })],
  ])('importFile of %s beyond the limit of bytes stops', async (_, bytes) => {
    expect((await importBytes(bytes, { csv: { limits: { bytes: 200 } } })).problems).toMatchObject([
      { code: 'limit-error', found: 'bytes', expected: '≤ 200' },
    ]);
  });

  it('importFile(CSV) tells how the text was read', async () => {
    const decisions = await decided(CSV);
    expect(decisions).toContain('encoding utf-8 bytes');
    expect(decisions).toContain('delimiter ; even-rows');
    expect(await decided(CSV, { csv: { delimiter: ';' } })).toContain('delimiter ; declared');
  });

  it('importFile of nothing is a problem', async () => {
    expect((await importBytes('')).problems).toMatchObject([{ code: 'source-error', found: 'empty' }]);
  });

  it('workbookNumbers(decisions) does not say that somebody declared how a workbook stores numbers', () => {
    const declared = { found: '.', because: 'declared', option: '--decimal-char' };
    const kept = { about: 'layout', found: 'wide', because: 'declared' };
    const decisions = [kept, { about: 'decimalChar', ...declared }, { about: 'groupChar', ...declared, found: '' }];
    expect(workbookNumbers(decisions)).toEqual([
      kept,
      { about: 'decimalChar', found: '.', because: 'workbook-numbers' },
    ]);
  });

  it('importFile of a workbook with fractions as numbers and as texts reads both, and never three digits as groups', async () => {
    const rows = [
      ['Ort', 'Quote', 'Anteil'],
      ['Alt', 1.234, '12,5'],
      ['Neu', 2.345, 36.9],
    ];
    const { table } = await importBytes(workbook([{ name: 'A', rows }]));
    const value = table.columns.find(({ header }) => header === 'value')!;
    expect(Array.from(value.codes, (code) => value.dictionary[code])).toEqual(['1.234', '12.5', '2.345', '36.9']);
  });
});
