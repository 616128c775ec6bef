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

describe('toTidy of headings', () => {
  it.each([
    ['Schuljahr', '2022-08/2023-07'],
    ['Kita-Jahr', '2022-08/2023-07'],
    ['Jahr', '2022/2023'],
  ])('toTidy reads 2022/23 under %s as %s', (heading, period) => {
    expect(told([`${heading};Kinder`, '2022/23;12'])).toEqual([`${period} | kinder | 12 | `]);
  });

  it('toTidy leaves footnotes out of headings, and no square metres', () => {
    const rows = rowsOf(read(['Ort;2022 1);Fläche in m²;Quote¹⁾', 'A;1;2;3']).table).slice(1);
    expect(rows.map(([period, , , label, unit]) => [period, label, unit])).toEqual([
      ['2022', 'value', ''],
      ['', 'Fläche in m²', 'm²'],
      ['', 'Quote', ''],
    ]);
  });

  it('toTidy gives a part the period of its whole, and its name where it is needed', () => {
    const rows = told(['Amt;Alle 2023;davon Frauen;Beamte 2022;davon Frauen', 'A;8;4;2;1']);
    expect(rows).toEqual([
      '2023 | A | alle | 8 | ',
      '2023 | A | alle-davon-frauen | 4 | ',
      '2022 | A | beamte | 2 | ',
      '2022 | A | beamte-davon-frauen | 1 | ',
    ]);
  });

  it('toTidy knows the title that Excel saves with delimiters behind it', () => {
    const { metadata, problems } = read(['Haushalt;;', 'Amt;Ausgaben 2022;Ausgaben 2023', 'A;1;2', 'B;3;4']);
    expect({ title: metadata.title, problems }).toEqual({ title: 'Haushalt', problems: [] });
  });

  it.each(['Altstadt;1234;600', 'Altstadt;1735;1505', 'Altstadt;2010;1950;2001'])(
    'toTidy warns of the header %s',
    (first) => {
      const { problems } = read([first, first.replaceAll('1', '2').replace('Alt', 'Neu')]);
      expect(problems).toMatchObject([{ code: 'layout-error', severity: 'warning', row: 1 }]);
    },
  );

  it.each(['Frage;1;2;3;4;5', 'Ort;2019;2020', 'Ort;2023;2022', 'Ort;31.12.2022;31.12.2023', 'Ort;2022 1);2023'])(
    'toTidy has nothing to say about the header %s',
    (first) => {
      expect(read([first, first.replace(/\d[^;]*/g, '7')]).problems).toEqual([]);
    },
  );
});

describe('toTidy of rows with the same keys', () => {
  it('toTidy warns of headings between the rows', () => {
    const { problems } = read(['Alter;2022', 'Frauen;', 'unter 30;1', 'älter;2', 'Männer;', 'unter 30;3', 'älter;4']);
    expect(problems).toMatchObject([{ row: 6, found: 'same-keys: unter 30', expected: '3' }]);
  });

  it('toTidy has nothing to say about the answers of a survey', () => {
    const lines = ['Geschlecht;Note', 'w;1', 'm;2', 'w;3', 'm;1', 'w;2'];
    expect(read(lines).problems).toEqual([]);
  });
});

describe('toTidy of merged cells', () => {
  it('toTidy warns of empty keys below filled ones, and calls none of them a total', () => {
    const { problems, dimensions } = read(['Bezirk;Ort;2022', 'Nord;Alt;1', ';Neu;2', 'Süd;Berg;3', ';Tal;4']);
    expect(problems).toMatchObject([{ severity: 'warning', row: 3, field: 'Bezirk', found: 'empty-keys: 2' }]);
    expect(dimensions.map(({ totals }) => totals)).toEqual([[], []]);
  });

  it('toTidy has nothing to say about notes that stand beside some rows only', () => {
    expect(read(['Ort;2022;Bemerkung', 'Alt;1;geschätzt', 'Neu;2;']).problems).toEqual([]);
  });
});

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
