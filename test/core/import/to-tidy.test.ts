import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextColumn } from '../../../packages/core/src/csv/table.js';
import { recognise } from '../../../packages/core/src/import/recognise.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { toTidy } from '../../../packages/core/src/import/to-tidy.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import { rowsOf } from '../csv/rows-of.js';
import { DISTRICTS, LAND_USE } from './layouts/specimens.js';

const read = (text: string, options = {}) => toTidy(parseCsv(text, 'table.csv'), 'table.csv', options);
const values = (text: string, options = {}) =>
  rowsOf(read(text, options).table)
    .slice(1)
    .map((row) => row.at(-2));

describe('recognise', () => {
  it.each([
    ['a table of texts', 'Amt;Leitung\nBauamt;Muster', null],
    ['one column of numbers', 'Amt;Zahl\nBauamt;5', { layout: 'tidy', because: 'one-number-column' }],
    ['several columns of numbers', 'Amt;2023;2024\nBauamt;5;6', { layout: 'wide', because: 'several-number-columns' }],
    ['keys that look like numbers', 'AGS;Ort\n06532023;Wetzlar', null],
    ['ticks', 'Maßnahme;kurzfristig\nKurs;x', null],
    ['Open SDG', 'Year;Sex;Value\n2024;f;5', { layout: 'open-sdg', because: 'year-and-value' }],
  ])('recognise(%s)', (_, text, expected) => {
    expect(recognise(parseCsv(text, 'table.csv'))).toEqual(expected);
  });

  it('recognise(a table without columns) is null', () => {
    expect(recognise(parseCsv('', 'table.csv'))).toBeNull();
  });
});

describe('toTidy of numbers in doubt', () => {
  it('toTidy gives a number that can be read in two ways no value, and says what to declare', () => {
    const { problems } = read('Amt;Zahl\nBauamt;568.242\nSchulamt;12');
    expect(values('Amt;Zahl\nBauamt;568.242\nSchulamt;12')).toEqual(['', '12']);
    expect(problems).toEqual([
      {
        code: 'number-format',
        severity: 'warning',
        file: 'table.csv',
        row: 1,
        field: 'Zahl',
        found: '568.242',
        expected: '568242 | 568.242',
      },
    ]);
  });

  it.each([
    [{ decimalChar: ',' }, '568242'],
    [{ decimalChar: '.' }, '568.242'],
    [{ groupChar: '.' }, '568242'],
  ])('toTidy with %j reads 568.242 as %s, without a warning', (options, value) => {
    expect(values('Amt;Zahl\nBauamt;568.242', options)).toEqual([value]);
    expect(read('Amt;Zahl\nBauamt;568.242', options).problems).toEqual([]);
  });

  it('toTidy decides by the other columns, once for the file, and says how to overrule it', () => {
    const { decisions } = read('Amt;Zahl;Anteil\nBauamt;568.242;12,5\nSchulamt;1.040.908;2,5');
    expect(decisions.filter(({ about }) => about.endsWith('Char'))).toEqual([
      { about: 'decimalChar', found: ',', because: 'proven-by-numbers', option: '--decimal-char .' },
      { about: 'groupChar', found: '.', because: 'proven-by-numbers', option: '--decimal-char .' },
    ]);
  });

  it('toTidy decides for each column where columns differ', () => {
    const { decisions } = read('Amt;Zahl;Anteil\nBauamt;1.040.908;12.5');
    expect(decisions.filter(({ about }) => about.endsWith('Char'))).toEqual([
      { about: 'groupChar', field: 'Zahl', found: '.', because: 'proven-by-numbers', option: '--decimal-char .' },
      { about: 'decimalChar', field: 'Anteil', found: '.', because: 'proven-by-numbers', option: '--decimal-char ,' },
    ]);
  });

  it('toTidy reports each text among numbers once, where it stands', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `Amt ${i};${i}`);
    const { problems } = read(['Amt;Zahl', ...rows, 'Bauamt;viel', 'Schulamt;viel'].join('\n'));
    expect(problems).toEqual([
      {
        code: 'type-error',
        severity: 'error',
        file: 'table.csv',
        row: 32,
        line: 32,
        field: 'Zahl',
        found: 'viel',
        expected: 'number',
      },
    ]);
  });
});

