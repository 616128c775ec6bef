/** Any scheme at all, and an address on another host. */
const ABSOLUTE = /^\s*([a-z][a-z0-9+.-]*:|[/\\])/i;

/**
 * The address of a publication's file as a page links it, when the page has the publication's index at `src`; '' for a scheme
 * other than http and https.
 * @param src Address of `index.json` as the page writes it; 'index.json' for a page beside it.
 */
export function safeHref(path: string, src = 'index.json'): string {
  if (/^https?:\/\//i.test(path)) return path;
  return ABSOLUTE.test(path) ? '' : src.replace(/[?#].*$/, '').replace(/[^/]*$/, '') + path;
}
