import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../packages/core/src/csv/parse-csv.js';
import { tidyCsv } from '../../../../packages/core/src/import/resource/tidy-csv.js';
import { rowsOf } from '../../csv/rows-of.js';
import { importedOf } from '../imported-of.js';

describe('tidyCsv', () => {
  it('tidyCsv(imported) is UTF-8 with a mark, semicolons, CRLF and decimal commas', () => {
    const imported = importedOf('period|name|value|status', ['2024|Ämter|39.6|', '2024|Bund|-0.5|', '2024|x||missing']);
    expect(tidyCsv(imported)).toBe(
      '\uFEFFperiod;name;value;status\r\n2024;Ämter;39,6;\r\n2024;Bund;-0,5;\r\n2024;x;;missing\r\n',
    );
  });

  it.each([
    ['=1+1', '"=1+1"'],
    ['+12.6', '"+12.6"'],
    ['-', '"-"'],
    ['@SUM(A1)', '"@SUM(A1)"'],
    ['\t=1', '"\t=1"'],
    ['＝1', '"＝1"'],
    ['a;b', '"a;b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' x', '" x"'],
    ['x ', '"x "'],
    ['#01873B', '#01873B'],
    ['a-b', 'a-b'],
    ['06532023', '06532023'],
    ['', ''],
  ])('tidyCsv writes the text %j as %j and changes nothing of it', (text, cell) => {
    const imported = importedOf('period|name|value', ['2024|?|1']);
    const [period, , value] = imported.table.columns;
    const name = { header: 'name', dictionary: [text], codes: new Uint32Array(1) };
    const table = { ...imported.table, columns: [period!, name, value!] };
    const csv = tidyCsv({ ...imported, table });
    expect(csv.split('\r\n')[1]).toBe(`2024;${cell}`.concat(';1'));
    expect(rowsOf(parseCsv(csv, 'x.csv', { delimiter: ';' }))[1]).toEqual(['2024', text, '1']);
  });

  it('tidyCsv never quotes a number, and leaves what is none in a column of numbers', () => {
    const imported = importedOf('value', ['-5', '1.5e-7', 'n/a', '+3', '1.2.3']);
    expect(tidyCsv(imported).split('\r\n').slice(1, -1)).toEqual(['-5', '1,5e-7', 'n/a', '+3', '1.2.3']);
  });

  it('tidyCsv writes a row of one empty cell such that it is no blank line', () => {
    expect(tidyCsv(importedOf('name', ['', 'x']))).toBe('\uFEFFname\r\n""\r\nx\r\n');
  });

  it('tidyCsv(what was read) reads the same again', () => {
    const payloads = JSON.parse(
      readFileSync(new URL('../../../vectors/security/formula-injection.json', import.meta.url), 'utf8'),
    ) as object;
    const texts = [...JSON.stringify(payloads).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([quoted]) =>
      (JSON.parse(quoted) as string).replace(/\r\n?/g, '\n'),
    );
    const column = { header: 'a', dictionary: [...new Set(texts)], codes: new Uint32Array() };
    const codes = Uint32Array.from(column.dictionary, (_, i) => i);
    const first = { header: 'n', dictionary: ['1'], codes: new Uint32Array(codes.length) };
    const imported = importedOf('n|a', []);
    const table = { ...imported.table, length: codes.length, columns: [first, { ...column, codes }] };
    const read = rowsOf(parseCsv(tidyCsv({ ...imported, table }), 'x.csv', { delimiter: ';' }));
    expect(read.slice(1).map(([, text]) => text)).toEqual(column.dictionary);
  });
});
