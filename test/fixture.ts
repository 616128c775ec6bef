import { readFileSync } from 'node:fs';

/** A file of the committed publication fixture, parsed anew so that a test may change it. */
export function fixture(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/publication/${path}`, import.meta.url), 'utf8')) as unknown;
}
