/** One file of a ZIP archive. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** The size after unpacking, as the archive says. */
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/** Signatures and lengths of APPNOTE.TXT (PKWARE), sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;

/** More files than this are no table. */
const MOST_ENTRIES = 10_000;

/**
 * The files of an archive as its directory at the end lists them, which alone is sure: archives that were written while
 * they were sent have no sizes in front of their files. Null when there is no whole directory. An archive of more than
 * 4 GB (ZIP64) is not read.
 */
export function directoryOf(archive: Uint8Array): readonly ArchiveEntry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ArchiveEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    const entry = entryAt(view, position);
    if (entry === null) return null;
    entries.push(entry);
    position += lengthOf(view, position);
  }
  return entries;
}

/** Looks for the end record from behind; only a comment may stand after it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END.length;
  const first = Math.max(0, last - END.longestComment);
  for (let i = last; i >= first; i -= 1) if (view.getUint32(i, true) === END.signature) return i;
  return null;
}

function lengthOf(view: DataView, entry: number): number {
  return (
    ENTRY.length +
    view.getUint16(entry + 28, true) +
    view.getUint16(entry + 30, true) +
    view.getUint16(entry + 32, true)
  );
}

function entryAt(view: DataView, position: number): ArchiveEntry | null {
  if (position + ENTRY.length > view.byteLength || view.getUint32(position, true) !== ENTRY.signature) return null;
  if (position + lengthOf(view, position) > view.byteLength) return null;
  const local = view.getUint32(position + 42, true);
  if (local + LOCAL.length > view.byteLength || view.getUint32(local, true) !== LOCAL.signature) return null;
  const flags = view.getUint16(position + 8, true);
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + position + ENTRY.length,
    view.getUint16(position + 28, true),
  );
  return {
    name: new TextDecoder((flags & 0x800) === 0 ? 'latin1' : 'utf-8').decode(name),
    method: view.getUint16(position + 10, true),
    encrypted: (flags & 1) !== 0,
    packedSize: view.getUint32(position + 20, true),
    size: view.getUint32(position + 24, true),
    start: local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
}
