import { Inflate, zipSync } from 'fflate';
import { joinedBytes } from '../../csv/read-bytes.js';
import { directoryOf, type ArchiveEntry } from './zip-directory.js';

/** What an archive holds, or why it was not unpacked. */
export type Unpacked =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly failure: null }
  | { readonly files: null; readonly failure: 'damaged' | 'encrypted' | 'too large' };

/** The names of the files in an archive, without folders; null for bytes that are no whole archive. */
export function archivedNames(archive: Uint8Array): readonly string[] | null {
  const entries = directoryOf(archive);
  return entries && entries.map(({ name }) => name).filter((name) => !name.endsWith('/'));
}

/**
 * Unpacks the files of an archive that are wanted. Counts what really comes out, because an archive may lie about its
 * sizes: a bomb ends the work as soon as all files together exceed the limit.
 */
export function unpack(archive: Uint8Array, wanted: (name: string) => boolean, limit: number): Unpacked {
  const entries = directoryOf(archive)?.filter(({ name }) => wanted(name));
  if (!entries) return { files: null, failure: 'damaged' };
  if (entries.some(({ encrypted }) => encrypted)) return { files: null, failure: 'encrypted' };
  const files = new Map<string, Uint8Array>();
  let rest = limit;
  for (const entry of entries) {
    const bytes = contentOf(archive, entry, rest);
    if (typeof bytes === 'string') return { files: null, failure: bytes };
    files.set(entry.name, bytes);
    rest -= bytes.length;
  }
  return { files, failure: null };
}

/** Files as an archive without compression. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const STORED = 0;
const DEFLATED = 8;

function contentOf(archive: Uint8Array, entry: ArchiveEntry, limit: number): Uint8Array | 'damaged' | 'too large' {
  if (entry.size > limit) return 'too large';
  const packed = archive.subarray(entry.start, entry.start + entry.packedSize);
  if (packed.length < entry.packedSize) return 'damaged';
  if (entry.method === STORED) return packed.length > limit ? 'too large' : packed;
  if (entry.method !== DEFLATED) return 'damaged';
  const bytes = inflated(packed, limit);
  // A size that is not what came out means damage: the file ends too early, or the archive lies.
  return typeof bytes === 'string' || bytes.length === entry.size ? bytes : 'damaged';
}

/** At most so many packed bytes are unpacked before the next look at the limit; deflate grows them up to 1032 times. */
const STEP = 1 << 14;

function inflated(packed: Uint8Array, limit: number): Uint8Array | 'damaged' | 'too large' {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let i = 0; i < packed.length && length <= limit; i += STEP) {
      inflate.push(packed.subarray(i, i + STEP), i + STEP >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  return length > limit ? 'too large' : joinedBytes(chunks, length);
}
