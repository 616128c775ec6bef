import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { rowsOf } from './rows-of.js';

const vectors = JSON.parse(readFileSync(new URL('../../vectors/security/encodings.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly { readonly id: string; readonly b64: string }[];
};

const STREET = [
  ['Straße', 'Höhe'],
  ['Kölner Straße 5', '„12“ – 3 €'],
];

/** What the table of each case holds: its encoding, its rows, or the problems that stand in their place. */
const EXPECTED: Readonly<
  Record<string, readonly [encoding: string, rows: readonly string[][] | null, problems: object[]]>
> = {
  utf8: ['utf-8', STREET, []],
  'utf8-double-bom': ['utf-8', STREET, []],
  'utf16le-bom': ['utf-16le', STREET, []],
  'utf16le-nobom': ['utf-16le', STREET, []],
  'windows-1252': ['windows-1252', STREET, []],
  'invalid-utf8-in-the-middle': ['utf-8', null, [{ code: 'encoding-error', row: 2, field: 'b', byteOffset: 4 }]],
  'truncated-utf8-end': ['utf-8', null, [{ code: 'encoding-error', row: 2, field: 'a', byteOffset: 2 }]],
  nul: ['utf-8', null, [{ code: 'control-character', severity: 'error', row: 2, field: 'b', found: 'U+0000' }]],
  nfd: ['utf-8', [['Name'], ['Köln']], []],
  bidi: ['utf-8', null, [{ code: 'control-character', severity: 'warning', row: 2, found: 'U+202E' }]],
  'sep-line': [
    'utf-8',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    [],
  ],
};

describe('parseCsv of bytes', () => {
  it.each(vectors.cases.map(({ id, b64 }) => [id, Buffer.from(b64, 'base64')] as const))(
    'parseCsv(%s) is as the vector says',
    (id, bytes) => {
      const [encoding, rows, problems] = EXPECTED[id]!;
      const table = parseCsv(bytes, 'x.csv', { layout: 'plain' });
      expect(table.encoding).toBe(encoding);
      if (rows) expect(rowsOf(table)).toEqual(rows);
      expect(table.problems).toHaveLength(problems.length);
      expect(table.problems).toMatchObject(problems);
    },
  );
});
