import { createHash } from 'node:crypto';
import type { Hasher, HashName } from './hashes.js';

/** A checksum by Node; bundles for browsers have `digest.browser.ts` in its place. */
export function hasher(name: HashName): Hasher {
  const hash = createHash(name);
  return {
    update: (piece) => {
      hash.update(piece);
    },
    hex: () => hash.digest('hex'),
  };
}
