import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ByteSource } from '../csv/byte-source.js';
import { fileSource } from '../csv/file-source.js';
import { readBytes } from '../csv/read-bytes.js';

/** Something of a file, or why there is nothing: `missing`, `outside` (a link leads out of the folder), `unreadable`. */
export type InFolder<Value> =
  { readonly value: Value; readonly found: '' } | { readonly value: null; readonly found: string };

/** A file that lies in a folder, wherever links lead, as a source of bytes. Never throws; reading it may. */
export async function sourceInFolder(folder: string, file: string): Promise<InFolder<ByteSource>> {
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    if (!path.startsWith(`${home}${sep}`)) return { value: null, found: 'outside' };
    return { value: await fileSource(path), found: '' };
  } catch (error) {
    return { value: null, found: whyUnreadable(error) };
  }
}

/** Reads a file that lies in a folder in one go: at most so many bytes, else `found` is `too large`. Never throws. */
export async function readInFolder(folder: string, file: string, most: number): Promise<InFolder<Uint8Array>> {
  const source = await sourceInFolder(folder, file);
  if (source.value === null) return source;
  try {
    const bytes = await readBytes(source.value, most);
    return bytes === null ? { value: null, found: 'too large' } : { value: bytes, found: '' };
  } catch (error) {
    return { value: null, found: whyUnreadable(error) };
  }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
}
