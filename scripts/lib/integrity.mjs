import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that import nothing, so that `integrity` covers all that a page runs. `teilhabe.js` imports its parts, which no
 * attribute of its tag could cover.
 */
const WHOLE = ['teilhabe.all.js', 'teilhabe.css'];

/** What `integrity` must say for each file in a folder that stands alone; also written there as integrity.json. */
export function writeIntegrity(folder) {
  const hashes = Object.fromEntries(WHOLE.map((file) => [file, integrityOf(readFileSync(join(folder, file)))]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}

/** The value of an `integrity` attribute (W3C Subresource Integrity) for some bytes. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
