import { safeUrl } from '../load/safe-url.js';

/** The address of a picture as a page may load it: from the server of the publication at `base`; null for any other. */
export function pictureSource(address: string, base: string): string | null {
  const url = safeUrl(address, base);
  return url !== null && new URL(url).origin === new URL(base).origin ? url : null;
}
