import { countProblem } from '../dataset/check-counts.js';
import { hasher } from '../digest.js';
import { HASHES, type HashName } from '../hashes.js';
import type { Problem } from '../problem.js';
import type { BoundariesDescriptor, ResourceDescriptor } from './data-package.js';
import type { MonitorFiles } from './monitor-files.js';

/**
 * Files that are not the ones that the data package describes: other numbers of bytes (`bytes`) or another checksum
 * (`hash`). Only files that declare one are read; a file that cannot be read has a problem elsewhere.
 */
export async function fileProblems(
  files: MonitorFiles,
  resources: readonly (ResourceDescriptor | BoundariesDescriptor)[],
): Promise<readonly Problem[]> {
  const declared = resources.filter(({ bytes, hash }) => bytes !== undefined || hash !== undefined);
  const problems = await Promise.all(declared.map((resource) => checkFile(files, resource)));
  return problems.flat();
}

async function checkFile(
  files: MonitorFiles,
  { path: file, ...declared }: ResourceDescriptor | BoundariesDescriptor,
): Promise<readonly Problem[]> {
  const { value: source } = await files.open(file);
  try {
    return source === null ? [] : await byteProblems(source.open(), declared, file);
  } catch {
    return [];
  }
}

/** What is said about a file's bytes. */
export interface DeclaredBytes {
  readonly bytes?: number;
  /** Hexadecimal; MD5, or another algorithm before a colon: `sha256:073a1e…`. */
  readonly hash?: string;
}

/** Where the bytes of a file, in pieces of any size, are others than declared. They are read once and not kept. */
export async function byteProblems(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { bytes, hash }: DeclaredBytes,
  file: string,
): Promise<readonly Problem[]> {
  const declared = hash === undefined ? null : declaredHash(hash);
  const digest = declared === null ? null : hasher(declared.algorithm);
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    digest?.update(piece);
  }
  const found = digest?.hex() ?? '';
  const same = declared === null || found === declared.checksum;
  return [
    ...countProblem('byte-count', [length, bytes], file),
    ...(same ? [] : [{ code: 'hash-count', severity: 'error', file, found, expected: declared.checksum } as const]),
  ];
}

/** A checksum as it is declared, `sha256:073a1e…`, or MD5 without a name; null for one that cannot be compared. */
export function declaredHash(hash: string): { readonly algorithm: HashName; readonly checksum: string } | null {
  const [, name = 'md5', digits = ''] = /^(?:([\w-]+):)?([\da-f]+)$/i.exec(hash) ?? [];
  const algorithm = name.toLowerCase().replace('-', '') as HashName;
  const known = Object.hasOwn(HASHES, algorithm) && HASHES[algorithm] === digits.length;
  return known ? { algorithm, checksum: digits.toLowerCase() } : null;
}