describe('toTidy with declared options', () => {
  const text = 'Ort;Nummer;Jahr;Zahl\nWetzlar;7;2023;5\nAßlar;8;2024;6';

  it('toTidy finds keys by headings, and what it found can be overruled', () => {
    const columns = (options = {}) => read(text, options).table.columns.map(({ header }) => header);
    const end = ['unit', 'value', 'status'];
    expect(columns()).toEqual(['period', 'ort', 'nummer', 'measure', ...end]);
    expect(columns({ values: ['Nummer', 'Zahl'], keys: ['Ort'] })).toEqual([
      'period',
      'ort',
      'measure',
      'measure_label',
      ...end,
    ]);
    expect(columns({ names: new Map([['Ort', 'gemeinde']]) })).toContain('gemeinde');
    expect(columns({ keys: ['Jahr'] })).toContain('jahr');
  });

  it('toTidy takes the declared period for all numbers', () => {
    const { table, decisions } = read(text, { period: '31.12.2013' });
    expect(table.columns[0]!.dictionary).toEqual(['2013-12-31']);
    expect(decisions).toContainEqual({ about: 'period', found: '31.12.2013', because: 'declared', option: '--period' });
  });

  it('toTidy takes the declared column for the period, and reports what is none', () => {
    const { table, problems } = read('Wann;Zahl\n2023;5\nfrüher;6', { periodField: 'Wann' });
    expect(table.columns[0]!.dictionary).toEqual(['2023', 'früher']);
    expect(problems).toMatchObject([{ code: 'type-error', field: 'Wann', found: 'früher', expected: 'edtf' }]);
  });

  it('toTidy says where no period is known', () => {
    expect(read('Ort;Zahl\nWetzlar;5').decisions).toContainEqual({
      about: 'period',
      found: '',
      because: 'no-period',
      option: '--period',
    });
  });

  it('toTidy takes the declared meaning of a sign', () => {
    const { table } = read('Ort;Zahl\nWetzlar;5\nAßlar;-', { signs: new Map([['-', 'notDelivered']]) });
    expect(rowsOf(table).at(-1)?.at(-1)).toBe('notDelivered');
  });

  it('toTidy of a column that does not exist is a problem that names those that do', () => {
    const { table, problems } = read(text, { values: ['Zahlen'] });
    expect(table.columns).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'layout-error', found: 'column: Zahlen', expected: 'Ort, Nummer, Jahr, Zahl' },
    ]);
  });

  it.each(['genesis-flat', 'open-sdg', 'json-stat'] as const)(
    'toTidy declared as %s, which it is not, is a problem',
    (layout) => {
      expect(read(text, { layout }).problems).toMatchObject([{ code: 'layout-error', found: `not: ${layout}` }]);
    },
  );
});

describe('toTidy and its schema', () => {
  it.each([
    ['a city', parseCsv(DISTRICTS, 'table.csv')],
    ['an office', parseCsv(LAND_USE, 'table.csv')],
  ])('toTidy of %s is valid by the schema that it gives', (_, table) => {
    const found = toTidy(table, 'table.csv');
    expect(validateTable(found.table, found.schema, 'table.csv').problems).toEqual([]);
    expect(found.schema.fields.find(({ name }) => name === 'period')).toMatchObject({ 'teilhabe:type': 'edtf' });
    expect(found.schema.fields.find(({ name }) => name === 'value')).toEqual({ name: 'value', type: 'number' });
  });

  it('toTidy keeps the rows and lines of the file', () => {
    const { table } = read('Ort;2023;2024\nWetzlar;5;6\n\nAßlar;7;8');
    expect([...table.rows]).toEqual([2, 2, 4, 4]);
    expect([...table.lines]).toEqual([2, 2, 4, 4]);
  });
});

describe('toTidy of large tables', () => {
  it('toTidy of half a million rows works on codes: it keeps each different cell once', () => {
    const length = 500_000;
    const column = (header: string, dictionary: readonly string[]): TextColumn => {
      return { header, dictionary, codes: Uint32Array.from({ length }, (_, row) => row % dictionary.length) };
    };
    const regions = Array.from({ length: 400 }, (_, i) => `Ort ${i}`);
    const numbers = Array.from({ length: 997 }, (_, i) => String(i));
    const columns = [column('Jahr', ['2023', '2024', '2025']), column('Ort', regions), column('Zahl', numbers)];
    const places = { rows: Uint32Array.from({ length }, (_, i) => i + 2), lines: new Uint32Array(length) };
    const { table } = toTidy({ ...parseCsv('a\n1', 'table.csv'), columns, length, ...places }, 'table.csv');
    expect(table.length).toBe(length);
    expect(table.columns.map(({ header, dictionary }) => [header, dictionary.length])).toEqual([
      ['period', 3],
      ['ort', 400],
      ['measure', 1],
      ['unit', 1],
      ['value', 997],
      ['status', 1],
    ]);
    expect(table.columns[4]!.codes).toBe(columns[2]!.codes);
  });
});

const cell = fc.oneof(
  fc.integer({ min: -99_999, max: 9_999_999 }).map(String),
  fc.constantFrom('-', '.', '/', 'x', '...', ''),
);
const wideTables = fc
  .record({ width: fc.integer({ min: 2, max: 8 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

describe('toTidy loses nothing', () => {
  it('toTidy of a wide table has every cell once, in the order of the file, number or reason', () => {
    fc.assert(
      fc.property(wideTables, (rows) => {
        const header = ['Ort', ...rows[0]!.map((_, i) => `Zahl ${String.fromCharCode(65 + i)}`)];
        const lines = rows.map((cells, i) => [`Ort ${i}`, ...cells].join(';'));
        const names = header.slice(1);
        const { table } = read([header.join(';'), ...lines].join('\n'), { values: names, keys: ['Ort'] });
        const [headings = [], ...tidy] = rowsOf(table);
        const at = (row: readonly string[], name: string) => row[headings.indexOf(name)]!;
        const expected = rows.flatMap((cells, i) =>
          cells.map((text, j) => [`Ort ${i}`, names[j]!, /\d/.test(text) ? text : '']),
        );
        expect(tidy.map((row) => [at(row, 'ort'), at(row, 'measure_label'), at(row, 'value')])).toEqual(expected);
        tidy.forEach((row) => expect(at(row, 'value') === '' ? at(row, 'status') : 'a number').not.toBe(''));
      }),
      { numRuns: 300 },
    );
  });

  it('toTidy keeps the cells of the file and changes none of its columns', () => {
    const source = parseCsv(DISTRICTS, 'table.csv');
    const before = rowsOf(source);
    toTidy(source, 'table.csv');
    expect(rowsOf(source)).toEqual(before);
  });
});
