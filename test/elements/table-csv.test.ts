import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../packages/elements/src/parts/table-csv.js';

const column = (label: string) => ({ id: label, label, numeric: false });

describe('tableCsv', () => {
  it('tableCsv(table, ";") quotes everything, with byte order mark and CRLF', () => {
    const table = {
      caption: '',
      columns: [column('Zeit'), column('Was')],
      rows: [{ header: '2010', cells: ['a "b"; c'] }],
    };
    expect(tableCsv(table, ';')).toBe('\uFEFF"Zeit";"Was"\r\n"2010";"a ""b""; c"\r\n');
  });

  it.each(['=1+1', ' =1+1', '-1+1', '@SUM(A1)', '\uFF1D1+1', '\t=1', '\u0000=1'])(
    'tableCsv: %j is no formula',
    (text) => {
      const table = { caption: '', columns: [column('x')], rows: [{ header: text, cells: [] }] };
      expect(tableCsv(table, ',')).toContain(`"'${text}"`);
    },
  );
});
