import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../packages/core/src/csv/parse-csv.js';
import { toTidy } from '../../../../packages/core/src/import/to-tidy.js';
import { rowsOf } from '../../csv/rows-of.js';
import { DISTRICTS, EMPLOYED, LAND_USE, MONTHS, OLD_FLAT, UNITS_BELOW } from './specimens.js';

const read = (text: string, options = {}) => toTidy(parseCsv(text, 'table.csv'), 'table.csv', options);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('toTidy of Landesdatenbank', () => {
  const found = toTidy(parseCsv(latin1(LAND_USE), 'table.csv'), 'table.csv');

  it('toTidy reads three header rows; 0 beside - is rounded, and a region without numbers was not delivered', () => {
    expect(found.layout).toBe('landesdatenbank');
    expect(rowsOf(found.table)).toEqual([
      ['period', 'region', 'region_label', 'merkmal-2', 'measure', 'measure_label', 'unit', 'value', 'status'],
      ...[
        ['2014-12-31', '05111000', 'Düsseldorf, krfr. Stadt', 'Gebäudefläche', '723722', ''],
        ['2014-12-31', '05111000', 'Düsseldorf, krfr. Stadt', 'Moor', '', 'nothing'],
        ['2015-12-31', '05111000', 'Düsseldorf, krfr. Stadt', 'Gebäudefläche', '14526', ''],
        ['2015-12-31', '05111000', 'Düsseldorf, krfr. Stadt', 'Moor', '0', 'zeroByRounding'],
        ['2014-12-31', '05112000', 'Duisburg, krfr. Stadt', 'Gebäudefläche', '693638', ''],
        ['2014-12-31', '05112000', 'Duisburg, krfr. Stadt', 'Moor', '0', 'zeroByRounding'],
        ['2015-12-31', '05112000', 'Duisburg, krfr. Stadt', 'Gebäudefläche', '14660', ''],
        ['2015-12-31', '05112000', 'Duisburg, krfr. Stadt', 'Moor', '', 'nothing'],
        ['2014-12-31', '05113000', 'Aachen (bis 20.10.2009), krfr. Stadt', 'Gebäudefläche', '', 'notDelivered'],
        ['2014-12-31', '05113000', 'Aachen (bis 20.10.2009), krfr. Stadt', 'Moor', '', 'notDelivered'],
        ['2015-12-31', '05113000', 'Aachen (bis 20.10.2009), krfr. Stadt', 'Gebäudefläche', '', 'notDelivered'],
        ['2015-12-31', '05113000', 'Aachen (bis 20.10.2009), krfr. Stadt', 'Moor', '', 'notDelivered'],
      ].map(([period, region, label, use, value, status]) => {
        const name = 'Bodenfläche nach Art der Nutzung';
        return [period, region, label, use, 'bodenflaeche-nach-art-der-nutzung', name, '', value, status];
      }),
    ]);
  });

  it('toTidy says what it made of the signs, and how to overrule it', () => {
    expect(found.decisions).toContainEqual({
      about: 'signs',
      found: 'notDelivered',
      because: 'region-without-numbers: 4',
      option: '--sign -=nothing',
    });
    const signs = new Map([['-', 'nothing'] as const]);
    const declared = read(LAND_USE, { signs });
    expect(declared.decisions.some(({ found: word }) => word === 'notDelivered')).toBe(false);
    expect(rowsOf(declared.table).at(-1)?.at(-1)).toBe('nothing');
  });

  it('toTidy keeps source and day of the data', () => {
    expect(found.metadata).toEqual({
      title: 'Bodenfläche nach Art der Nutzung: Gemeinden, Stichtag',
      source: 'Information und Technik Nordrhein-Westfalen',
      updated: '2016-03-22',
      footnotes: [],
      notes: [['Statistik', 'Flächenerhebung nach Art der tatsächlichen Nutzung']],
    });
  });

  it('toTidy reads units and what is counted from header rows', () => {
    const { layout, table, metadata } = read(UNITS_BELOW);
    expect(layout).toBe('landesdatenbank');
    expect(metadata.code).toBe('33111-01i');
    expect(rowsOf(table).slice(1)).toEqual([
      ['', '05111000', 'Düsseldorf', 'siedlung', 'Siedlung', 'ha', '1234', ''],
      ['', '05111000', 'Düsseldorf', 'verkehr', 'Verkehr', 'ha', '0.5', ''],
    ]);
  });
});

