/** The address of the page, without its fragment. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/, '');
}
