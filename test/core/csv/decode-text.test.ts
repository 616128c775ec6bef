import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../packages/core/src/csv/decode-text.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';

interface EncodingCase {
  readonly id: string;
  readonly b64: string;
  readonly expect: string;
  readonly detected?: string;
}

const vectors = JSON.parse(readFileSync(new URL('../../vectors/security/encodings.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly EncodingCase[];
};

const TEXT = 'Straße;Höhe\nKölner Straße 5;„12“ – 3 €\n';

/** Texts in Windows-1252, written by hand: the languages' own encoders know UTF-8 only. */
const windows1252 = Uint8Array.from('Stra\xdfe;H\xf6he\nK\xf6lner Stra\xdfe 5;\x8412\x93 \x96 3 \x80\n', (c) =>
  c.charCodeAt(0),
);
const utf8 = new TextEncoder().encode(TEXT);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((character, i) => view.setUint16(i * 2, character.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

/** What each case of the vectors must give: its text, or the codes of its problems. */
const EXPECTED: Readonly<Record<string, { readonly text?: string; readonly codes?: readonly string[] }>> = {
  'utf16le-nobom': { text: TEXT },
  'invalid-utf8-in-the-middle': { codes: ['encoding-error'] },
  'truncated-utf8-end': { codes: ['encoding-error'] },
  nul: { codes: ['control-character'] },
  nfd: { text: 'Name\nKöln\n' },
  bidi: { codes: ['control-character'] },
  'sep-line': { text: 'sep=;\r\na;b\r\n1;2\r\n' },
};

describe('decodeText', () => {
  it.each(vectors.cases.map((vector) => [vector.id, vector] as const))(
    'decodeText(%s) is as the vector says',
    (id, vector) => {
      const decoded = decodeText(Buffer.from(vector.b64, 'base64'), 'x.csv');
      const { codes = [], text } = { text: vector.expect, ...EXPECTED[id] };
      expect(decoded.problems.map((problem) => problem.code)).toEqual(codes);
      if (codes.length === 0) expect(decoded.text).toBe(text);
      if (vector.detected) expect(decoded.encoding).toBe(vector.detected);
      expect(parseCsv(decoded.text, 'x.csv').columns[0]?.header).not.toMatch(/\uFEFF/);
    },
  );

  it.each([
    ['UTF-8', 'utf-8', utf8],
    ['Windows-1252', 'windows-1252', windows1252],
    ['Windows-1252', 'ISO-8859-1', windows1252],
    ['UTF-16LE', 'utf-16le', utf16(TEXT, true)],
    ['UTF-16BE', 'utf-16be', utf16(TEXT, false)],
    ['ASCII', 'windows-1252', new TextEncoder().encode('a;b\n')],
    ['ASCII', 'utf-8', new TextEncoder().encode('a;b\n')],
  ])('decodeText(%s, declared %s) reads it without a problem', (name, declared, bytes) => {
    const { text, problems } = decodeText(bytes, 'x.csv', declared);
    expect(problems).toEqual([]);
    expect(text).toBe(name === 'ASCII' ? 'a;b\n' : TEXT);
  });

  it.each([
    ['Windows-1252', 'utf-8', windows1252, 'windows-1252'],
    ['UTF-8', 'windows-1252', utf8, 'utf-8'],
    ['UTF-8', 'iso-8859-15', utf8, 'utf-8'],
    ['UTF-8', 'utf-16le', utf8, 'utf-8'],
    ['UTF-16LE', 'utf-8', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16BE', 'windows-1252', utf16(TEXT, false), 'utf-16be'],
    ['UTF-8', 'klingon', utf8, 'utf-8'],
    ['Windows-1252', '', windows1252, 'windows-1252'],
  ])('decodeText(%s, declared %s) is an encoding-error that names what it looks like', (_, declared, bytes, found) => {
    const { problems } = decodeText(bytes, 'x.csv', declared);
    expect(problems).toEqual([{ code: 'encoding-error', severity: 'error', file: 'x.csv', found, expected: declared }]);
  });

  it('decodeText(a byte order mark) decides, whatever is declared', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
    expect(decodeText(marked, 'x.csv', 'windows-1252')).toEqual({ text: TEXT, encoding: 'utf-8', problems: [] });
  });

  it('decodeText(destroyed text) names the line', () => {
    const bytes = new TextEncoder().encode('a;b\r\n1;2\r\nM\uFFFDller;3\r\n');
    expect(decodeText(bytes, 'x.csv').problems).toMatchObject([{ code: 'encoding-error', line: 3, found: '\uFFFD' }]);
  });

  it('decodeText(DOS text, declared windows-1252) is not read as if ü were invisible', () => {
    const cp850 = Uint8Array.from([0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72]);
    const { problems } = decodeText(cp850, 'x.csv', 'windows-1252');
    expect(problems).toMatchObject([{ code: 'control-character', line: 1, found: 'U+0081' }]);
  });

  it('decodeText("„Spaß“" in Windows-1252) is not taken for damaged UTF-8', () => {
    const bytes = Uint8Array.from([0x84, 0x53, 0x70, 0x61, 0xdf, 0x93]);
    expect(decodeText(bytes, 'x.csv')).toMatchObject({ text: '„Spaß“', encoding: 'windows-1252', problems: [] });
  });

  it('decodeText(no bytes) is an empty text', () => {
    expect(decodeText(new Uint8Array(), 'x.csv')).toEqual({ text: '', encoding: 'utf-8', problems: [] });
  });

  it('decodeText(any bytes) never replaces one silently', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.option(fc.constantFrom('utf-8', 'windows-1252', 'utf-16le')),
        (bytes, declared) => {
          const { text, problems } = decodeText(bytes, 'x.csv', declared ?? undefined);
          if (text.includes('\uFFFD')) expect(problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('decodeText(any text in UTF-8) gives the text, composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/^\uFEFF/.test(text) && !text.includes('\uFFFD'));
        expect(decodeText(new TextEncoder().encode(text), 'x.csv', 'utf-8').text).toBe(text.normalize('NFC'));
      }),
    );
  });
});
