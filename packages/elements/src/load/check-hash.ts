import { LoadFailure } from './failure.js';

/** The part of a file's name that `teilhabe publish` makes of its content: hr1.1f3a5b7c9d0e.json. */
const HASHED_NAME = /\.([0-9a-f]{12})\.json$/;

/**
 * Rejects with a `LoadFailure` when the name of the file at `url` holds a hash that is not that of its content.
 * Does nothing for a name without one, and on insecure pages, where browsers have no SHA-256.
 */
export async function checkHash(url: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
  const expected = HASHED_NAME.exec(new URL(url).pathname)?.[1];
  if (expected === undefined || !isSecureContext) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!hex.startsWith(expected)) throw new LoadFailure('altered');
}
