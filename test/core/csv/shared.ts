import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SHARED = new URL('../../../../shared/', import.meta.url);

/** A file of the material beside the repository as bytes; null where that does not lie there. */
export function sharedBytes(path: string): Uint8Array | null {
  const file = new URL(path, SHARED);
  return existsSync(file) ? readFileSync(file) : null;
}

/** A JSON file of that material; null where it does not lie there. */
export function sharedJson(path: string): unknown {
  const bytes = sharedBytes(path);
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
}

/** The names in a folder of that material; empty where it does not lie there. */
export function sharedNames(path: string): readonly string[] {
  const folder = new URL(path, SHARED);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The reason for a skipped suite, printed once, so that nobody takes it for passed. */
export function skipped(suite: string): true {
  console.warn(`skipped: ${suite} (the material beside the repository, ../shared, is not there)`);
  return true;
}
