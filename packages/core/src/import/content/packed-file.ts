import { unpack } from './zip-archive.js';

/** The one table in an archive, or why there is none. */
export type PackedFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly failure: 'damaged' | 'encrypted' | 'too large' | 'zip' | 'ods' | 'office'; readonly names?: string };

/** What an archive holds beside a table: descriptions, and what a Mac adds. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.|readme|liesmich|licen[cs]e|lizenz)|\.(?:pdf|html?|docx?|md)$/i;
const MOST_NAMES = 10;

/**
 * The file of an archive that is its only table: GENESIS delivers each table packed alone. `failure` says what an archive is that holds none, or several, whose names then follow.
 */
export function packedFile(archive: Uint8Array, names: readonly string[], limit: number): PackedFile {
  if (names.includes('content.xml') && names.includes('mimetype')) return { failure: 'ods' };
  if (names.includes('[Content_Types].xml')) return { failure: 'office' };
  const tables = names.filter((name) => !BESIDE.test(name));
  const [name, ...others] = tables;
  if (name === undefined || others.length > 0) {
    return { failure: 'zip', names: tables.slice(0, MOST_NAMES).join(', ') };
  }
  const unpacked = unpack(archive, (candidate) => candidate === name, limit);
  const bytes = unpacked.files?.get(name);
  return bytes === undefined ? { failure: unpacked.failure ?? 'damaged' } : { name, bytes };
}
