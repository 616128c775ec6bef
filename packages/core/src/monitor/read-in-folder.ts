import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file's bytes, or why there are none: `missing`, `outside` (a link leads out of the folder) or `unreadable`. */
export type FileBytes =
  { readonly bytes: Uint8Array; readonly found: '' } | { readonly bytes: null; readonly found: string };

/** Reads a file that lies in a folder, wherever links lead. Never throws. */
export async function readInFolder(folder: string, file: string): Promise<FileBytes> {
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    if (!path.startsWith(`${home}${sep}`)) return { bytes: null, found: 'outside' };
    return { bytes: await readFile(path), found: '' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { bytes: null, found: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}
