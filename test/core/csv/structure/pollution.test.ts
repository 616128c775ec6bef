import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** One clean table with texts that hold commas, apostrophes and marks of inches, and a last column that is empty. */
const HEADER = ['Datum', 'Zeit', 'Menge', 'Nummer', 'Preis', 'Art', 'Beschreibung', 'Adresse', 'Anmerkung'];
const BODY = Array.from({ length: 30 }, (_, i) => [
  `${String((i % 28) + 1).padStart(2, '0')}/01/2024`,
  `${String(i % 24).padStart(2, '0')}:15`,
  String((i * 7) % 13),
  `WZ-${1000 + i}`,
  `${i + 3}.5`,
  i % 3 === 0 ? "Men's Boots, rund" : `Tisch 4${i % 10}" lang`,
  'Ein Tisch, der lange hält. Er ist stabil, leicht und schön.',
  `https://www.example.org/p/${i}.html`,
  '',
]);

const written = (rows: readonly (readonly string[])[], delimiter = ',', quote = '"') =>
  rows
    .map((row) => row.map((cell) => quoted(cell, delimiter, quote)).join(delimiter))
    .map((row) => `${row}\n`)
    .join('');

function quoted(cell: string, delimiter: string, quote: string): string {
  const needed = cell.includes(quote) || cell.includes(delimiter.trim() || delimiter);
  return needed ? `${quote}${cell.replaceAll(quote, quote + quote)}${quote}` : cell;
}

const plain = { delimiter: ',', quoteChar: '"', skipInitialSpace: false, certain: true };

describe('one table, spoilt in the ways of real files', () => {
  it.each<readonly [name: string, delimiter: string, quote: string, found: object]>([
    ['commas', ',', '"', plain],
    ['semicolons', ';', '"', { ...plain, delimiter: ';' }],
    ['tabs', '\t', '"', { ...plain, delimiter: '\t' }],
    ['bars', '|', '"', { ...plain, delimiter: '|' }],
    ['commas and spaces', ', ', '"', { ...plain, skipInitialSpace: true }],
    ['single quotation marks', ',', "'", { ...plain, quoteChar: "'" }],
    ['semicolons and single quotation marks', ';', "'", { ...plain, delimiter: ';', quoteChar: "'" }],
  ])('findDialect(%s) finds them', (_, delimiter, quote, found) => {
    const { dialect, headerRows, firstDataRow } = read(written([HEADER, ...BODY], delimiter, quote));
    expect(dialect).toEqual(found);
    expect({ headerRows, firstDataRow }).toEqual({ headerRows: [1], firstDataRow: 2 });
  });

  const row = (...cells: readonly string[]) => HEADER.map((_, i) => cells[i] ?? '');

  it.each<readonly [name: string, headerRows: readonly number[], above: readonly (readonly string[])[]]>([
    ['one header row', [1], [HEADER]],
    ['the header twice', [1, 2], [HEADER, HEADER]],
    ['the header three times', [1, 2, 3], [HEADER, HEADER, HEADER]],
    ['a word and a blank row above', [3], [row('PREAMBLE'), row(), HEADER]],
    ['three lines and a blank row above', [5], [row('A'), row('B'), row('C'), row(), HEADER]],
    ['blank rows above', [3], [row(), row(), HEADER]],
  ])('findStructure(%s) finds the header rows %j', (_, headerRows, above) => {
    const found = read(written([...above, ...BODY]));
    expect(found.headerRows).toEqual(headerRows);
    expect(found.data).toHaveLength(30);
    expect(found.footer).toEqual([]);
  });

  it('FooterFinder finds notes below a blank row', () => {
    const notes = [row('Quelle: Amt'), row('1) vorläufig')];
    const { data, footer } = read(written([HEADER, ...BODY, row(), ...notes]));
    expect(data).toHaveLength(30);
    expect(footer).toHaveLength(2);
  });

  it.each([
    ['fewer', ['Ort', 'Zahl']],
    ['more', [...HEADER, 'Ort', 'Zahl']],
  ])('of two tables in one file, the second with %s columns, the first one counts', (_, second) => {
    const other = [second, ...BODY.slice(0, 5).map((cells) => second.map((_name, i) => cells[i] ?? '7'))];
    const { headerRows, firstDataRow, data } = read(`${written([HEADER, ...BODY])}\n${written(other)}`);
    expect({ headerRows, firstDataRow }).toEqual({ headerRows: [1], firstDataRow: 2 });
    expect(data.slice(0, 30).map(({ cells }) => cells)).toEqual(BODY);
  });

  it.each([
    ['only a header', written([HEADER]), 0],
    ['a single row', written([HEADER, BODY[1]!]), 1],
    ['a row that is too long', written([HEADER, ...BODY, [...BODY[1]!, 'x', 'y']]), 31],
    ['a row that is too short', written([HEADER, ...BODY, BODY[1]!.slice(0, 4)]), 31],
    ['a quotation mark that is never closed', `${written([HEADER, ...BODY])}01/01/2024,"00:15,1\n`, 31],
  ])('read(%s) keeps header and rows', (_, text, count) => {
    const { dialect, headerRows, data, footer } = read(text);
    expect(dialect.delimiter).toBe(',');
    expect(headerRows).toEqual([1]);
    expect(data).toHaveLength(count);
    expect(footer).toEqual([]);
  });
});
