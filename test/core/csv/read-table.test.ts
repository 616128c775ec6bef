import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvOptions } from '../../../packages/core/src/csv/csv-options.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { readTable } from '../../../packages/core/src/csv/read-table.js';
import { cutAt, utf16, windows1252 } from './bytes.js';
import { csvText } from './generated.js';
import { rowsOf } from './rows-of.js';
import { sharedBytes, sharedNames, skipped } from './shared.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const inChunks = (chunks: readonly Uint8Array[]) => ({ open: () => chunks });

const ENCODERS: readonly ((text: string) => Uint8Array)[] = [
  utf8,
  (text) => utf8(`\uFEFF${text}`),
  (text) => utf16(`\uFEFF${text}`, true),
  (text) => utf16(`\uFEFF${text}`, false),
  (text) => utf16(text, true),
  windows1252,
  // Text that was damaged: a byte of Windows-1252 among those of UTF-8.
  (text) => Uint8Array.from([...utf8(text), 0xe4, 0x3b]),
];

const options = fc.record<CsvOptions>(
  {
    delimiter: fc.constantFrom(';', ',', ', ', '\t'),
    skipInitialSpace: fc.boolean(),
    doubleQuote: fc.boolean(),
    escapeChar: fc.constant('\\'),
    commentChar: fc.constant('#'),
    lineTerminator: fc.constantFrom('\n', '\r\n', '\r', ';\n'),
    layout: fc.constantFrom('plain', 'detect'),
    blockLength: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: ['blockLength'] },
);

describe('readTable', () => {
  it('readTable(any bytes in any chunks and blocks) is what parseCsv(bytes) is', async () => {
    const cuts = fc.array(fc.nat(200), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(csvText, fc.constantFrom(...ENCODERS), options, cuts, async (text, encode, chosen, places) => {
        const bytes = encode(text);
        const { blockLength, ...dialect } = chosen;
        const whole = parseCsv(bytes, 'x.csv', dialect);
        const chunks = cutAt(bytes, places);
        expect(await readTable(inChunks(chunks), 'x.csv', { ...dialect, blockLength: blockLength! })).toEqual(whole);
      }),
      { numRuns: 5000 },
    );
  });

  it('readTable(bytes one by one) is what parseCsv(bytes) is', async () => {
    const bytes = utf8('Straße;Höhe\r\n"Kölner\r\nStraße";„12“\r\n1;😀\r\n1;2;3\r\n');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const table = await readTable(inChunks(chunks), 'x.csv', { layout: 'plain' });
    expect(table).toEqual(parseCsv(bytes, 'x.csv', { layout: 'plain' }));
    expect(rowsOf(table)[1]).toEqual(['Kölner\nStraße', '„12“']);
    expect(table.problems).toMatchObject([{ code: 'extra-cell', row: 4, line: 5, byteOffset: 52 }]);
  });

  it('readTable(source) gives the byte of every row with a problem, and opens a good source once', async () => {
    let opened = 0;
    const source = (text: string) => ({
      open: () => {
        opened += 1;
        return [utf8(text)];
      },
    });
    await readTable(source('a;b\n1;2\n'), 'x.csv');
    expect(opened).toBe(1);
    const { problems } = await readTable(source('ä;b\n1\n'), 'x.csv', { layout: 'plain' });
    expect(problems).toMatchObject([{ code: 'missing-cell', byteOffset: 5 }]);
    expect(opened).toBe(3);
  });

  it('readTable(a source that fails) fails', async () => {
    const source = {
      open: function* () {
        yield utf8('a;b\n');
        throw new Error('gone');
      },
    };
    await expect(readTable(source, 'x.csv')).rejects.toThrow('gone');
  });

  it('readTable(a source of too many bytes) does not open it', async () => {
    const source = {
      size: 600 * 2 ** 20,
      open: () => {
        throw new Error('opened');
      },
    };
    const table = await readTable(source, 'x.csv');
    expect(table.problems).toMatchObject([{ code: 'limit-error', found: 'bytes', expected: '≤ 536870912' }]);
    expect(table.columns).toEqual([]);
  });

  it('readTable(a source that does not know its size) stops at the limit of bytes', async () => {
    let pulled = 0;
    const source = {
      open: function* () {
        for (;;) {
          pulled += 1000;
          yield utf8('a;b\n'.repeat(250));
        }
      },
    };
    const table = await readTable(source, 'x.csv', { limits: { bytes: 1e5 } });
    expect(table.problems).toMatchObject([{ code: 'limit-error', found: 'bytes', expected: '≤ 100000' }]);
    expect(pulled).toBeLessThanOrEqual(101_000);
  });

  it.each([
    ['a;b\n1;2\n', 'utf-8', 'utf-8'],
    ['ä;b\n1;2\n', undefined, 'utf-8'],
    ['a;b\n1;2\n', 'ISO-8859-1', 'windows-1252'],
  ])('readTable(%j, encoding %s) reports %s', async (text, encoding, found) => {
    const declared = encoding === undefined ? {} : { encoding };
    const table = await readTable(inChunks([utf8(text)]), 'x.csv', declared);
    expect(table.encoding).toBe(found);
    expect(table.problems).toEqual([]);
  });

  it('readTable(UTF-8, declared as windows-1252) reads what stands there and says so', async () => {
    const table = await readTable(inChunks([utf8('ä;b\n1;2\n')]), 'x.csv', { encoding: 'windows-1252' });
    expect(table.columns[0]?.header).toBe('ä');
    expect(table.problems).toMatchObject([{ code: 'encoding-error', found: 'utf-8', expected: 'windows-1252' }]);
  });
});

const small = ['duckdb/files', 'papaparse'].flatMap((folder) =>
  sharedNames(`csv-suites/${folder}`)
    .filter((name) => /\.(csv|tsv)$/.test(name))
    .map((name) => `csv-suites/${folder}/${name}`),
);
const files = small.filter((_, i) => i % Math.ceil(small.length / 20) === 0);

describe.skipIf(files.length === 0 && skipped('files of the suites in chunks'))(
  'readTable of the suites’ files',
  () => {
    it.each(files)('readTable(%s in any chunks) is what parseCsv is', async (file) => {
      const bytes = sharedBytes(file)!;
      const whole = parseCsv(bytes, file);
      const cuts = fc.array(fc.nat(Math.max(1, bytes.length)), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(cuts, fc.integer({ min: 1, max: 4000 }), async (places, blockLength) => {
          expect(await readTable(inChunks(cutAt(bytes, places)), file, { blockLength })).toEqual(whole);
        }),
        { numRuns: 20 },
      );
    });
  },
);
