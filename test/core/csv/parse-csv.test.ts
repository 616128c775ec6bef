import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { kept, tables, written } from './generated.js';
import { rowsOf } from './rows-of.js';

const RESERVED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then', 'valueOf'];

describe('parseCsv', () => {
  it('parseCsv(text) keeps every cell as text', () => {
    const table = parseCsv('plz;quote;datum\n01067; 1,5 ;31.12.2024\n', 'x.csv');
    expect(rowsOf(table)).toEqual([
      ['plz', 'quote', 'datum'],
      ['01067', ' 1,5 ', '31.12.2024'],
    ]);
    expect(table.problems).toEqual([]);
  });

  it('parseCsv(any table written with quotes) gives the same cells, whatever delimiter and line end', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, lineEnd) => {
          fc.pre(!rows[0]![0]!.startsWith('\uFEFF'));
          const [header = [], ...cells] = rows.map((row) => row.map(kept));
          const table = parseCsv(written(rows, delimiter, lineEnd), 'x.csv', { delimiter, layout: 'plain' });
          expect(rowsOf(table)).toEqual([header.map((text) => text.trim()), ...cells]);
          expect(table.problems).toEqual([]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('parseCsv(any text) never throws and gives whole columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', '"', ';', ',', '\n', '\r', ' ', '\t') }), (text) => {
        const table = parseCsv(text, 'x.csv');
        for (const column of table.columns) expect(column.codes).toHaveLength(table.length);
        expect(table.rows).toHaveLength(table.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(RESERVED)('parseCsv keeps a column named %s', (name) => {
    const table = parseCsv(`${name};b\n1;2\n`, 'x.csv');
    expect(rowsOf(table)).toEqual([
      [name, 'b'],
      ['1', '2'],
    ]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it.each([
    ['CRLF', 'a;b\r\n1;2\r\n3;4'],
    ['CR', 'a;b\r1;2\r3;4'],
    ['all three in one file', 'a;b\r\n1;2\r3;4\n'],
    ['a byte order mark', '\uFEFFa;b\n1;2\n3;4\n'],
  ])('parseCsv reads %s', (_, text) => {
    expect(rowsOf(parseCsv(text, 'x.csv'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('parseCsv counts rows as a spreadsheet and lines as an editor', () => {
    // Rows: 1 header, 2 first, 3 blank, 4 with a line break, 5 last. Lines: 1, 2, 3, 4–5, 6.
    const table = parseCsv('a;b\n1;2\n\n"x\ny";3\n5;6\n', 'x.csv');
    expect([...table.rows]).toEqual([2, 4, 5]);
    expect([...table.lines]).toEqual([2, 4, 6]);
    expect(table.headerRow).toBe(1);
  });

  it('parseCsv skips blank lines and lines of delimiters before the header', () => {
    const table = parseCsv('\n;;\na;b\n1;2\n', 'x.csv', { delimiter: ';' });
    expect(table.headerRow).toBe(3);
    expect(rowsOf(table)[0]).toEqual(['a', 'b']);
    expect([...table.rows]).toEqual([4]);
  });

  it('parseCsv reports ragged rows with their place, and goes on', () => {
    const table = parseCsv('a;b;c\n1;2\n1;2;3;4\n5;6;7\n', 'x.csv');
    expect(table.problems).toEqual([
      {
        code: 'missing-cell',
        severity: 'error',
        file: 'x.csv',
        row: 2,
        line: 2,
        field: 'c',
        found: '2',
        expected: '3',
      },
      { code: 'extra-cell', severity: 'error', file: 'x.csv', row: 3, line: 3, found: '4', expected: '3' },
    ]);
    expect(rowsOf(table)).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', ''],
      ['1', '2', '3'],
      ['5', '6', '7'],
    ]);
  });

  it('parseCsv keeps at most 1 000 problems and counts the others', () => {
    const { problems } = parseCsv(`a;b\n${'1\n'.repeat(1500)}${'1;2;3\n'.repeat(1500)}`, 'x.csv', { delimiter: ';' });
    expect(problems).toHaveLength(1000);
    for (const kind of ['missing-cell', 'extra-cell']) {
      const same = problems.filter(({ code }) => code === kind);
      expect(same.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBe(1500);
    }
  });

  it.each([
    ['an unclosed quotation mark', 'a;b\n1;2\n"3;4\n5;6\n', 'MissingQuotes', 3, 3],
    ['text behind a closing quotation mark', 'a;b\n"x\ny";1\n"3"x;4\n5;6\n', 'InvalidQuotes', 3, 4],
  ])('parseCsv reports %s in its row and line', (_, text, found, row, line) => {
    const { problems } = parseCsv(text, 'x.csv', { delimiter: ';' });
    expect(problems[0]).toMatchObject({ code: 'quote-error', found, row, line });
  });

  it('parseCsv takes a quotation mark inside a cell for text', () => {
    expect(rowsOf(parseCsv('a;b\nRohr 5" lang;x\n', 'x.csv'))[1]).toEqual(['Rohr 5" lang', 'x']);
  });

  it.each([
    ['semicolons before decimal commas', 'a;b\n1,5;2,5\n', ';'],
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['tabs', 'a\tb\n1\t2\n', '\t'],
    ['one column with decimal commas', 'wert\n1,5\n2,5\n', ';'],
    ['delimiters inside quotes', '"a,b,c";d\n"1,2,3";4\n', ';'],
    ['nothing to cut', 'a\n1\n', ';'],
  ])('parseCsv finds the delimiter of %s', (_, text, delimiter) => {
    expect(parseCsv(text, 'x.csv').dialect.delimiter).toBe(delimiter);
  });

  it('parseCsv with another quotation mark finds the delimiter outside of it', () => {
    const table = parseCsv("'a,b,c';d\n'1,2,3';4\n", 'x.csv', { quoteChar: "'" });
    expect(rowsOf(table)).toEqual([
      ['a,b,c', 'd'],
      ['1,2,3', '4'],
    ]);
  });

  it.each(['sep=;\r\n', 'SEP=;\n', '"sep=;"\n'])('parseCsv takes %j for the delimiter and not for a row', (mark) => {
    const table = parseCsv(`${mark}a;b\n1,5;2\n`, 'x.csv');
    expect(rowsOf(table)).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect([table.headerRow, [...table.rows], [...table.lines]]).toEqual([1, [2], [3]]);
  });

  it.each(['"', '\n', '\uFEFF', ''])(
    'parseCsv with the delimiter %j, which can be none, says so and finds one',
    (delimiter) => {
      const table = parseCsv('a;b\n1;2\n', 'x.csv', { delimiter });
      expect(table.problems).toMatchObject([{ code: 'delimiter-error', found: ';', expected: delimiter }]);
      expect(rowsOf(table)[1]).toEqual(['1', '2']);
    },
  );

  it.each(['', '\n\n', ';;;\n', '\uFEFF', 'sep=;'])('parseCsv(%j) is empty, with one source-error', (text) => {
    const table = parseCsv(text, 'x.csv');
    expect(table).toMatchObject({ columns: [], length: 0 });
    expect(table.problems).toEqual([{ code: 'source-error', severity: 'error', file: 'x.csv', found: 'empty' }]);
  });

  it('parseCsv of headers only has no rows and no problem', () => {
    expect(parseCsv('a;b\n', 'x.csv')).toMatchObject({ length: 0, problems: [] });
  });
});
