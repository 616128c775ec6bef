import { sourceOfBytes, type ByteSource } from '../csv/byte-source.js';
import { readBytes } from '../csv/read-bytes.js';

/** Something of a file, or why there is nothing: `missing`, `outside` (a link leads out of the folder), `unreadable`. */
export type InFolder<Value> =
  { readonly value: Value; readonly found: '' } | { readonly value: null; readonly found: string };

/** Where the files of a monitor are read from: a folder on disk, or what is in memory. */
export interface MonitorFiles {
  /** A file by its path relative to the monitor, as a source of bytes. Never throws; reading it may. */
  readonly open: (file: string) => Promise<InFolder<ByteSource>>;
}

/** Files in memory, by path, as the files of a monitor; any other path is `missing`. */
export function memoryFiles(files: ReadonlyMap<string, Uint8Array>): MonitorFiles {
  return {
    open: (file) => {
      const bytes = files.get(file);
      return Promise.resolve(
        bytes === undefined ? { value: null, found: 'missing' } : { value: sourceOfBytes(bytes), found: '' },
      );
    },
  };
}

/** Reads a file in one go: at most so many bytes, else `found` is `too large`. Never throws. */
export async function readFrom(files: MonitorFiles, file: string, most: number): Promise<InFolder<Uint8Array>> {
  const source = await files.open(file);
  if (source.value === null) return source;
  try {
    const bytes = await readBytes(source.value, most);
    return bytes === null ? { value: null, found: 'too large' } : { value: bytes, found: '' };
  } catch (error) {
    return { value: null, found: whyUnreadable(error) };
  }
}

/** Why a file cannot be read, in a word that `describeProblem` knows. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
}
