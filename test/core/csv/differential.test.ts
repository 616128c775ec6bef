import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { readRows } from '../../../packages/core/src/csv/read-rows.js';
import { csvText, kept } from './generated.js';
import { rowsOf } from './rows-of.js';

const plain = { delimiter: ';', quoteChar: '"', layout: 'plain' } as const;

/** What csv-parse says: its rows, or the code of its error. */
function peer(text: string): { readonly rows: readonly (readonly string[])[] } | { readonly code: string } {
  try {
    const options = { delimiter: ';', record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, bom: true };
    return { rows: parse(text, options).map((row) => row.map(kept)) };
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}

describe('readRows beside csv-parse', () => {
  it('readRows(any text that csv-parse accepts) gives the same rows without a problem', () => {
    let accepted = 0;
    fc.assert(
      fc.property(csvText, (text) => {
        // Two byte order marks are one for us; csv-parse takes the second for text.
        fc.pre(!text.startsWith('\uFEFF\uFEFF'));
        const expected = peer(text);
        fc.pre('rows' in expected);
        accepted += 1;
        const { rows, problems } = readRows(text, 'x.csv', plain);
        expect(rows.map(({ cells }) => cells.map(kept))).toEqual(expected.rows);
        expect(problems).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBe(3000);
  });

  it('readRows(any text whose quotation marks csv-parse refuses) has a quote-error', () => {
    fc.assert(
      fc.property(csvText, (text) => {
        const expected = peer(text);
        fc.pre('code' in expected && /QUOTE_NOT_CLOSED|INVALID_CLOSING_QUOTE/.test(expected.code));
        expect(readRows(text, 'x.csv', plain).problems.map(({ code }) => code)).toContain('quote-error');
      }),
      { numRuns: 1000 },
    );
  });
});

/** Rows of the same width, with quotation marks only where they are needed: no reader has a choice there. */
const rectangles = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab1 ;"\n#äö€😀')), maxLength: 6 });
    return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 });
  })
  .filter((rows) => rows.every((row) => row.some((cell) => cell.trim() !== '')));

const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('parseCsv beside DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-duckdb-'));
  let connection: DuckDBConnection;

  beforeAll(async () => {
    connection = await DuckDBConnection.create();
  });

  afterAll(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });

  async function duckDbRows(text: string, width: number, lineEnd: string): Promise<readonly (readonly string[])[]> {
    const file = join(folder, 'x.csv');
    writeFileSync(file, text);
    const columns = Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ');
    const form = `delim = ';', quote = '"', escape = '"', header = false, auto_detect = false, parallel = false, new_line = '${JSON.stringify(lineEnd).slice(1, -1)}'`;
    const reader = await connection.runAndReadAll(`from read_csv('${file}', ${form}, columns = {${columns}})`);
    return reader.getRows().map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  }

  it('parseCsv(any table) gives the rows of DuckDB', async () => {
    await fc.assert(
      fc.asyncProperty(rectangles, fc.constantFrom('\n', '\r\n'), async (rows, lineEnd) => {
        const text = rows.map((row) => row.map(quoted).join(';') + lineEnd).join('');
        const table = parseCsv(text, 'x.csv', { ...plain, header: false });
        expect(rowsOf(table).slice(1)).toEqual(await duckDbRows(text, rows[0]!.length, lineEnd));
        expect(table.problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
