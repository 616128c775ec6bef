import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Hasher, HashName } from './hashes.js';

const HASH_FUNCTIONS = { md5, sha1, sha256, sha384, sha512 } as const;

/** A checksum in a browser, whose own digests are asynchronous; the same digits as `digest.ts` gives. */
export function hasher(name: HashName): Hasher {
  const hash = HASH_FUNCTIONS[name].create();
  return {
    update: (piece) => {
      hash.update(piece);
    },
    hex: () => bytesToHex(hash.digest()),
  };
}
