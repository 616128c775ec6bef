import { describe, expect, it } from 'vitest';
import { sharedBytes, sharedJson, sharedNames, skipped } from '../shared.js';
import { isFilled, read } from './read.js';

interface Expected {
  readonly delimiter: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  /** How many rows of data there are, and how many of the footer. */
  readonly data: number;
  readonly footer: number;
  readonly encoding?: string;
}

const plain = (delimiter: string, data: number): Expected => ({
  delimiter,
  headerRows: [1],
  firstDataRow: 2,
  data,
  footer: 0,
});

const agency = (data: number): Expected => ({ delimiter: ';', headerRows: [10], firstDataRow: 11, data, footer: 3 });

/** What a person sees in each file; the numbers of rows are those of `REPORT.md` section 1. */
const FILES: Readonly<Record<string, Expected>> = {
  'ba-migrationsmonitor/arbeitslose_ausländer_nachgeschlecht.csv': agency(10),
  'ba-migrationsmonitor/arbeitslose_insgesamt_nachgeschlecht.csv': agency(10),
  'ba-migrationsmonitor/beschäftigte_ausländer_nachberufsabschluss.csv': agency(4),
  'ba-migrationsmonitor/beschäftigte_ausländer_nachgeschlecht.csv': agency(11),
  'ba-migrationsmonitor/beschäftigte_insgesamt_nachaltersgruppe.csv': agency(4),
  'ba-migrationsmonitor/beschäftigte_insgesamt_nachgeschlecht.csv': agency(11),
  'ba-migrationsmonitor/zusammengefuegt.csv': plain(';', 11),
  'basel-integration/6057.tsv': plain('\t', 20),
  'basel-integration/6398.tsv': plain('\t', 21),
  'basel-integration/6420.tsv': plain('\t', 20),
  'basel-integration/6423.tsv': plain('\t', 6),
  'basel-integration/6425.tsv': plain('\t', 5),
  'basel-integration/6514.tsv': plain('\t', 9),
  'basel-integration/raumeinheiten.tsv': plain('\t', 69),
  'berlin-lor-mss2021/einwohnerbestand_06-2022_plr.csv': plain(';', 542),
  'berlin-lor-mss2021/mss_2021_kontext-indikatoren_anteile_plr.csv': plain(';', 542),
  'ffcsv-mikrozensus-quality/12211-0001_1773174920289_de_flat.csv': plain(';', 225),
  'ffcsv-mikrozensus-quality/12211-0001_1773175226037_en_flat.csv': plain(';', 225),
  'ffcsv-mikrozensus-quality/12211-Z-11_1773175349407_de_flat.csv': plain(';', 1956),
  'ffcsv-regional-beschaeftigte-nationalitaet/13111-01-03-4_1773175029986_de_flat.csv': plain(';', 3300),
  'ffcsv-schutzsuchende-33mb/12531-0043_175879554_flat.csv': plain(';', 116_738),
  'ffcsv-zensus2022-einwanderungsgeschichte/1000A-2022_1773175355216_de_flat.csv': plain(';', 1360),
  'ffcsv-zensus2022-einwanderungsgeschichte/1000A-2022_1773175384628_de_flat.csv': plain(';', 1003),
  'ffcsv-zensus2022-einwanderungsgeschichte/2000S-2003_1773175178787_de_flat.csv': plain(';', 72),
  'ffcsv-zensus2022-einwanderungsgeschichte/2000S-2003_1773175296110_en_flat.csv': plain(';', 72),
  'ffcsv-zensus2022-gemeinden/1000A-0000_1773175153999_de_flat.csv': plain(';', 10_787),
  'genesis-classic-latin1/12411-0015.csv': {
    ...{ delimiter: ';', headerRows: [5, 6], firstDataRow: 7, data: 476, footer: 4 },
    encoding: 'iso-8859-1',
  },
  'genesis-classic-latin1/12613-0004.csv': {
    ...{ delimiter: ';', headerRows: [7, 8], firstDataRow: 9, data: 2163, footer: 4 },
    encoding: 'iso-8859-1',
  },
  'hamburg-stadtteilprofile-2014/Daten_fuer_die_Stadtteilprofile_2014.csv': plain(';', 107),
  'koeln-einwohner-migrationshintergrund/bevoelkerung.csv': plain(',', 29_135),
  'muenster-massnahmen-sachstand/muenster_sachstand.csv': plain(',', 274),
  'muenster-massnahmen-sachstand/template_sachstand.csv': plain(',', 5),
  'niedersachsen-integrationsmonitoring/indicator_1-1-1.csv': plain(',', 1040),
  'niedersachsen-integrationsmonitoring/indicator_4-1-4.csv': plain(',', 3120),
  'niedersachsen-integrationsmonitoring/indicator_5-3-2.csv': plain(',', 227),
  'niedersachsen-integrationsmonitoring/indicator_5-3-3.csv': plain(',', 114),
  'niedersachsen-integrationsmonitoring/indicator_6-3-2.csv': plain(',', 1344),
  'turkiye-student-evaluation-likert/turkiye-student-evaluation_generic.csv': plain(',', 5820),
  'uk-civil-service-people-survey/Civil-Service-People-Survey-2016-_results-by-demographic-groups.csv': {
    ...{ delimiter: ',', headerRows: [1, 2], firstDataRow: 3, data: 106, footer: 7 },
    encoding: 'windows-1252',
  },
  'uk-civil-service-people-survey/csps2013_demographic_results.csv': {
    ...plain(',', 85),
    encoding: 'windows-1252',
  },
};

