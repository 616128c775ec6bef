import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { byteProblems, declaredHash } from '../../../packages/core/src/monitor/check-file.js';
import { dataPackage, inShort, problemsWith, SURVEY } from './tiny-monitor.js';

const BYTES = new TextEncoder().encode('a;b\n1;2\n');
const MD5 = createHash('md5').update(BYTES).digest('hex');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const ZEROS = '0'.repeat(32);

describe('byteProblems', () => {
  it.each([
    [{}, []],
    [{ bytes: 8, hash: MD5 }, []],
    [{ hash: `md5:${MD5.toUpperCase()}` }, []],
    [{ hash: `sha256:${SHA256}` }, []],
    [{ hash: `SHA-256:${SHA256}` }, []],
    [{ bytes: 9 }, [['byte-count', '8', '9']]],
    [{ bytes: 0 }, [['byte-count', '8', '0']]],
    [{ hash: ZEROS }, [['hash-count', MD5, ZEROS]]],
    [
      { bytes: 9, hash: ZEROS },
      [
        ['byte-count', '8', '9'],
        ['hash-count', MD5, ZEROS],
      ],
    ],
  ])('byteProblems(eight bytes, %j) is %j', async (declared, expected) => {
    const problems = await byteProblems([BYTES], declared, 'x.csv');
    expect(problems.map(({ code, found, expected: should }) => [code, found, should])).toEqual(expected);
  });

  it('byteProblems takes the bytes in pieces', async () => {
    const pieces = Array.from(BYTES, (byte) => Uint8Array.of(byte));
    expect(await byteProblems(pieces, { bytes: 8, hash: MD5 }, 'x.csv')).toEqual([]);
  });
});

describe('declaredHash', () => {
  it.each(['', 'crc32:00000000', 'sha256:00', `sha1:${ZEROS}`, 'x'.repeat(32), `__proto__:${ZEROS}`, `md5:${ZEROS}0`])(
    'declaredHash(%j) is null',
    (hash) => {
      expect(declaredHash(hash)).toBeNull();
    },
  );
});

describe('fileProblems', () => {
  const described = (size: { readonly bytes?: number; readonly hash?: string; readonly rows?: number }) => ({
    'datapackage.json': dataPackage(size),
  });
  const bytes = new TextEncoder().encode(SURVEY).length;

  it('readMonitor compares the size of a file, its checksum and its rows with what is declared', async () => {
    const hash = `sha256:${createHash('sha256').update(SURVEY).digest('hex')}`;
    expect(await problemsWith(described({ bytes, hash, rows: 3 }))).toEqual([]);
    const wrong = await problemsWith(described({ bytes: bytes + 1, hash: ZEROS, rows: 4 }));
    expect(wrong.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'byte-count survey.csv',
      'hash-count survey.csv',
      'row-count survey.csv',
    ]);
  });

  it('readMonitor refuses a checksum that cannot be compared', async () => {
    expect((await problemsWith(described({ hash: 'crc32:5' })))[0]).toMatchObject({
      ...{ code: 'schema-error', field: 'resources › survey › hash', found: 'crc32:5', expected: 'checksum' },
    });
  });

  it('readMonitor says of a missing file that declares a size only that it is missing', async () => {
    const problems = await problemsWith({ ...described({ bytes }), 'survey.csv': null });
    expect(problems.map(inShort)).toEqual([
      'source-error | survey.csv | missing',
      'unknown-resource | indicators.json | hr1 | survey',
    ]);
  });
});
