import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carefully, known, quickly } from './carefully.js';
import { sharedBytes, sharedNames, skipped } from './shared.js';

const encoded = (text: string) => new TextEncoder().encode(text);

const KNOWN = encoded(known(3));
const START = KNOWN.length;

/** What follows known rows, beginning behind their end. */
function below(text: string | readonly number[]): Uint8Array {
  const rest = typeof text === 'string' ? encoded(text) : Uint8Array.from(text);
  const bytes = new Uint8Array(START + rest.length);
  bytes.set(KNOWN);
  bytes.set(rest, START);
  return bytes;
}

describe('readTable beside PapaParse alone', () => {
  it.each([
    ['plain rows', 'a;b;c\nd;e;f\n', 2],
    ['a last row without a line end', 'a;b;c\nd;e;f', 1],
    ['CRLF', 'a;b;c\r\nd;e;f\r\n', 2],
    ['umlauts', 'ä;ö;ü\nö;ä;ü\n', 2],
    ['cells in quotation marks', '"a";"b;b";c\n"";"";"x"\n', 2],
    ['empty cells', ';;c\na;;\n', 2],
    ['spaces around cells', ' a ;b ; c\n', 1],
    ['a quotation mark inside a cell', 'a;b"b;c\nd;e;f\n', 0],
    ['quotation marks written twice', 'a;"b""b";c\nd;e;f\n', 0],
    ['a line break in a cell', 'a;"b\nb";c\nd;e;f\n', 0],
    ['spaces behind a quotation mark', 'a;"b" ;c\nd;e;f\n', 0],
    ['an unclosed quotation mark', 'a;"b;c\nd;e;f\n', 0],
    ['CR alone', 'a;b;c\rd;e;f\ng;h;i\n', 0],
    ['a missing cell', 'a;b\nd;e;f\n', 0],
    ['a cell too many', 'a;b;c;d\nd;e;f\n', 0],
    ['a blank row', '\nd;e;f\n', 0],
    ['a row of empty cells', ';;\nd;e;f\n', 0],
    ['a row of no-break spaces', '\u00a0;\u00a0;\u00a0\nd;e;f\n', 0],
    ['a control character', 'a;\u0001;c\nd;e;f\n', 0],
    ['a footer', 'a;b;c\nQuelle: Amt;;\nStand: 2024;;\n', 1],
    ['a source among the rows', 'Quelle: Amt;;\na;b;c\n', 0],
    ['decomposed letters', 'o\u0308;ö;c\n', 1],
  ])('readTable(%s) gives the same table', (_, text, least) => {
    const bytes = below(text);
    const { table, simple } = quickly(bytes, [START]);
    expect(table).toEqual(carefully(bytes));
    expect(simple).toBeGreaterThanOrEqual(least);
  });

  it('readTable(bytes that are not UTF-8) gives the same table', () => {
    const bytes = below([0xe4, 0x3b, 0x80, 0x3b, 0x62, 0x0a]);
    expect(quickly(bytes, [START]).table).toEqual(carefully(bytes));
    const declared = { encoding: 'windows-1252' };
    expect(quickly(bytes, [START], declared).table).toEqual(carefully(bytes, declared));
  });

  it('readTable(umlauts in Windows-1252, far apart) reads them straight from the bytes', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i % 40};stra\u00dfe ${i % 3};b\n`).join('');
    const bytes = Uint8Array.from(known(3) + rows, (character) => character.charCodeAt(0));
    const { table, simple } = quickly(bytes, []);
    expect(table).toEqual(carefully(bytes));
    expect(table.encoding).toBe('windows-1252');
    expect(simple).toBeGreaterThan(5000);
  });

  it('readTable(any rows, in any chunks) gives the same table', () => {
    const piece = fc.constantFrom(
      ...Array.from('ab1";\n\r é ä€\u0301\u0000'),
      ';',
      ';',
      '\n',
      'a;b;c\n',
      '"a";b;c\n',
      'Quelle: x',
      '""',
    );
    const cuts = fc.array(fc.nat({ max: 80 }), { maxLength: 4 });
    let simple = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), cuts, (pieces, places) => {
        const bytes = below(pieces.join(''));
        const inside = places.map((place) => Math.min(bytes.length, START + place));
        const quick = quickly(bytes, [START, ...inside]);
        simple += quick.simple;
        expect(quick.table).toEqual(carefully(bytes));
      }),
      { numRuns: 200 },
    );
    expect(simple).toBeGreaterThan(100);
  });

  it('readTable(any bytes behind known rows) gives the same table', () => {
    const byte = fc.oneof(fc.constantFrom(0x3b, 0x0a, 0x61, 0x22, 0x0d), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 60 }), fc.nat({ max: 60 }), (tail, cut) => {
        const bytes = below(tail);
        const place = Math.min(bytes.length, START + cut);
        expect(quickly(bytes, [START, place]).table).toEqual(carefully(bytes));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['rows', { rows: 303 }],
    ['distinctCells', { distinctCells: 30 }],
    ['cellLength', { cellLength: 480 }],
  ] as const)('readTable(a file beyond the limit of %s) stops at the same row', (_, limits) => {
    const bytes = below(`a;b;c\nd;e;f\n${'g'.repeat(500)};h;i\nj;k;l\n`);
    expect(quickly(bytes, [START, START + 8], { limits }).table).toEqual(carefully(bytes, { limits }));
  });

  it('readTable(a file beyond the limit of bytes) has the same problem', () => {
    const bytes = below('a;b;c\n'.repeat(9));
    const limits = { bytes: START + 9 };
    expect(quickly(bytes, [START], { limits }).table.problems).toEqual(carefully(bytes, { limits }).problems);
  });

  it('readTable(…, { isWanted }) gives the wanted columns and no others', () => {
    const bytes = below('a;b;c\nd;"e\ne";f\ng;h;i\n'.repeat(3));
    const isWanted = (heading: string) => heading === 'spalte 1';
    const { columns, ...table } = quickly(bytes, [START], { isWanted }).table;
    const { columns: all, ...whole } = carefully(bytes);
    expect(columns).toEqual([all[1]]);
    expect(table).toEqual(whole);
  });
});

const SUITES = [
  'csv-suites/csv-spectrum/csvs',
  'csv-suites/duckdb/files',
  'csv-suites/papaparse',
  'csv-suites/frictionless',
  'csv-suites/arrow-testing',
];
const files = SUITES.flatMap((folder) =>
  sharedNames(folder)
    .filter((name) => /\.(?:csv|tsv|txt)(?:\.|$)/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe.skipIf(files.length === 0 && skipped('CSV suites, written many times'))(
  'the suites, written many times',
  () => {
    it.each(files)('readTable(%s, many times over) gives the table of PapaParse', (path) => {
      const once = sharedBytes(path) ?? new Uint8Array();
      const times = Math.min(5000, Math.ceil(600_000 / Math.max(1, once.length)));
      const bytes = new Uint8Array(once.length * times);
      for (let i = 0; i < times; i += 1) bytes.set(once, i * once.length);
      expect(quickly(bytes, [300_000, 300_001]).table).toEqual(carefully(bytes));
    });
  },
);