const present = sharedNames('data').flatMap((folder) =>
  (folder.includes('.') ? [] : sharedNames(`data/${folder}`))
    .filter((name) => /\.[ct]sv$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((file) => Object.hasOwn(FILES, file)),
);

describe.skipIf(present.length === 0 && skipped('official and municipal files'))('official and municipal files', () => {
  it.each(present)('read(%s) finds its table', (file) => {
    const expected = FILES[file]!;
    const bytes = sharedBytes(`data/${file}`)!;
    const { dialect, headerRows, firstDataRow, data, footer } = read(
      new TextDecoder(expected.encoding ?? 'utf-8').decode(bytes),
    );
    expect({ headerRows, firstDataRow, data: data.length, footer: footer.length, ...dialect }).toEqual({
      headerRows: expected.headerRows,
      firstDataRow: expected.firstDataRow,
      data: expected.data,
      footer: expected.footer,
      delimiter: expected.delimiter,
      quoteChar: '"',
      skipInitialSpace: false,
      certain: true,
    });
  });
});

interface DuckDbCase {
  readonly file: string;
  readonly delimiter: string;
  readonly verdict: string;
}

/** Files whose header is not their first row, and why that is right. */
const OTHER_HEADER: Readonly<Record<string, readonly [headerRow: number, why: string]>> = {
  'auto/skip_row.csv': [2, 'a note stands above: some notes...'],
  'inconsistencies/line_with_spaces.csv': [2, 'a line of words stands above four columns'],
  'nullpadding_header.csv': [2, 'a comment stands above: # this file has a bunch of gunk'],
  'comments/comment_skip.csv': [3, 'a line to skip and a comment stand above'],
  'comments/big.csv': [3, 'two comments stand above'],
  'comments/error.csv': [3, 'two comments stand above'],
  'comments/simple_mid_line.csv': [3, 'two comments stand above'],
  'afl/23.csv': [3, 'two comments stand above'],
  'comments/mid_line_null.csv': [2, 'a comment stands above'],
  'comments/mid_line_quote.csv': [2, 'a comment stands above'],
  'comments/midline_empty_space.csv': [2, 'a comment stands above'],
};

const duckDb = ((sharedJson('csv-suites/duckdb/expected.json') as { cases: DuckDbCase[] } | null)?.cases ?? [])
  .filter(({ verdict }) => verdict === 'accept')
  .map((item) => ({ ...item, path: `csv-suites/duckdb/files/${encodeURIComponent(item.file).replaceAll('%2F', '/')}` }))
  .filter(({ path }) => sharedBytes(path) !== null);

describe.skipIf(duckDb.length === 0 && skipped('DuckDB CSV files'))('DuckDB files (MIT)', () => {
  it('read(a file that other readers accept) has the first row for its header and no footer', () => {
    const others = duckDb.flatMap(({ file, path, delimiter }) => {
      const { rows, headerRows, firstDataRow, footer } = read(new TextDecoder().decode(sharedBytes(path)!), {
        delimiter,
        quoteChar: '"',
      });
      const first = rows.find(isFilled)?.row ?? 1;
      expect(footer, file).toEqual([]);
      if (headerRows.length === 0) expect(rows.filter(isFilled), file).toEqual([]);
      const plainly = headerRows.length === 0 || (headerRows.length === 1 && headerRows[0] === first);
      return plainly && firstDataRow === first + headerRows.length ? [] : [[file, headerRows] as const];
    });
    const known = Object.entries(OTHER_HEADER)
      .filter(([file]) => duckDb.some((item) => item.file === file))
      .map(([file, [row]]) => [file, [row]] as const);
    expect(new Map(others)).toEqual(new Map(known));
    expect(duckDb.length).toBeGreaterThan(known.length);
  });

  it('read(a file of several columns that other readers accept) finds their delimiter', () => {
    const others = duckDb.flatMap(({ file, path, delimiter }) => {
      const text = new TextDecoder().decode(sharedBytes(path)!);
      const { rows } = read(text, { delimiter, quoteChar: '"' });
      const filled = rows.filter(isFilled);
      const width = filled[0]?.cells.length ?? 1;
      const table = width > 1 && filled.length > 1 && filled.every(({ cells }) => cells.length === width);
      return table && read(text).dialect.delimiter !== delimiter ? [file] : [];
    });
    expect(others).toEqual([]);
  });
});
