import type { ByteSource } from '@teilhabe/core';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from '../exit.js';

/** A file as a source of bytes, read chunk by chunk; throws `UsageError` when there is no such file. */
export async function fileSource(path: string): Promise<ByteSource> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`There is no file "${path}".`);
  return { size: found.size, open: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}
