import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packedFile } from '../../../../packages/core/src/import/content/packed-file.js';
import { archivedNames, pack, unpack } from '../../../../packages/core/src/import/content/zip-archive.js';

const LIMIT = 1 << 24;
const archive = zipSync({ 'a.csv': strToU8('a;b\n1;2\n'), 'ordner/b.txt': strToU8('x'), leer: new Uint8Array(0) });
const all = () => true;

/** An archive whose directory says another size for its only file. */
function lying(size: number): Uint8Array {
  const bytes = zipSync({ 'a.csv': new Uint8Array(1 << 20) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

describe('unpack', () => {
  it('unpack(archive, wanted, limit) gives the wanted files', () => {
    const { files } = unpack(archive, (name) => name === 'a.csv', LIMIT);
    expect([...(files ?? [])].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['a.csv', 'a;b\n1;2\n'],
    ]);
  });

  it('unpack(pack(files)) gives the files back', () => {
    const files = new Map([
      ['a', strToU8('1')],
      ['b/c', new Uint8Array(0)],
    ]);
    expect(unpack(pack(files), all, LIMIT).files).toEqual(files);
  });

  it('unpack stops at the limit of all files together', () => {
    const two = zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) });
    expect(unpack(two, all, 1000)).toEqual({ files: null, failure: 'too large' });
    expect(unpack(two, all, 1200).failure).toBeNull();
  });

  it('unpack counts what comes out and not what the archive says', () => {
    expect(unpack(lying(10), all, 1000)).toEqual({ files: null, failure: 'too large' });
    expect(unpack(lying(10), all, LIMIT)).toEqual({ files: null, failure: 'damaged' });
    expect(unpack(lying(2 ** 31), all, LIMIT)).toEqual({ files: null, failure: 'too large' });
  });

  it('unpack tells an encrypted archive', () => {
    const bytes = zipSync({ 'a.csv': strToU8('x') });
    const view = new DataView(bytes.buffer);
    const flags = view.getUint32(bytes.length - 6, true) + 8;
    view.setUint16(flags, view.getUint16(flags, true) | 1, true);
    expect(unpack(bytes, all, LIMIT)).toEqual({ files: null, failure: 'encrypted' });
  });

  it('unpack of an archive that is cut anywhere is damaged and nothing else', () => {
    for (let length = 0; length < archive.length; length += 1) {
      expect(unpack(archive.slice(0, length), all, LIMIT)).toEqual({ files: null, failure: 'damaged' });
    }
  });

  it('unpack of an archive in which any one byte is wrong never fails', () => {
    for (let i = 0; i < archive.length; i += 1) {
      const broken = archive.slice();
      broken[i] = broken[i]! ^ 0xff;
      expect(unpack(broken, all, LIMIT)).toHaveProperty('failure');
    }
  });

  it('archivedNames(archive) are the names of its files', () => {
    expect(archivedNames(archive)).toEqual(['a.csv', 'ordner/b.txt', 'leer']);
    expect(archivedNames(strToU8('PK'))).toBeNull();
    expect(archivedNames(zipSync({}))).toEqual([]);
  });
});

describe('packedFile', () => {
  const fileIn = (files: Record<string, string>) => {
    const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    return packedFile(bytes, archivedNames(bytes) ?? [], LIMIT);
  };

  it('packedFile takes the only table beside descriptions', () => {
    expect(fileIn({ 'liesmich.txt': 'x', '__MACOSX/._t.csv': 'x', 'info.pdf': 'x', 't.csv': 'a' })).toMatchObject({
      name: 't.csv',
    });
  });

  it.each([
    ['several tables', { 'a.csv': '1', 'b.csv': '2' }, { failure: 'zip', names: 'a.csv, b.csv' }],
    ['nothing', {}, { failure: 'zip', names: '' }],
    ['a LibreOffice table', { mimetype: 'x', 'content.xml': '' }, { failure: 'ods' }],
    ['a Word document', { '[Content_Types].xml': '', 'word/document.xml': '' }, { failure: 'office' }],
  ] as const)('packedFile of an archive with %s', (_, files, expected) => {
    expect(fileIn(files)).toEqual(expected);
  });
});
