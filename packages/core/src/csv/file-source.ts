import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteSource } from './byte-source.js';

/** So many bytes of a file are read at once. */
export const CHUNK = 1 << 18;

/** A file as a source of bytes, for `readTable` and `importFile`; fails where there is none that can be read. */
export async function fileSource(path: string): Promise<ByteSource> {
  const handle = await open(path);
  const stat = await handle.stat().finally(() => handle.close());
  if (!stat.isFile()) throw new Error(`not a file: ${path}`);
  return {
    size: stat.size,
    path,
    open: () => createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>,
  };
}