describe('toTidy of GENESIS', () => {
  it('toTidy joins months and years, finds the name of a dimension, and keeps what is pending', () => {
    const { layout, table, dimensions, metadata, decisions } = read(MONTHS);
    expect(layout).toBe('genesis-classic');
    expect(dimensions).toEqual([{ name: 'geschlecht', title: 'Geschlecht', labelled: false, totals: [] }]);
    expect(metadata.footnotes).toEqual(['Vorläufige Werte.']);
    expect(decisions).toContainEqual({
      about: 'thousands',
      found: 'keep',
      because: 'unit-of-thousands: 1000',
      option: '--thousands multiply',
    });
    expect(rowsOf(table)).toEqual([
      ['period', 'geschlecht', 'measure', 'measure_label', 'unit', 'value', 'status'],
      ['2021-12', 'männlich', 'bevoelkerungsstand', 'Bevölkerungsstand', '1000', '41.0', ''],
      ['2021-12', 'weiblich', 'bevoelkerungsstand', 'Bevölkerungsstand', '1000', '42.2', ''],
      ['2022-01', 'männlich', 'bevoelkerungsstand', 'Bevölkerungsstand', '1000', '', 'pending'],
      ['2022-01', 'weiblich', 'bevoelkerungsstand', 'Bevölkerungsstand', '1000', '', 'unreliable'],
    ]);
  });

  it('toTidy multiplies thousands where that is declared', () => {
    const rows = rowsOf(read(MONTHS, { thousands: 'multiply' }).table).slice(1);
    expect(rows.map((row) => row.slice(-3))).toEqual([
      ['Anzahl', '41000', ''],
      ['Anzahl', '42200', ''],
      ['Anzahl', '', 'pending'],
      ['Anzahl', '', 'unreliable'],
    ]);
  });

  it('toTidy reads the flat file of older editions: a column for each measure, and decimal commas', () => {
    const { layout, table } = read(OLD_FLAT);
    expect(layout).toBe('genesis-flat');
    expect(rowsOf(table)).toEqual([
      ['period', 'region', 'region_label', 'measure', 'measure_label', 'unit', 'value', 'status'],
      ['2015-12-31', '06532', 'Lahn-Dill-Kreis', 'BEVSTD', 'Bevoelkerungsstand', 'Anzahl', '250784', ''],
      ['2015-12-31', '06532', 'Lahn-Dill-Kreis', 'FLC006', 'Gebietsflaeche', 'qkm', '1066.300', ''],
      ['2016-12-31', '06532', 'Lahn-Dill-Kreis', 'BEVSTD', 'Bevoelkerungsstand', 'Anzahl', '253373', ''],
      ['2016-12-31', '06532', 'Lahn-Dill-Kreis', 'FLC006', 'Gebietsflaeche', 'qkm', '1066.301', ''],
    ]);
  });

  it.each([
    ['Jahr', 'Anzahl', '12,345', '12.345'],
    ['Year', 'number', '12,345', '12345'],
    ['Jahr', 'Anzahl', '12.345', '12345'],
    ['Year', 'number', '12.345', '12.345'],
  ])('toTidy of a flat file with the words %s and %s reads %s as %s', (time, unit, cell, value) => {
    const text = [
      'time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label',
      `${time};2024;GES;Geschlecht;;Insgesamt;${cell};${unit};BEV;Personen`,
    ].join('\n');
    const { table, decisions } = read(text);
    expect(rowsOf(table)[1]?.at(-2)).toBe(value);
    expect(decisions.some(({ because }) => because === 'layout')).toBe(true);
  });
});

