import type { ByteSource } from './byte-source.js';

/** All bytes of a source; null as soon as there are more than the limit. */
export async function readBytes(source: ByteSource, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (source.size !== undefined && source.size > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return joinedBytes(chunks, length);
}

/** The first bytes of a source: at least so many as asked for, or all there are. Reads no further chunk. */
export async function readStart(source: ByteSource, count: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= count) break;
  }
  return joinedBytes(chunks, length);
}

/** Chunks as one; their lengths together are known. */
export function joinedBytes(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    all.set(chunk, position);
    position += chunk.length;
  }
  return all;
}
