import { hasher } from '../digest.js';

const LENGTH = 12;

/** A file's name with a part that changes with its content, so that it can be cached for ever: `hr1.1f3a….json`. */
export function hashedName(path: string, content: string): string {
  const digest = hasher('sha256');
  digest.update(new TextEncoder().encode(content));
  const hash = digest.hex().slice(0, LENGTH);
  return path.replace(/(\.[a-z]+)$/, `.${hash}$1`);
}

/** Whether a file name is one that `hashedName` gives. */
export function isHashedName(path: string): boolean {
  return /\.[0-9a-f]{12}\.[a-z]+$/.test(path);
}
