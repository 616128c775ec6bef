/** Whatever stands before a relative path, it does not change the scheme. */
const ANYWHERE = 'https://page.invalid';

/**
 * The address of a publication's file as a page links it, when the page has the publication's index at `src`; '' for a scheme
 * other than http and https, and for a path that leaves the publication's folder by beginning with a slash.
 * @param src Address of `index.json` as the page writes it; 'index.json' for a page beside it.
 */
export function safeHref(path: string, src = 'index.json'): string {
  const url = urlOf(path);
  if (url === null) return '';
  if (/^https?:\/\//i.test(path)) return path;
  return /^[\s/\\]/.test(path) || url.origin !== ANYWHERE
    ? ''
    : src.replace(/[?#].*$/, '').replace(/[^/]*$/, '') + path;
}

/** The path as a browser reads it, which skips signs that nobody sees; null for any scheme but http and https. */
function urlOf(path: string): URL | null {
  try {
    const url = new URL(path, ANYWHERE);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
