/** The algorithms by which a file's checksum may be declared, and how many hexadecimal digits each gives. */
export const HASHES = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 } as const;

export type HashName = keyof typeof HASHES;

/** A checksum that is computed piece by piece. */
export interface Hasher {
  readonly update: (piece: Uint8Array) => void;
  /** The checksum of all pieces in small hexadecimal digits; to be asked for once. */
  readonly hex: () => string;
}
