import { strToU8, zipSync } from 'fflate';

/** The first day that a ZIP archive can hold: the same publication is the same archive, whenever it is made. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A publication as a ZIP archive with the paths that a web server needs. */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, content]) => [path, strToU8(content)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: FIRST_DAY });
}
