/** What the names of our elements begin with, unless a page chooses otherwise. */
export const PREFIX = 'teilhabe';

/** What HTML allows before the last hyphen of a custom element's name, within ASCII. */
const VALID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * The prefix that the address of a script asks for: `teilhabe.js?prefix=stadt` makes `<stadt-indicator>`.
 * `teilhabe` for an address without one, and for one that HTML does not allow.
 */
export function prefixOf(address: string): string {
  const asked = new URL(address).searchParams.get('prefix') ?? '';
  return VALID.test(asked) ? asked : PREFIX;
}
