import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../packages/core/src/csv/parse-csv.js';
import { toTidy } from '../../../../packages/core/src/import/to-tidy.js';
import { rowsOf } from '../../csv/rows-of.js';

/** A table of GENESIS: its title, what is counted, and all rows from the header on. */
const genesis = (title: string, content: string, ...rows: readonly string[]) =>
  [
    'GENESIS-Tabelle: 12345-0001',
    title,
    'Statistik',
    ...(content === '' ? [] : [content]),
    ...rows,
    '__________',
    '© Statistisches Bundesamt (Destatis), 2024',
  ].join('\n');
const read = (text: string, options = {}) => toTidy(parseCsv(text, 'table.csv'), 'table.csv', options);

/** Some columns of a tidy table, row by row. */
function picked(text: string, names: readonly string[]): readonly string[] {
  const [header = [], ...rows] = rowsOf(read(text).table);
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? '?').join(' '));
}

describe('toTidy of header rows of GENESIS', () => {
  it('toTidy finds what is counted above the sexes when units stand below both', () => {
    const text = genesis(
      'Lebendgeborene: Deutschland, Jahre, Geschlecht',
      '',
      ';Lebendgeborene;Lebendgeborene;Geburtenziffer;Geburtenziffer',
      ';männlich;weiblich;männlich;weiblich',
      ';Anzahl;Anzahl;je 1000;je 1000',
      '2021;408000;387000;9,612;9,402',
    );
    expect(picked(text, ['period', 'geschlecht', 'measure', 'unit', 'value'])).toEqual([
      '2021 männlich lebendgeborene Anzahl 408000',
      '2021 weiblich lebendgeborene Anzahl 387000',
      '2021 männlich geburtenziffer je 1000 9.612',
      '2021 weiblich geburtenziffer je 1000 9.402',
    ]);
  });

  it('toTidy takes known categories above units for dimensions and the title for what is counted', () => {
    const text = genesis(
      'Bevölkerungsstand: Gemeinden, Stichtag',
      '',
      ';;männlich;männlich;weiblich;weiblich',
      ';;Deutsche;Ausländer;Deutsche;Ausländer',
      ';;Anzahl;Anzahl;Anzahl;Anzahl',
      '05111000;Düsseldorf;240000;61000;260000;60000',
    );
    expect(picked(text, ['geschlecht', 'nationalitaet', 'measure_label', 'unit', 'value'])).toEqual([
      'männlich Deutsche Bevölkerungsstand Anzahl 240000',
      'männlich Ausländer Bevölkerungsstand Anzahl 61000',
      'weiblich Deutsche Bevölkerungsstand Anzahl 260000',
      'weiblich Ausländer Bevölkerungsstand Anzahl 60000',
    ]);
  });

  it('toTidy takes one text above the sexes for what is counted, unless it names them', () => {
    const rows = [';Insgesamt;männlich', '06532;256123;127000'];
    const counted = genesis('Bevölkerung - Stichtag 31.12.', '', ';Bevölkerung (Anzahl);Bevölkerung (Anzahl)', ...rows);
    const named = genesis('Bevölkerung: Kreise', 'Bevölkerungsstand (Anzahl)', ';Geschlecht;Geschlecht', ...rows);
    const columns = ['region', 'geschlecht', 'measure_label', 'unit', 'value'];
    expect(picked(counted, columns)[1]).toBe('06532 männlich Bevölkerung Anzahl 127000');
    expect(picked(named, columns)[1]).toBe('06532 männlich Bevölkerungsstand Anzahl 127000');
  });

  it('toTidy keeps the one category to which a table was restricted', () => {
    const text = genesis(
      'Bevölkerung: Kreise, Jahre, Nationalität',
      '',
      ';Ausländer;Ausländer',
      ';2021;2022',
      '06532;1;2',
    );
    expect(picked(text, ['period', 'nationalitaet', 'value'])).toEqual(['2021 Ausländer 1', '2022 Ausländer 2']);
  });

  it('toTidy reads a row of units as header even where the unit is a number', () => {
    const text = genesis(
      'Bevölkerung: Deutschland, Jahre, Geschlecht',
      '',
      ';männlich;weiblich',
      ';1000;1000',
      '2021;40512;41623',
    );
    expect(picked(text, ['period', 'geschlecht', 'unit', 'value'])).toEqual([
      '2021 männlich 1000 40512',
      '2021 weiblich 1000 41623',
    ]);
    expect(read(text).decisions).toContainEqual(expect.objectContaining({ about: 'headerRows', found: '4–5' }));
  });
});

describe('toTidy of periods of GENESIS', () => {
  it.each([
    ['both in headings', [';2023;2023', ';Januar;Februar', 'Männer;10;11'], ['2023-01 10', '2023-02 11']],
    [
      'months in headings',
      [';Januar;Insgesamt', '2023;10;11', '2024;12;13'],
      ['2023-01 10', '2023 11', '2024-01 12', '2024 13'],
    ],
    [
      'months in rows',
      [';2023;2024', '1. Quartal;10;11', 'Insgesamt;12;13'],
      ['2023-33 10', '2024-33 11', '2023 12', '2024 13'],
    ],
  ])('toTidy joins years and months, %s', (_, rows, expected) => {
    const text = genesis('Arbeitslose: Deutschland, Jahre, Monate', 'Arbeitslose (Anzahl)', ...rows);
    expect(picked(text, ['period', 'value'])).toEqual(expected);
    expect(read(text).problems).toEqual([]);
  });

  it('toTidy says that nothing names a period, and what was declared', () => {
    const text = genesis(
      'Bevölkerung: Gemeinden',
      'Bevölkerungsstand (Anzahl)',
      ';;männlich;weiblich',
      '05111000;D;1;2',
    );
    const ofPeriod = (options: object) => read(text, options).decisions.filter(({ about }) => about === 'period');
    expect(ofPeriod({})).toEqual([{ about: 'period', found: '', because: 'no-period', option: '--period' }]);
    expect(ofPeriod({ period: '2015' })).toEqual([
      { about: 'period', found: '2015', because: 'declared', option: '--period' },
    ]);
  });
});

describe('toTidy of marks of quality', () => {
  it.each([
    [';;Stichtag;Stichtag;Stichtag;Stichtag', ';;31.12.2021;31.12.2021;31.12.2022;31.12.2022'],
    [';;Stichtag;;Stichtag;', ';;31.12.2021;;31.12.2022;'],
  ])('toTidy reads marks beside numbers under %s', (above, below) => {
    const text = genesis(
      'Bevölkerung: Bundesländer, Stichtag',
      'Bevölkerungsstand (Anzahl)',
      above,
      below,
      '01;Schleswig-Holstein;2922005;e;2953270;p',
      '02;Hamburg;1853935;|;.;.',
    );
    expect(picked(text, ['period', 'region', 'value', 'status'])).toEqual([
      '2021-12-31 01 2922005 ',
      '2022-12-31 01 2953270 provisional',
      '2021-12-31 02 1853935 break',
      '2022-12-31 02  unknownOrConfidential',
    ]);
    expect(read(text).problems).toEqual([]);
  });
});
