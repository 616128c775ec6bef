import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FooterFinder } from '../../../../packages/core/src/csv/structure/footer.js';
import type { SourceRow } from '../../../../packages/core/src/csv/table.js';
import { plainTables, rowsOfLines } from './tables.js';

/** The rows as data and footer, and how many were given back before the end. */
function split(width: number, rows: readonly SourceRow[]) {
  const finder = new FooterFinder(width);
  const pushed = rows.flatMap((row) => finder.push(row));
  const { rows: rest, footer } = finder.end();
  return { data: [...pushed, ...rest], footer, early: pushed.length };
}

const texts = (rows: readonly SourceRow[]) => rows.map(({ cells }) => cells.join(';'));

const DATA = ['A;1;2', 'B;3;4'];

describe('FooterFinder of a table with several columns', () => {
  it.each<readonly [name: string, ...footer: string[]]>([
    [
      'a rule and what follows',
      '__________',
      'Ab 2011: Zensus',
      '© Statistisches Bundesamt, 2020',
      'Stand: 24.02.2020',
    ],
    ['a rule and a text of several cells', '__________', 'Ohne Angabe; siehe Methodik', 'Stand: 2020 / 00:01'],
    ['a rule, padded', '__________;;', 'Fußnote;;'],
    ['a copyright', '© Statistisches Bundesamt'],
    ['a copyright in ASCII', '(c) Statistisches Bundesamt;;'],
    ['a source', 'Quelle: Stadt Wetzlar, Einwohnermeldewesen'],
    ['a source in two cells', 'Quelle:;Stadt Wetzlar;'],
    ['the day of the data', 'Stand: 31.12.2024;;'],
    ['notes', '1) vorläufig;;', '2) geschätzt;;', '* ohne Nebenwohnsitz'],
    ['letters as notes', 'a) vorläufig;;', 'b) geschätzt;;'],
    ['superscripts as notes', '¹ vorläufig;;', '² geschätzt;;'],
    ['a sentence', 'Die Zahlen sind auf Vielfache von 5 gerundet.;;'],
    ['a heading and notes', 'Notes;;', '1.Except for the index;;', ';;', '2.Phrases in brackets;;'],
    ['English words', 'Source: Office for Statistics', 'Note: figures are rounded'],
    ['a blank row between its rows', 'Quelle: Amt', '', '1) vorläufig'],
    ['a row with all cells', 'Quelle: Amt', 'Stand: ;21.05.2025;16:4:30'],
  ])('FooterFinder finds %s', (_, ...footer) => {
    const { data, footer: found } = split(3, rowsOfLines(...DATA, ...footer));
    expect(texts(data)).toEqual(DATA);
    expect(texts(found)).toEqual(footer);
  });

  it('FooterFinder finds the footer of the Bundesagentur below a blank row', () => {
    const footer = [
      'Exportdatum: ;21.05.2025;16:4:30',
      '© Statistik der Bundesagentur',
      'Daten dürfen verwendet werden.',
      '',
    ];
    const { data, footer: found } = split(3, rowsOfLines(...DATA, '', ...footer));
    expect(texts(data)).toEqual([...DATA, '']);
    expect(texts(found)).toEqual(footer);
  });

  it.each<readonly [name: string, ...rows: string[]]>([
    ['rows with one cell', 'C;;', 'D;5;6', 'E;;'],
    ['a last row with one cell', 'Hauptbahnhof;;'],
    ['a last row with a year', '2025;;'],
    ['a last row that is short', 'C;5'],
    ['a last row with one word', 'Insgesamt'],
    ['blank rows', '', ';;', ''],
    ['names as keys', 'Quelle;1;2', 'Stand;3;4', 'Quelle: Amt;5;6'],
    ['notes as keys', '1) Ledige;1;2', '2) Verheiratete;3;4', '3) Verwitwete;;'],
    ['sentences as keys', 'Das Amt berät alle, die das wünschen.;offen;x', 'Das Amt hilft allen, die das wünschen.;;'],
    ['one cell that is not the first', ';;© Amt'],
    ['a sentence with a number beside it', 'Wie zufrieden sind Sie mit der Stadt insgesamt?;1;2'],
  ])('FooterFinder takes %s for data', (_, ...rows) => {
    const { data, footer } = split(3, rowsOfLines(...DATA, ...rows));
    expect(texts(data)).toEqual([...DATA, ...rows]);
    expect(footer).toEqual([]);
  });

  it.each<readonly [name: string, ...rows: string[]]>([
    ['a rule', '__________', 'C;5;6'],
    ['a rule and a section', '__________;;', 'Frauen;;', 'C;5;6'],
    ['a question above its answers', 'How strongly do you agree with what follows?;;', 'C;5;6'],
    ['notes of a first part', '1) vorläufig;;', '', 'Quelle: Amt;;', 'C;5;6', 'D;7;8'],
  ])('FooterFinder gives %s back when data follow', (_, ...rows) => {
    const { data, footer, early } = split(3, rowsOfLines(...DATA, ...rows));
    expect(texts(data)).toEqual([...DATA, ...rows]);
    expect(footer).toEqual([]);
    expect(early).toBe(data.length);
  });

  it('FooterFinder finds the footer below rows that only looked like one', () => {
    const { data, footer } = split(3, rowsOfLines(...DATA, 'Quelle: Amt', 'C;5;6', 'Quelle: Amt'));
    expect(data).toHaveLength(4);
    expect(texts(footer)).toEqual(['Quelle: Amt']);
  });

  it('FooterFinder finds the footer of two columns', () => {
    const rows = rowsOfLines('A;1', 'B;2', '', 'Stand:;2024', 'Quelle: Amt; Stadt', '__________');
    expect(texts(split(2, rows).footer)).toEqual(['Stand:;2024', 'Quelle: Amt; Stadt', '__________']);
  });

  it('FooterFinder takes a name with a value in two columns for data', () => {
    expect(split(2, rowsOfLines('A;1', 'Stand:;2024', 'Quelle:;Amt')).footer).toEqual([]);
  });
});

