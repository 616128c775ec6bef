import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../packages/core/src/csv/parse-csv.js';
import { toTidy } from '../../../../packages/core/src/import/to-tidy.js';
import { rowsOf } from '../../csv/rows-of.js';

const read = (lines: readonly string[], options = {}) =>
  toTidy(parseCsv(lines.join('\r\n'), 'table.csv'), 'table.csv', options);
/** The rows below the header as short texts: `2022 | Mitte | einwohner | 12 | `. */
const told = (lines: readonly string[], options = {}) => {
  const [header = [], ...rows] = rowsOf(read(lines, options).table);
  const kept = header.flatMap((name, i) => (['measure_label', 'unit'].includes(name) ? [] : [i]));
  return rows.map((row) => kept.map((i) => row[i]).join(' | '));
};

describe('toTidy of columns in which not all cells are numbers', () => {
  it('toTidy reads small counts that are kept back, and footnotes, as numbers and not as keys', () => {
    expect(told(['Stadtteil;2022;2023', 'Altstadt;1 234;unter 5', 'Neustadt;12 345¹⁾;< 5'])).toEqual([
      '2022 | Altstadt | value | 1234 | ',
      '2023 | Altstadt | value |  | suppressed',
      '2022 | Neustadt | value | 12345 | 1)',
      '2023 | Neustadt | value |  | suppressed',
    ]);
  });

  it('toTidy reports a text among numbers where the other columns tell the rows apart', () => {
    const { problems } = read(['Stadtteil;Einwohner', 'Altstadt;1234', 'Neustadt;ca. 2000', 'Hafen;56']);
    expect(problems).toMatchObject([{ code: 'type-error', field: 'Einwohner', row: 3, found: 'ca. 2000' }]);
  });

  it('toTidy keeps numbers and texts keys where they tell the rows apart', () => {
    const lines = ['Personen;Haushalte', '1;500', '2;400', '3;300', '4 und mehr;200'];
    expect(told(lines)).toContain(' | 4 und mehr | haushalte | 200 | ');
    expect(told(['Jahr;Quartal;Arbeitslose', '2023;1;12', '2023;2;13'])).toEqual([
      '2023 | 1 | arbeitslose | 12 | ',
      '2023 | 2 | arbeitslose | 13 | ',
    ]);
    expect(told(['Alter;Kinder', 'unter 3;5', '3;6', '4;7'])[0]).toBe(' | unter 3 | kinder | 5 | ');
  });
});
