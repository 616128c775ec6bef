import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { readRows } from '../../../packages/core/src/csv/read-rows.js';
import { written } from './generated.js';
import { rowsOf } from './rows-of.js';
import { sharedBytes, sharedJson, sharedNames, skipped } from './shared.js';

const bytesOf = (path: string) => sharedBytes(path) ?? new Uint8Array();

const spectrum = sharedNames('csv-suites/csv-spectrum/csvs').map((name) => name.replace('.csv', ''));

describe.skipIf(spectrum.length === 0 && skipped('csv-spectrum'))('csv-spectrum (BSD-2-Clause)', () => {
  // The suite's own JSON has another telephone number than its CSV.
  const wrongInSuite = 'Contact Phone Number';

  it.each(spectrum)('parseCsv(%s.csv) gives the rows of its JSON', (name) => {
    const expected = [sharedJson(`csv-suites/csv-spectrum/json/${name}.json`)].flat() as Record<string, string>[];
    const [header = [], ...rows] = rowsOf(
      parseCsv(bytesOf(`csv-suites/csv-spectrum/csvs/${name}.csv`), name, { delimiter: ',', layout: 'plain' }),
    );
    const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i]!, cell])));
    const compared = (list: readonly Record<string, string>[]) =>
      list.map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => key !== wrongInSuite)));
    expect(compared(records)).toEqual(compared(expected).map((record) => plainLineEnds(record)));
  });
});

/** Line breaks inside cells become LF when read, on purpose. */
function plainLineEnds(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, cell]) => [key, cell.replace(/\r\n?/g, '\n')]));
}

interface DuckDbCase {
  readonly file: string;
  readonly delimiter?: string;
  readonly verdict: 'accept' | 'reject' | 'no-consensus' | 'not-utf8';
  readonly sha256_of_rows_json?: string;
  readonly data?: readonly (readonly string[])[];
}

const duckDbBytes = ({ file }: DuckDbCase) =>
  sharedBytes(`csv-suites/duckdb/files/${encodeURIComponent(file).replaceAll('%2F', '/')}`);
const duckDb = (sharedJson('csv-suites/duckdb/expected.json') as { cases: DuckDbCase[] } | null)?.cases ?? [];
const present = duckDb.filter((item) => duckDbBytes(item) !== null);

const optionsFor = ({ delimiter = ',' }: DuckDbCase) => ({ delimiter, quoteChar: '"', layout: 'plain' }) as const;
const tableOf = (item: DuckDbCase) => parseCsv(duckDbBytes(item)!, item.file, optionsFor(item));
const having = (...verdicts: readonly DuckDbCase['verdict'][]) =>
  present.filter(({ verdict }) => verdicts.includes(verdict)).map((item) => [item.file, item] as const);

describe.skipIf(present.length === 0 && skipped('DuckDB CSV files'))('DuckDB files (MIT)', () => {
  it('all files of the suite can be found here', () => {
    expect(present).toHaveLength(duckDb.length);
  });

  it.each(having('accept'))('readRows(%s) gives the rows that two other readers agree on', (_, item) => {
    const rows = readRows(duckDbBytes(item)!, item.file, optionsFor(item)).rows.map(({ cells }) => cells);
    // Those readers drop empty lines.
    const filled = rows.filter((cells) => cells.length > 1 || cells[0] !== '');
    if (item.data) expect(filled).toEqual(item.data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))));
    else expect(sha256(filled)).toBe(item.sha256_of_rows_json);
  });

  it.each(having('accept'))('readRows(%s written again) gives the same cells', (_, item) => {
    const { delimiter } = optionsFor(item);
    const cells = (input: string | Uint8Array) =>
      readRows(input, item.file, optionsFor(item)).rows.map((row) => row.cells);
    const rows = cells(duckDbBytes(item)!);
    expect(cells(written(rows, delimiter))).toEqual(rows);
  });

  it.each(having('reject'))('parseCsv(%s), which both reject, has a problem with row and code', (_, item) => {
    const placed = tableOf(item).problems.filter(({ row, line }) => row !== undefined && line !== undefined);
    expect(placed.map(({ code }) => code)).not.toEqual([]);
  });

  it.each(having('no-consensus', 'not-utf8'))(
    'parseCsv(%s) comes to an end and destroys nothing silently',
    (_, item) => {
      const table = tableOf(item);
      const cells = table.columns.flatMap(({ header, dictionary }) => [header, ...dictionary]);
      const destroyed = cells.some((cell) => cell.includes('\uFFFD'));
      const codes = table.problems.map(({ code }) => code);
      expect(destroyed).toBe(destroyed && codes.includes('encoding-error'));
      expect(table.columns.length > 0 || codes.length > 0).toBe(true);
    },
  );
});

function sha256(rows: readonly (readonly string[])[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

const arrow = sharedNames('csv-suites/arrow-testing/data/csv/fuzzing').filter((name) => name.startsWith('cluster'));

describe.skipIf(arrow.length === 0 && skipped('Arrow fuzz files'))('Arrow fuzz files (Apache-2.0)', () => {
  it.each(arrow)('parseCsv(%s) comes to an end and destroys nothing silently', (name) => {
    const table = parseCsv(bytesOf(`csv-suites/arrow-testing/data/csv/fuzzing/${name}`), name);
    for (const { codes } of table.columns) expect(codes).toHaveLength(table.length);
    const cells = table.columns.flatMap(({ header, dictionary }) => [header, ...dictionary]);
    if (cells.some((cell) => cell.includes('\uFFFD'))) {
      expect(table.problems.map(({ code }) => code)).toContain('encoding-error');
    }
  });
});