describe('FooterFinder of a table with one column', () => {
  it.each<readonly [name: string, ...footer: string[]]>([
    ['a rule and a copyright', '__________', 'Ab 2011: Zensus', '© Statistisches Bundesamt'],
    ['a rule and the day of the data', '__________', 'Stand: 24.02.2020'],
  ])('FooterFinder finds %s', (_, ...footer) => {
    const { data, footer: found } = split(1, rowsOfLines('A', 'B', ...footer));
    expect(texts(data)).toEqual(['A', 'B']);
    expect(texts(found)).toEqual(footer);
  });

  it('FooterFinder finds a copyright below a blank row', () => {
    const { data, footer } = split(1, rowsOfLines('A', '', '© Amt', 'Alle Rechte vorbehalten.'));
    expect(texts(data)).toEqual(['A', '']);
    expect(texts(footer)).toEqual(['© Amt', 'Alle Rechte vorbehalten.']);
  });

  it.each<readonly [name: string, ...rows: string[]]>([
    ['a copyright among the texts', '© Amt', 'B'],
    ['a source', '', 'Quelle: Amt'],
    ['a note', '', '1) vorläufig'],
    ['a sentence', '', 'Die Zahlen sind auf Vielfache von 5 gerundet.'],
    ['a line to write on', '__________', 'B', 'C'],
  ])('FooterFinder takes %s for data', (_, ...rows) => {
    const { data, footer } = split(1, rowsOfLines('A', ...rows));
    expect(texts(data)).toEqual(['A', ...rows]);
    expect(footer).toEqual([]);
  });
});

describe('FooterFinder of any rows', () => {
  it('FooterFinder(any plain table) finds no footer and gives every row at once', () => {
    fc.assert(
      fc.property(plainTables, ([header = [], ...table]) => {
        const rows = table.map((cells, i) => ({ cells, row: i + 2, line: i + 2 }));
        const { data, footer } = split(header.length, rows);
        expect(footer).toEqual([]);
        expect(data).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('FooterFinder loses no row and keeps their order', () => {
    const line = fc.constantFrom(
      ...DATA,
      '',
      ';;',
      'C;;',
      '__________',
      '© Amt',
      'Quelle: Amt',
      '1) x;;',
      'x;y',
      ';;5',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.integer({ min: 0, max: 4 }), (lines, width) => {
        const rows = rowsOfLines(...lines);
        const { data, footer } = split(width, rows);
        expect([...data, ...footer]).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['© Amt', '__________', 'Quelle: Amt', ';;'])('FooterFinder(1 000 000 rows %j) holds few back', (text) => {
    const finder = new FooterFinder(3);
    const row = { cells: text.split(';'), row: 1, line: 1 };
    finder.push({ cells: ['__________'], row: 1, line: 1 });
    let given = 0;
    let most = 0;
    for (let i = 0; i < 1e6; i += 1) {
      given += finder.push(row).length;
      most = Math.max(most, i + 2 - given);
    }
    const { rows, footer } = finder.end();
    expect(most).toBeLessThanOrEqual(200);
    expect(given + rows.length + footer.length).toBe(1e6 + 1);
    expect(footer).toEqual([]);
  });

  it('FooterFinder holds no more than a million characters back', () => {
    const finder = new FooterFinder(3);
    const row = { cells: [`© ${'x'.repeat(1e6)}`], row: 1, line: 1 };
    expect(finder.push(row)).toEqual([]);
    expect(finder.push(row)).toHaveLength(2);
  });

  it('FooterFinder finds a footer again after one that was too long and data', () => {
    const long = Array.from({ length: 300 }, () => 'Quelle: Amt');
    const { data, footer } = split(3, rowsOfLines(...DATA, ...long, ...DATA, 'Quelle: Amt'));
    expect(data).toHaveLength(304);
    expect(texts(footer)).toEqual(['Quelle: Amt']);
  });

  it('FooterFinder of no rows has none', () => {
    expect(new FooterFinder(3).end()).toEqual({ rows: [], footer: [] });
  });
});
