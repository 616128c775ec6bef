import { describe, expect, it } from 'vitest';
import type { CsvOptions } from '../../../packages/core/src/csv/csv-options.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { rowsOf } from './rows-of.js';

/** A text, its dialect, and the headings and cells that are to be read. */
const DIALECTS: readonly (readonly [what: string, text: string, options: CsvOptions, rows: readonly string[][]])[] = [
  [
    'a delimiter of two characters',
    'a, b\n1, "2, 3"\n',
    { delimiter: ', ' },
    [
      ['a', 'b'],
      ['1', '2, 3'],
    ],
  ],
  [
    'a space as delimiter',
    'a b\n1 "2 3"\n',
    { delimiter: ' ' },
    [
      ['a', 'b'],
      ['1', '2 3'],
    ],
  ],
  [
    'another quotation mark',
    "a;b\n'1;2';\"3\n",
    { quoteChar: "'" },
    [
      ['a', 'b'],
      ['1;2', '"3'],
    ],
  ],
  [
    'no quotation mark',
    'a;b\n"1;2"\n',
    { quoteChar: '' },
    [
      ['a', 'b'],
      ['"1', '2"'],
    ],
  ],
  [
    'an escape character',
    'a;b\n"1\\"2";3\\;4\n',
    { escapeChar: '\\' },
    [
      ['a', 'b'],
      ['1"2', '3;4'],
    ],
  ],
  [
    'an escaped line break',
    'a;b\n1\\\n2;3\n',
    { escapeChar: '\\' },
    [
      ['a', 'b'],
      ['1\n2', '3'],
    ],
  ],
  [
    'no doubled quotation marks',
    'a;b\n"1";"2"\n',
    { doubleQuote: false },
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a sign for no value',
    'a;b\nNULL;"NULL "\n',
    { nullSequence: 'NULL' },
    [
      ['a', 'b'],
      ['', 'NULL '],
    ],
  ],
  [
    'spaces that do not count',
    'a; b\n1; "2; 3"\n',
    { skipInitialSpace: true },
    [
      ['a', 'b'],
      ['1', '2; 3'],
    ],
  ],
  [
    'no header',
    '1;2\n3;4\n',
    { header: false },
    [
      ['field1', 'field2'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'two header rows',
    'M;M;F\nD;A;D\n1;2;3\n',
    { headerRows: [1, 2] },
    [
      ['M D', 'M A', 'F D'],
      ['1', '2', '3'],
    ],
  ],
  [
    'header rows with a sign between them, below a title',
    'Titel\n;M;M\nKreis;D;A\n1;2;3\n',
    { headerRows: [2, 3], headerJoin: ' | ' },
    [
      ['Kreis', 'M | D', 'M | A'],
      ['1', '2', '3'],
    ],
  ],
  [
    'rows of comment',
    'a;b\nText;Zahl\n1;2\n',
    { commentRows: [2] },
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'lines of comment',
    '# x\na;b\n# "y\n1;2\n',
    { commentChar: '#' },
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'line ends of another kind',
    'a;b|1;2\n3|',
    { lineTerminator: '|' },
    [
      ['a', 'b'],
      ['1', '2\n3'],
    ],
  ],
  [
    'CR as line end',
    'a;b\r1;2\n3\r',
    { lineTerminator: '\r' },
    [
      ['a', 'b'],
      ['1', '2\n3'],
    ],
  ],
];

describe('parseCsv by a declared dialect', () => {
  it.each(DIALECTS)('parseCsv(%s)', (_, text, dialect, rows) => {
    const options = { delimiter: ';', ...dialect };
    const table = parseCsv(text, 'x.csv', { ...options, layout: 'plain' });
    expect(rowsOf(table)).toEqual(rows);
    expect(table.problems).toEqual([]);
    expect(table.dialect).toMatchObject(options);
  });

  it('parseCsv keeps lines above the header as preamble and the header rows as they stand', () => {
    const table = parseCsv('Titel\n\n;M\nKreis;D\n1;2\n', 'x.csv', { delimiter: ';', headerRows: [3, 4] });
    expect(table.preamble).toEqual([{ cells: ['Titel'], row: 1, line: 1 }]);
    expect(table.headers.map(({ cells }) => cells)).toEqual([
      ['', 'M'],
      ['Kreis', 'D'],
    ]);
    expect([table.headerRow, [...table.rows]]).toEqual([3, [5]]);
  });

  it('parseCsv counts lines of comment as rows', () => {
    const table = parseCsv('# x\na;b\n# y\n"1\n1";2\n# z\n3\n', 'x.csv', {
      ...{ delimiter: ';', commentChar: '#', layout: 'plain' },
    });
    expect([table.headerRow, [...table.rows], [...table.lines]]).toEqual([2, [4, 6], [4, 7]]);
    expect(table.problems).toMatchObject([{ code: 'missing-cell', row: 6, line: 7 }]);
  });

  it('parseCsv(one column of decimal commas) is one column', () => {
    expect(rowsOf(parseCsv('wert\n1,5\n', 'x.csv'))).toEqual([['wert'], ['1,5']]);
  });

  it('parseCsv(blanks behind quotation marks) keeps the cells and says so', () => {
    const table = parseCsv('a;b\n"1" ;2\n"3";"4"  \n', 'x.csv', { delimiter: ';' });
    expect(rowsOf(table).slice(1)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(table.problems.map(({ code, found, row }) => [code, found, row])).toEqual([
      ['quote-error', 'SpacesBehindQuotes', 2],
      ['quote-error', 'SpacesBehindQuotes', 3],
    ]);
  });
});