describe('toTidy of GENESIS in two languages', () => {
  const HEADINGS =
    'time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label';
  const english = (cell: string) =>
    [
      'Table: 12211-0001',
      'Share of foreigners: Länder, years;;',
      'Microcensus;;',
      ';;Year',
      ';;2021',
      `01;Schleswig-Holstein;${cell}`,
      '__________',
      '© Federal Statistical Office (Destatis), 2024',
    ].join('\n');

  it('toTidy of a table in English reads points as decimal signs', () => {
    expect(rowsOf(read(english('9.125')).table)[1]?.at(-2)).toBe('9.125');
    expect(rowsOf(read(english('9,125')).table)[1]?.at(-2)).toBe('9125');
  });

  it.each([
    ['Semester', 'Geschlecht', 'Insgesamt', '%', '12.345'],
    ['Semester', 'Sex', 'Total', '%', '12345'],
    ['School year', 'Sex', 'Total', '%', '12345'],
    ['Schuljahr', 'Nationalität', 'Syrien', 'EUR', '12.345'],
  ])('toTidy reads 12,345 beside the words %s, %s, %s and %s as %s', (time, variable, label, unit, value) => {
    const { table } = read(`${HEADINGS}\n${time};2023;V;${variable};;${label};12,345;${unit};M;Measure`);
    expect(rowsOf(table)[1]?.at(-2)).toBe(value);
  });

  it('toTidy asks where no word tells the language', () => {
    const { table, problems } = read(`${HEADINGS}\nSemester;2023;V;Region;;Hessen;12,345;%;M;Index`);
    expect(rowsOf(table)[1]?.at(-2)).toBe('');
    expect(problems.map(({ code }) => code)).toContain('number-format');
  });
});

describe('toTidy of the Bundesagentur', () => {
  it('toTidy takes region, citizenship and year from above the table', () => {
    const { layout, table, metadata, dimensions } = read(EMPLOYED);
    expect(layout).toBe('bundesagentur');
    expect(dimensions.map(({ name }) => name)).toEqual(['region', 'staatsangehoerigkeit', 'merkmal']);
    const of = ['2024', '06532023', 'Wetzlar', 'Ausländer'];
    const share = ['anteil-an-insgesamt-in-prozent', 'Anteil an Insgesamt in %', '%'];
    expect(rowsOf(table).slice(1)).toEqual([
      [...of, 'Ohne Abschluss', 'beschaeftigte', 'Beschäftigte', '', '1583', ''],
      [...of, 'Ohne Abschluss', ...share, '25', ''],
      [...of, 'Keine Angabe', 'beschaeftigte', 'Beschäftigte', '', '', 'suppressed'],
      [...of, 'Keine Angabe', ...share, '0', ''],
    ]);
    expect(metadata).toEqual({
      title: 'Beschäftigte, Ausländer, Wetzlar',
      source: 'Statistik der Bundesagentur für Arbeit',
      licence: 'Daten und Tabellen dürfen uneingeschränkt verwendet werden.',
      updated: '2025-04',
      footnotes: [],
      notes: [
        ['Gebietsstand', 'April 2025'],
        ['Berichtsjahr', '2024'],
        ['Indikator', 'Beschäftigte'],
        ['Exportdatum', '21.05.2025'],
      ],
    });
  });
});

describe('toTidy of Open SDG', () => {
  it('toTidy takes disaggregations, units, regions and flags; the flag beats the number', () => {
    const text = [
      'Year,Branche,Units,COMMENT_OBS,GeoCode,Gebietseinheit,Value',
      '2012,Land- und Forstwirtschaft,in 1000,Gesperrt,K03101,Braunschweig,4.74845',
      '2013,,%,statistisch unsicher,K03102,Salzgitter,6.42E-02',
    ].join('\n');
    const { layout, table, dimensions } = toTidy(parseCsv(text, 'x.csv'), 'data/indicator_1-1-1.csv');
    expect(layout).toBe('open-sdg');
    expect(dimensions.map(({ name, totals }) => [name, totals])).toEqual([
      ['region', []],
      ['branche', ['']],
    ]);
    expect(rowsOf(table)).toEqual([
      ['period', 'region', 'region_label', 'branche', 'measure', 'unit', 'value', 'status'],
      ['2012', 'K03101', 'Braunschweig', 'Land- und Forstwirtschaft', 'value', 'in 1000', '', 'suppressed'],
      ['2013', 'K03102', 'Salzgitter', '', 'value', '%', '6.42E-02', 'unreliable'],
    ]);
  });
});

