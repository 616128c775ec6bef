import { describe, expect, it } from 'vitest';
import { readBytes, readStart } from '../../../packages/core/src/csv/read-bytes.js';

/** A source of chunks of two bytes that counts how many were asked for. */
function counted(chunks: number, size?: number) {
  const read = { chunks: 0 };
  const open = function* () {
    for (let i = 0; i < chunks; i += 1) {
      read.chunks += 1;
      yield Uint8Array.of(i, i);
    }
  };
  return { read, source: { open, ...(size === undefined ? {} : { size }) } };
}

describe('readBytes', () => {
  it('readBytes(source, limit) is all bytes', async () => {
    expect(await readBytes(counted(3).source, 6)).toEqual(Uint8Array.of(0, 0, 1, 1, 2, 2));
  });

  it('readBytes stops with the first chunk beyond the limit', async () => {
    const { source, read } = counted(100);
    expect(await readBytes(source, 5)).toBeNull();
    expect(read.chunks).toBe(3);
  });

  it('readBytes reads nothing of a source that says it is too large', async () => {
    const { source, read } = counted(100, 200);
    expect(await readBytes(source, 5)).toBeNull();
    expect(read.chunks).toBe(0);
  });

  it('readStart(source, count) reads no further than needed', async () => {
    const { source, read } = counted(100);
    expect(await readStart(source, 3)).toEqual(Uint8Array.of(0, 0, 1, 1));
    expect(read.chunks).toBe(2);
    expect(await readStart(counted(0).source, 3)).toEqual(new Uint8Array(0));
  });
});
