import { describe, expect, it } from 'vitest';
import type { CsvOptions } from '../../../packages/core/src/csv/csv-options.js';
import { readTable } from '../../../packages/core/src/csv/read-table.js';

/** Guards against hanging, not measurements. */
const GUARD = 60_000;

const MB = 2 ** 20;

/** Reads a file that is made while it is read, and measures. */
async function measured(chunks: () => Iterable<string>, options: CsvOptions = {}) {
  const before = process.memoryUsage().rss;
  let memory = 0;
  let read = 0;
  const source = {
    open: function* () {
      for (const chunk of chunks()) {
        memory = Math.max(memory, process.memoryUsage().rss - before);
        read += chunk.length;
        yield new TextEncoder().encode(chunk);
      }
    },
  };
  const table = await readTable(source, 'x.csv', options);
  memory = Math.max(memory, process.memoryUsage().rss - before);
  return { table, found: table.problems.map(({ code, found }) => `${code} ${found}`), memory, read };
}

function* repeated(text: string, size: number, first = ''): Iterable<string> {
  yield first;
  const chunk = text.repeat(Math.ceil(65_536 / text.length));
  for (let length = 0; length < size; length += chunk.length) yield chunk;
}

/** A staff file: few different words in most columns, a number of its own in each row. */
function* staff(rows: number): Iterable<string> {
  yield 'Jahr;Bogen;Amt;Entgeltgruppe;Geschlecht;Alter;Umfang;Gewicht\n';
  const row = (i: number) =>
    `${2020 + (i % 5)};${i};Jugendamt;EG ${i % 15};weiblich;${18 + (i % 48)};Vollzeit;1,${i % 1000}\n`;
  for (let from = 0; from < rows; from += 1000) yield Array.from({ length: 1000 }, (_, i) => row(from + i)).join('');
}

describe('readTable of large files', () => {
  // Again where it fails: on a busy machine the garbage collector lags behind.
  it('readTable(a staff file) needs less than five times its size', { timeout: GUARD, retry: 2 }, async () => {
    const { table, found, read, memory } = await measured(() => staff(800_000));
    expect(found).toEqual([]);
    expect(table.length).toBe(800_000);
    expect(memory).toBeLessThan(5 * read);
  });

  it.each([
    ['1 000 000 columns', () => repeated('a,', 2e6), { delimiter: ',' }, 'limit-error columns'],
    ['one line of 100 MB', () => repeated('x', 1e8), {}, 'limit-error cellLength'],
    ['one line of 100 MB, cut in cells', () => repeated(`${'x'.repeat(5000)};`, 1e8), {}, 'limit-error rowLength'],
    ['an unclosed quotation mark', () => repeated('x,y\n', 1e8, 'a,b\n1,"'), {}, 'quote-error MissingQuotes'],
    ['NUL bytes', () => repeated('\0', 1e8), {}, 'limit-error cellLength'],
  ] as const)(
    'readTable(%s) ends after two MB with an error',
    async (_, chunks, options, problem) => {
      const { found, read, memory } = await measured(chunks, options);
      expect(found).toEqual([problem]);
      expect(read).toBeLessThan(2 * MB);
      expect(memory).toBeLessThan(64 * MB);
    },
    GUARD,
  );

  it(
    'readTable(1e7 rows of 1 character) reads half of them, in little memory',
    async () => {
      const { table, found, read, memory } = await measured(() => repeated('1\n', 2e7), { header: false });
      expect(found).toEqual(['limit-error rows']);
      expect(table.length).toBe(5_000_000);
      // Once to read them, once for the byte of the last one.
      expect(read).toBeLessThan(2.1e7);
      // Each row of two bytes has a code, a number and a line of four bytes each.
      expect(memory).toBeLessThan(9 * 2e7);
    },
    GUARD,
  );
});
