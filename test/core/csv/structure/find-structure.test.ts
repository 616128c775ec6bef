import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStructure } from '../../../../packages/core/src/csv/structure/find-structure.js';
import { plainTables, rowsOfLines } from './tables.js';

type Specimen = [name: string, headerRows: readonly number[], firstDataRow: number, ...lines: string[]];

const check = (headerRows: readonly number[], firstDataRow: number, lines: readonly string[]) => {
  expect(findStructure(rowsOfLines(...lines))).toEqual({ headerRows, firstDataRow });
};

describe('findStructure of a plain table', () => {
  it.each<Specimen>([
    ['texts and numbers', [1], 2, 'Stadtteil;Wert', 'A;1', 'B;2'],
    ['texts only', [1], 2, 'Name;Ort', 'Eva;Ulm', 'Max;Bonn', 'Ada;Kiel'],
    ['one column', [1], 2, 'Name', 'Eva', 'Max'],
    ['one column of sentences', [1], 2, 'Bemerkung', 'Das ist gut so.', 'Das ist nicht gut so.'],
    ['years as headings', [1], 2, 'Stadtteil;2019;2020', 'A;1;2', 'B;3;4'],
    ['years as headings over years', [1], 2, 'Stadtteil;2019;2020', 'A;1999;2002', 'B;2003;2004'],
    ['numbers only', [1], 2, '1;2;3', '4;5;6', '7;8;9'],
    ['empty cells', [1], 2, 'a;b;c', ';;1', ';x;', 'y;;3'],
    ['a first row with one cell', [1], 2, 'a;b;c', 'x;;', 'y;1;2', 'z;3;4'],
    ['a section below the header', [1], 2, 'Gruppe;2019;2020', 'Frauen;;', 'A;1;2', 'Männer;;', 'A;3;4'],
    ['a heading of one cell', [1], 2, 'a;;;', '1;2;3;4', '5;6;7;8'],
    ['a short header', [1], 2, 'a;b', '1;2;3', '4;5;6'],
    ['a short header of one word', [1], 2, 'Wert', 'A;1', 'B;2'],
    ['a short header over texts', [1], 2, 'name', 'Meier;Eva', 'Schulz;Max', 'Beck;Ada'],
    ['a header with another delimiter', [1], 2, 'Name, Wert', 'x;y', 'u;v', 'z;w', 's;t'],
    ['ragged rows', [1], 2, 'a;b;c', '1;2', '1;2;3;4', '5;6;7'],
    ['one column in which some rows are cut', [1], 2, 'Bemerkung', 'Alles gut', 'Weiter so', 'Gut; danke', 'Ok; fein'],
    ['a first heading that is empty', [1], 2, ';Frauen;Männer', '1979;2,1;2,5', '1980;2,2;2,6'],
    ['an empty first heading over texts', [1], 2, ';Name;Ort', ';Eva;Ulm', '1;Max;Bonn'],
    ['an empty heading over a missing number', [1], 2, 'a;;c', 'x;y;z', '1;2;3', '4;5;6'],
    ['a first row of signs', [1], 2, 'Ort;2019;2020', ';-;.', 'A;1;2', 'B;3;4'],
    ['texts before numbers', [1], 2, ';Name;Wert', 'x;A;hoch', 'y;B;3', 'z;C;4'],
    ['the heading twice', [1], 2, 'Name;Name', 'Eva;Meier', 'Max;Schulz'],
    ['texts that repeat the header', [1], 2, 'ja;nein', 'ja;nein', 'ja;nein'],
    ['blank rows above', [3], 4, '', ';;', 'a;b', '1;2'],
    ['blank rows between groups', [1], 2, 'id;titel;punkte', '', 'A;Übergreifend;4', '', 'B;Verkehr;3', 'C;Energie;2'],
    ['names of official files as headings', [1], 2, 'Region;Stand;Quelle', 'A;2019;x', 'B;2020;y'],
    ['names of official files in two columns', [1], 2, 'Region;Wert', 'A;1;x', 'B;2;y'],
    ['a name of official files beside an empty heading', [1], 2, 'Stand;Stadtteil;', 'K1;ja;x', 'K1;;0'],
    ['key and value', [1], 2, 'Thema;Wert', 'Stand:;2020', 'Quelle:;Amt', '', 'A;1'],
    ['two tables', [1], 2, 'Ort;Wert', 'A;1', 'B;2', '', 'Ort;Jahr;Zahl', 'A;2019;1', 'B;2020;2'],
    ['an empty column at the left', [1], 2, ';Wert', ';hoch', ';3', ';4'],
    ['a section over years', [1], 2, ';Frauen;Männer', 'insgesamt;;', '2019;1;2', '2020;3;4'],
    ['a first row without numbers', [1], 2, 'Gruppe;;;Wert', ';n. v.;k. A.;n/a', 'A;1;2;3', 'B;4;5;6'],
    ['only a header', [1], 2, 'a;b;c'],
    ['only a title', [1], 2, 'Bevölkerung am Jahresende'],
    ['a title and a header', [1], 2, 'Bevölkerung am Jahresende', 'a;b;c'],
  ])('findStructure(%s) has the header rows %j', (_, headerRows, firstDataRow, ...lines) => {
    check(headerRows, firstDataRow, lines);
  });

  it('findStructure(any plain table) is its first row, whatever the cells hold', () => {
    fc.assert(
      fc.property(plainTables, fc.nat(3), (table, blanks) => {
        const rows = [...Array.from({ length: blanks }, () => ['']), ...table].map((cells, i) => ({
          cells,
          row: i + 1,
          line: i + 1,
        }));
        expect(findStructure(rows)).toEqual({ headerRows: [blanks + 1], firstDataRow: blanks + 2 });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([[[]], [['']], [['', ';;', '']]])('findStructure(%j) has no header', (lines) => {
    expect(findStructure(rowsOfLines(...lines))).toEqual({ headerRows: [], firstDataRow: 1 });
  });
});

describe('findStructure of a table below other lines', () => {
  it.each<Specimen>([
    ['a title', [2], 3, 'Einwohner nach Stadtteil', 'Stadtteil;Wert', 'A;1', 'B;2'],
    [
      'a title padded with delimiters',
      [2],
      3,
      'Bevölkerung nach Geschlecht;;',
      'Bezirk;Jahr;Wert',
      '1;1869;2',
      '2;1869;3',
    ],
    ['a word and a blank row', [3], 4, 'PREAMBLE;;', ';;', 'DATE;TIME;Qty', '28/01/2018;00:00;2', '29/01/2018;00:15;0'],
    ['a word over three columns', [2], 3, 'Einwohner', 'Ort;Jahr;Wert', 'A;2019;1', 'B;2020;2'],
    ['a title over texts', [2], 3, 'Liste der Angebote;;', 'Name;Ort;Kontakt', 'A;B;C', 'D;E;F', 'G;H;I'],
    ['a title over years', [2], 3, 'Einwohner am Jahresende', 'Ort;2019;2020', 'A;1;2', 'B;3;4'],
    ['comments', [3], 4, '# one', '# two', 'a;b', '1;2'],
    ['a rule', [3], 4, 'Titel', '__________', 'Ort;Wert', 'A;1'],
    ['a comment over rows that are too short', [2], 3, '# a lot of gunk', 'a;b;c;d', '1;x;Eva', '2;y;Max'],
    [
      'what a city writes',
      [5],
      6,
      'Stadt Wetzlar;;;',
      'Einwohnerstatistik;;;',
      '31.12.2024;;;',
      ';;;',
      'Stadtteil;Deutsche;Ausländer;Gesamt',
      'Kernstadt;1;2;3',
      'Summe;1;2;3',
    ],
    ['the number of the table', [2], 3, 'Tabelle 1.2;Einwohner;', 'Ort;2019;2020', 'A;1;2', 'B;3;4'],
    [
      'a title over a header with an empty corner',
      [2],
      3,
      'Einwohner nach Jahr',
      ';2019;2020',
      'Frauen;1;2',
      'Männer;3;4',
    ],
    ['a name with a colon', [2], 3, 'Stand:;31.12.2024', 'Ort;2019;2020', 'A;1;2', 'B;3;4'],
    [
      'padded names and values',
      [4],
      5,
      'Stand;2024;;',
      'Quelle;Amt;;',
      ';;;',
      'Ort;2019;2020;2021',
      'A;1;2;3',
      'B;4;5;6',
    ],
    ['the source in two cells', [2], 3, 'Quelle;Stadt Wetzlar', 'Ort;Einwohner;Fläche', 'A;1;2', 'B;3;4'],
    [
      'names and values of the Bundesagentur',
      [9],
      10,
      'Region;Deutschland;Regionsschlüssel:;d',
      'Gebietsstand;April 2025',
      'Berichtsjahr;2024',
      'Indikator;Beschäftigte',
      'StaatsangehörigkeitEs werden nur Daten mit gesicherter Lage angezeigt.;Ausländer',
      '',
      'Hinweise:;Der Stichtag ist der 30.06.',
      '',
      'Merkmal ;Beschäftigte ;Anteil in % ',
      'Ohne Abschluss;1.583.900;25',
      'Keine Angabe;10;0',
      '',
      'Exportdatum: ;21.05.2025;16:4:30',
    ],
  ])('findStructure(a table below %s) has the header rows %j', (_, headerRows, firstDataRow, ...lines) => {
    check(headerRows, firstDataRow, lines);
  });
});

describe('findStructure of several header rows', () => {
  it.each<Specimen>([
    [
      'of GENESIS',
      [4, 5],
      6,
      'GENESIS-Tabelle: 12411-0015',
      'Bevölkerung: Kreise, Stichtag;;;',
      'Bevölkerungsstand (Anzahl);;;',
      ';;Stichtag;Stichtag',
      ';;31.12.1995;31.12.1996',
      '01001;Flensburg;87276;86630',
      '01002;Kiel;246033;-',
    ],
    [
      'of GENESIS with a title over two lines',
      [4, 5],
      6,
      'GENESIS-Tabelle: 12613-0004',
      'Gestorbene: Jahre, Geschlecht,;;;',
      'Altersjahre;;;',
      ';;männlich;weiblich',
      ';;Deutsche;Deutsche',
      '2000;unter 1 Jahr;1649;1204',
      '2000;1-Jährige;153;-',
    ],
    [
      'of GENESIS with one column of numbers',
      [3, 4],
      5,
      'GENESIS-Tabelle: Temporär',
      'Auszahlungen (EUR);;;;',
      ';;;;Jahr',
      ';;;;2009',
      '05;NRW;111;Steuerung;7950660525',
      '05;NRW;121;Wahlen;72717205',
    ],
    [
      'of a Landesdatenbank',
      [3, 4, 5],
      6,
      'GENESIS-Tabelle: Temporär',
      'Bodenfläche nach Nutzung - Stichtag;;;',
      ';;Bodenfläche;Bodenfläche',
      ';;insgesamt;Siedlung',
      ';;ha;ha',
      '05111;Düsseldorf;21741;0',
      '05112;Duisburg;23282;-',
    ],
    [
      'four rows of features',
      [1, 2, 3, 4],
      5,
      ';2019;2019;2020;2020',
      ';Deutsche;Deutsche;Ausländer;Ausländer',
      ';männlich;weiblich;männlich;weiblich',
      ';Anzahl;Anzahl;Anzahl;Anzahl',
      'Kiel;1;2;3;4',
      'Bonn;5;6;7;8',
    ],
    [
      'with the names of the keys in the last one',
      [1, 2],
      3,
      ';;Frauen;Männer',
      'Schlüssel;Name;Anzahl;Anzahl',
      '01001;Flensburg;1;2',
      '01002;Kiel;3;4',
    ],
    [
      'with groups over the first of their columns',
      [1, 2],
      3,
      'Stadtteil;Einwohner;;Ausländer;',
      ';männlich;weiblich;männlich;weiblich',
      'Niedergirmes;1;2;3;4',
      'Hermannstein;5;6;7;8',
    ],
    [
      'with groups and a title in the corner',
      [1, 2],
      3,
      'Survey 2016: results1;;Grade;;;Country;',
      'This table shows the overall results.;;AO;EO;HEO;England;Wales',
      ';;;;;;',
      'Number;;71,387;72,720;72,821;31,603;4,456',
      'Index;;53%;56%;57%;61%;76%',
    ],
    [
      'with groups, names and units below a title',
      [3, 4, 5],
      6,
      'Stadt Wetzlar, Einwohner',
      '',
      'Stadtteil;Einwohner;;Fläche',
      ';Frauen;Männer;insgesamt',
      ';Anzahl;Anzahl;km²',
      'Kernstadt;1;2;3',
      'Hermannstein;4;5;6',
    ],
    ['of units', [1, 2], 3, 'Ort;Einwohner;Fläche', ';Anzahl;km²', 'A;1;2', 'B;3;4'],
    ['of units with their name', [1, 2], 3, 'Ort;Einwohner;Anteil', 'Einheit;Anzahl;%', 'A;1;2', 'B;3;4'],
    ['of units in brackets', [1, 2], 3, 'Ort;Einwohner;Anteil', ';(Anzahl);(in %)', 'A;1;2', 'B;3;4'],
    ['of years under one name', [1, 2], 3, 'Ort;Einwohner;Einwohner', ';2019;2020', 'A;1;2', 'B;3;4'],
    ['written twice', [1, 2], 3, 'DATE;Qty;Name', 'DATE;Qty;Name', '28/01/2018;2;x', '29/01/2018;0;y'],
    ['written three times', [1, 2, 3], 4, 'DATE;Qty', 'DATE;Qty', 'DATE;Qty', '28/01/2018;2', '29/01/2018;0'],
    ['over a rule', [1], 3, 'foo;bar', '----;----', 'a;1', 'b;2'],
  ])('findStructure(header rows %s) is %j', (_, headerRows, firstDataRow, ...lines) => {
    check(headerRows, firstDataRow, lines);
  });
});
