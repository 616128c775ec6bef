import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDialect } from '../../../../packages/core/src/csv/structure/find-dialect.js';
import { plainTables, writtenWith } from './tables.js';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
const repeated = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i + 1));

describe('findDialect: the delimiter', () => {
  it.each<[name: string, delimiter: string, text: string]>([
    ['semicolons', ';', lines('a;b', '1;2')],
    ['commas', ',', lines('a,b', '1,2', '3,4')],
    ['tabs', '\t', lines('a\tb', '1\t2')],
    ['bars', '|', lines('a|b', '1|2')],
    ['semicolons before decimal commas', ';', lines('a;b', '1,5;2,5')],
    ['semicolons before decimal commas in every cell', ';', lines('x;y;z', ...repeated(50, () => '1,5;2,5;3,5'))],
    ['tabs before decimal commas', '\t', lines('x\ty', ...repeated(50, () => '1,5\t2,5'))],
    ['semicolons before names with commas', ';', lines('kreis;wert', 'Kiel, Stadt;1', 'Plön, Kreis;2')],
    ['commas before lists with semicolons', ',', lines('id,text,tags', '1,x,a;b;c', '2,y,d;e;f', '3,z,g;h;i')],
    ['commas before quoted semicolons', ',', lines('a,b', '"1;2;3",4', '"5;6;7",8')],
    ['semicolons before quoted commas', ';', lines('"a,b,c";d', '"1,2,3";4')],
    ['two columns of whole numbers under a header', ',', lines('a,b', '1,2', '3,4')],
    ['years as a header', ',', lines('Jahr,2019,2020', 'A,1,2', 'B,3,4')],
    ['commas without a header', ',', lines('201701,Bosnien,122,164', '201702,Serbien,1,2')],
    ['whole numbers without a header', ',', lines('1,2,3', '4,5,6', '7,8,9')],
    ['two columns below a title and a blank row', ',', lines('Titel', '', 'a,b', '1,2', '3,4')],
    ['two columns below a title of two words', ',', lines('Mein Titel', 'a,b', 'x,y', 'u,v')],
    ['a single row of semicolons', ';', 'a;b'],
    ['a single row of commas', ',', 'Alice,StreetA'],
    ['ragged rows', ';', lines('a;b;c', '1;2', '1;2;3;4', '5;6;7')],
    ['rows mostly of comments', ',', lines('x,y,z', '# c', '1,2,3', '# c', '# c', '4,5,6', '# c')],
    ['line breaks in cells', ';', lines('a;b', '"x, y,\nz";1', '"u, v,\nw";2')],
    ['a measure as text', ';', lines('wert;text', '1;Ja, gern, immer', '2;Nein, nie, gar nicht')],
    ['carets', '^', lines('a^b', '1^2', '3^4')],
    ['tildes', '~', lines('a~b', '1~2', '3~4')],
    ['colons', ':', lines('a:b:c', 'x:1:2', 'y:3:4')],
    ['spaces', ' ', lines('stadt jahr wert', 'Kiel 2019 1', 'Bonn 2020 2', 'Ulm 2021 3')],
    ['spaces before decimal commas', ' ', lines('stadt wert anteil', 'Kiel 1,5 2,5', 'Bonn 1,6 2,6')],
  ])('findDialect(%s) is %j', (_, delimiter, text) => {
    expect(findDialect(text).delimiter).toBe(delimiter);
  });

  it.each<[name: string, text: string]>([
    ['decimal commas', lines('wert', '1,5', '2,7')],
    ['decimal commas without a header', lines('1,5', '2,7')],
    ['decimal commas under a heading with a comma', lines('Anteil, in Prozent', '1,5', '2,7', '3,9')],
    ['decimal commas with per cent', lines('wert', '1,5 %', '2,7 %')],
    ['a single decimal', '1,5'],
    ['thousands of the English', lines('wert', '100,000.00', '300,000.20', '1,300,000.40')],
    ['names with commas', lines('name', 'Meier,Eva', 'Schulz,Max')],
    ['sentences', lines('Bemerkung', 'Ja, gern', 'Nein, danke, nie', 'Gut')],
    ['sentences with semicolons', lines('Bemerkung', 'Ja; gern', 'Nein; danke', 'Gut')],
    ['texts', lines('name', 'Eva', 'Max')],
    ['names of two words', lines('name', 'Eva Meier', 'Max Schulz')],
    ['times', lines('zeit', '05:40', '21:30')],
    ['times with seconds and no header', lines('01:02:03', '04:05:06', '07:08:09')],
    ['web addresses', lines('url', 'https://a.de', 'https://b.de')],
    ['names and values', lines('Name: Eva', 'Ort: Ulm', 'Jahr: 2020')],
    ['spaces as groups of thousands', lines('wert', '1 234 567', '2 345 678')],
    ['quoted decimals', lines('"wert"', '"1,5"', '"2,7"')],
    ['nothing', ''],
    ['blank lines', '\n\n'],
  ])('findDialect(one column of %s) cuts nothing and is not certain', (_, text) => {
    expect(findDialect(text)).toEqual({ delimiter: ';', quoteChar: '"', skipInitialSpace: false, certain: false });
  });

  it('findDialect(titles and footnotes with commas) is that of the table', () => {
    const titles = ['Bevölkerung, nach Kreisen, Stichtag', 'Quelle: Amt für Statistik, Stadt, Land', 'a, b, c'];
    const text = lines(...titles, '', 'Kreis;Jahr;Wert', 'A;2019;1', 'B;2020;2', '', ...titles, ...titles);
    expect(findDialect(text)).toMatchObject({ delimiter: ';', certain: true });
  });

  it('findDialect(one title of many commas) is that of the table', () => {
    expect(findDialect(lines('a,b,c,d,e,f,g,h', 'x;y', '1;2', '3;4')).delimiter).toBe(';');
  });

  it('findDialect(two delimiters that cut alike) is not certain', () => {
    expect(findDialect(lines('a|b;c', 'd|e;f')).certain).toBe(false);
  });

  it.each(['\r\n', '\r', '\n'])('findDialect with the line end %j', (end) => {
    expect(findDialect(['a;b', '1,5;2', '2,5;3'].join(end))).toMatchObject({ delimiter: ';', certain: true });
  });

  it('findDialect with line ends of all kinds in one text', () => {
    expect(findDialect('a,b,c\r\n1,2,3\r4,5,6\n7,8,9').delimiter).toBe(',');
  });

  it('findDialect(a sample that ends in mid-row) is that of the whole rows', () => {
    const text = lines('a;b;c', ...repeated(40, (i) => `${i};"x, y";${i},5`));
    for (let end = 60; end < 120; end += 1) {
      expect(findDialect(text.slice(0, end))).toMatchObject({ delimiter: ';', quoteChar: '"', certain: true });
    }
  });

  it('findDialect(any plain table) finds its delimiter, whatever the cells hold', () => {
    fc.assert(
      fc.property(plainTables, fc.constantFrom(';', ',', '\t', '|'), fc.boolean(), (rows, delimiter, quotes) => {
        const found = findDialect(writtenWith(rows, { delimiter, quotes }));
        expect(found).toMatchObject({ delimiter, quoteChar: '"', skipInitialSpace: false, certain: true });
      }),
      { numRuns: 500 },
    );
  });

  it('findDialect(any text) gives a delimiter that cuts it, or the semicolon', () => {
    const characters = fc.constantFrom('a', '1', '"', "'", ';', ',', '\n', '\r', ' ', '\t', '|', ':', '^');
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        const { delimiter, certain } = findDialect(text);
        expect(delimiter === ';' || text.includes(delimiter)).toBe(true);
        if (certain) expect(text).toContain(delimiter);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findDialect: the quotation mark', () => {
  it.each<[name: string, quoteChar: string, text: string]>([
    ['double ones', '"', lines('"a";"b"', '"1";"2"')],
    ['none', '"', lines('a;b', '1;2')],
    ['single ones around delimiters', "'", lines('a;b', "'x;y';1", "'u;v';2")],
    ['single ones around line breaks', "'", lines('a;b;c', "'x\ny';1;2", "'u\nv';3;4", 'w;5;6')],
    ['single ones around every text', "'", lines("'name';'wert'", "'Eva';1", "'Max';2")],
    ['single ones written twice', "'", lines('a,b', "'it''s, so',1", "'he''s, no',2")],
    ['single ones written twice and nothing else', "'", lines('a;b', "'it''s';1", 'it;2')],
    ['apostrophes', '"', lines('a;b', "Men's;1", "Kids';2")],
    ['apostrophes before cells, as Excel has them', '"', lines('key;wert', "'01067;1", "'01069;2")],
    ['apostrophes at the beginning of words', '"', lines('name;ort', "'s Hertogenbosch;x", "'t Zandt;y")],
    ['one title in single ones', '"', lines('titel;jahr', "'Doc';1", 'Ada;2')],
    ['both kinds', '"', lines('a;b', `"x;y";'z'`, `"u;v";'w'`)],
  ])('findDialect(%s) is %j', (_, quoteChar, text) => {
    expect(findDialect(text)).toMatchObject({ quoteChar, delimiter: text.includes(';') ? ';' : ',' });
  });
});

describe('findDialect: spaces behind delimiters', () => {
  it.each<[name: string, skipInitialSpace: boolean, text: string]>([
    ['everywhere', true, lines('a, b, c', 'x, 1, 2', 'y, 3, 4')],
    ['everywhere, before quotation marks too', true, lines('a, b', '"x, y", "u, v"', '"z, w", "s, t"')],
    ['everywhere, also before empty cells', true, lines('a, b, c', 'x, , 2', 'y, 3, ')],
    ['everywhere but before an empty last cell', true, lines('a, b, c', 'x, 1,', 'y, 3, 4')],
    ['behind semicolons', true, lines('a; b', 'x; 1', 'y; 2')],
    ['only in the rows, as padded numbers', false, lines('a;b', 'x;  1 675', 'y;    162')],
    ['in some cells', false, lines('a,b, c', 'x,1, 2')],
    ['nowhere', false, lines('a,b', 'x,1')],
    ['behind tabs', false, lines('a\t b', 'x\t 1')],
  ])('findDialect(spaces %s) is %j', (_, skipInitialSpace, text) => {
    expect(findDialect(text)).toMatchObject({ skipInitialSpace });
  });
});

describe('findDialect: what is declared', () => {
  it.each([';', ',', '\t', '::', 'ab'])('findDialect with the delimiter %j keeps it', (delimiter) => {
    expect(findDialect(lines('a|b', '1|2'), { delimiter })).toMatchObject({ delimiter, certain: true });
  });

  it('findDialect with a delimiter still finds the quotation mark and the spaces', () => {
    expect(findDialect(lines('a, b', "'x, y', 1", "'z, w', 2"), { delimiter: ',' })).toEqual({
      delimiter: ',',
      quoteChar: "'",
      skipInitialSpace: true,
      certain: true,
    });
  });

  it('findDialect with a quotation mark finds the delimiter outside of it', () => {
    const text = lines('*a,b,c*;d', '*1,2,3*;4');
    expect(findDialect(text, { quoteChar: '*' })).toMatchObject({ delimiter: ';', quoteChar: '*' });
  });

  it('findDialect without quotation marks takes them for text', () => {
    expect(findDialect(lines('"a;b', '"1;2'), { quoteChar: '' })).toMatchObject({ delimiter: ';', quoteChar: '' });
  });

  it('findDialect with skipInitialSpace keeps it', () => {
    expect(findDialect(lines('a, b', 'x, 1'), { skipInitialSpace: false })).toMatchObject({ skipInitialSpace: false });
    expect(findDialect(lines('a,b', 'x,1'), { skipInitialSpace: true })).toMatchObject({ skipInitialSpace: true });
  });

  it('findDialect with an escape looks past escaped quotation marks', () => {
    const text = lines('a;b', '"x \\"; y";1', '"z \\"; w";2');
    expect(findDialect(text, { escapeChar: '\\', doubleQuote: false })).toMatchObject({
      delimiter: ';',
      certain: true,
    });
  });

  it('findDialect with a comment character passes over comments', () => {
    expect(findDialect(lines('# a;b;c', '# d;e;f', 'x,y', '1,2'), { commentChar: '#' }).delimiter).toBe(',');
  });
});

describe('findDialect of hostile input', () => {
  it.each<[name: string, text: string]>([
    ['10 MB of delimiters', ','.repeat(1e7)],
    ['10 MB of quotation marks', '"'.repeat(1e7)],
    ['cells that begin with quotation marks', `${'"a'.repeat(10)}${';"a'.repeat(30_000)}`],
    ['single quotation marks in turn', ";'a'b".repeat(15_000)],
    ['10 MB in one cell', 'x'.repeat(1e7)],
    ['10 MB of line ends', '\r'.repeat(1e7)],
    ['digits and commas', '1,'.repeat(1e6)],
    ['spaces', ', '.repeat(1e6)],
  ])('findDialect(%s) comes to an end', (_, text) => {
    expect(findDialect(text).delimiter).toHaveLength(1);
  });
});
