/** Whatever stands before a relative path, it does not change the scheme. */
const ANYWHERE = 'https://page.invalid/';

/** An address as it may stand in a link: http, https, or a path beside the page; null for every other scheme. */
export function safeHref(address: string): string | null {
  try {
    const { protocol } = new URL(address, ANYWHERE);
    return protocol === 'https:' || protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}
