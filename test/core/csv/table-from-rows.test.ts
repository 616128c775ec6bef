import { describe, expect, it } from 'vitest';
import { tableFromRows } from '../../../packages/core/src/csv/table-from-rows.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { rowsOf } from './rows-of.js';

describe('tableFromRows', () => {
  it('tableFromRows(rows) is the table of the same rows as text', () => {
    const rows = [['Jahr', '', 'Wert'], ['2024', 'Ko\u0308ln', '1;5'], [], ['2025', 'a\r\nb'], ['', '', '']];
    const table = tableFromRows(rows, 'x.xlsx', { layout: 'plain' });
    expect(rowsOf(table)).toEqual([
      ['Jahr', '', 'Wert'],
      ['2024', 'Köln', '1;5'],
      ['2025', 'a\r\nb', ''],
    ]);
    expect([...table.rows]).toEqual([2, 4]);
    expect([...table.lines]).toEqual([2, 4]);
    expect(table.encoding).toBeUndefined();
    expect(table.problems).toMatchObject([{ code: 'missing-cell', row: 4, line: 4, field: 'Wert' }]);
  });

  it('tableFromRows(no rows) is empty, with one source-error', () => {
    const { columns, problems } = tableFromRows([], 'x.xlsx');
    expect(columns).toEqual([]);
    expect(problems).toMatchObject([{ code: 'source-error', found: 'empty' }]);
  });

  it('tableFromRows(rows without end) stops at the limit of rows', () => {
    const endless = function* () {
      for (;;) yield ['1', '2'];
    };
    const table = tableFromRows(endless(), 'x.xlsx', { layout: 'plain', limits: { rows: 10 } });
    expect(table.length).toBe(9);
    expect(table.problems).toMatchObject([{ code: 'limit-error', found: 'rows', row: 11 }]);
  });

  it.each<readonly [options: object]>([[{ headerRows: [1, 2] }], [{ header: false }], [{ commentRows: [2] }]])(
    'tableFromRows(rows, %j) obeys the dialect as parseCsv does',
    (options) => {
      const [rows, text] = [
        [
          ['a', 'b'],
          ['c', 'd'],
          ['1', '2'],
        ],
        'a;b\nc;d\n1;2\n',
      ];
      const table = tableFromRows(rows, 'x', { layout: 'plain', ...options });
      const parsed = parseCsv(text, 'x', { layout: 'plain', delimiter: ';', ...options });
      expect(rowsOf(table)).toEqual(rowsOf(parsed));
      expect(table.headers).toEqual(parsed.headers);
    },
  );
});