describe('toTidy of a city', () => {
  it('toTidy keeps keys text, and takes period and unit from headings', () => {
    const { layout, table, problems } = read(DISTRICTS);
    expect(layout).toBe('wide');
    expect(problems).toEqual([]);
    expect(rowsOf(table).map((row) => row.filter((_, i) => i !== 4))).toEqual([
      ['period', 'stadtteil', 'stadtteil_label', 'measure', 'unit', 'value', 'status'],
      ['2023-12-31', '01', 'Altstadt', 'einwohner', '', '1675', ''],
      ['', '01', 'Altstadt', 'auslaenderanteil-in-prozent', '%', '12.5', ''],
      ['', '01', 'Altstadt', 'veraenderung-seit-2005-in-prozentpunkten', 'Prozentpunkte', '-2.3', ''],
      ['2023-12-31', '02', 'Dalheim', 'einwohner', '', '', 'nothing'],
      ['', '02', 'Dalheim', 'auslaenderanteil-in-prozent', '%', '', 'unknownOrConfidential'],
      ['', '02', 'Dalheim', 'veraenderung-seit-2005-in-prozentpunkten', 'Prozentpunkte', '0.4', ''],
      ['2023-12-31', '03', 'Büblingshausen', 'einwohner', '', '12301', ''],
      ['', '03', 'Büblingshausen', 'auslaenderanteil-in-prozent', '%', '9.0', ''],
      ['', '03', 'Büblingshausen', 'veraenderung-seit-2005-in-prozentpunkten', 'Prozentpunkte', '1.0', ''],
    ]);
  });

  it.each([
    [
      'years side by side',
      'Amt;2022;2023\nBauamt;5;6',
      [
        ['2022', 'Bauamt', 'value', '', '5', ''],
        ['2023', 'Bauamt', 'value', '', '6', ''],
      ],
    ],
    ['one number a row', 'Jahr;Amt;Anzahl\n2023;Bauamt;6', [['2023', 'Bauamt', 'value', 'Anzahl', '6', '']]],
    ['no header words', 'field1;field2;field3\n201701;Bosnien;122', [['2017-01', 'Bosnien', 'value', '', '122', '']]],
    [
      'year and group in a cell',
      ';Kader\n2003;\n2003: Schweiz;54\n2003: Italien;0',
      [
        ['2003', 'Schweiz', 'kader', 'Kader', '', '54', ''],
        ['2003', 'Italien', 'kader', 'Kader', '', '0', ''],
      ],
    ],
    ['measures in rows', 'Indikator;Amt;Einheit;Wert\nQuote;Bauamt;%;6', [['', 'Bauamt', 'Quote', '%', '6', '']]],
    [
      'a month that is missing',
      'Monat;Arbeitslose\n2014-12-31;\n2014-11-30;5',
      [
        ['2014-12-31', 'arbeitslose', 'Arbeitslose', '', '', 'missing'],
        ['2014-11-30', 'arbeitslose', 'Arbeitslose', '', '5', ''],
      ],
    ],
    [
      'no keys at all',
      'q1;q2\n1;2\n1;2',
      [
        ['', '2', 'q1', '', '1', ''],
        ['', '2', 'q2', '', '2', ''],
        ['', '3', 'q1', '', '1', ''],
        ['', '3', 'q2', '', '2', ''],
      ],
    ],
    [
      'headings of one group',
      'Measure;Grade: AO;: EO\nIndex;52%;53%',
      [
        ['', 'Grade: AO', 'Index', '%', '52', ''],
        ['', 'Grade: EO', 'Index', '%', '53', ''],
      ],
    ],
    ['names that objects have', '__proto__;toString;constructor\nx;y;1', [['', 'x', 'y', 'constructor', '', '1', '']]],
  ])('toTidy of a table with %s', (_, text, expected) => {
    expect(rowsOf(read(text).table).slice(1)).toEqual(expected);
  });

  it('toTidy of merged headings knows the group of every column', () => {
    const text = 'Ort;Einwohner;;;Quote;\n;2022;2023;;Männer;Frauen\nWetzlar;5;6;;7;8\nAßlar;1;2;;3;4';
    const { table } = read(text);
    expect(
      rowsOf(table)
        .slice(1, 5)
        .map((row) => [row[0], row[2], row[5]]),
    ).toEqual([
      ['2022', 'einwohner', '5'],
      ['2023', 'einwohner', '6'],
      ['', 'quote-maenner', '7'],
      ['', 'quote-frauen', '8'],
    ]);
  });

  it('toTidy keeps two columns of the same heading apart', () => {
    const { table } = read('Ort;Ja;Ja\nWetzlar;5;6');
    expect(
      rowsOf(table)
        .slice(1)
        .map((row) => [row[2], row[5]]),
    ).toEqual([
      ['ja', '5'],
      ['ja-2', '6'],
    ]);
  });

  it('toTidy reads its own tidy table again', () => {
    const first = read(DISTRICTS);
    const text = rowsOf(first.table)
      .map((row) => row.join(';'))
      .join('\n');
    const again = read(text);
    expect(rowsOf(again.table)).toEqual(rowsOf(first.table));
  });
});
