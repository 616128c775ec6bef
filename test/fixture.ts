import { existsSync, readFileSync } from 'node:fs';

/** A file of the committed publication fixture, parsed anew so that a test may change it. */
export function fixture(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/publication/${path}`, import.meta.url), 'utf8')) as unknown;
}

/** The text of a file of the committed publication fixture; null when there is none. */
export function fixtureText(path: string): string | null {
  const file = new URL(`fixtures/publication/${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
