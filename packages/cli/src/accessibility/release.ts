import { readFileSync } from 'node:fs';

/** A release: its version, and the day it was made, ISO 8601. */
export interface Release {
  readonly version: string;
  readonly date: string;
}

/** The release that runs, as its package.json names it. */
export function thisRelease(): Release {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version, releaseDate } = JSON.parse(text) as { readonly version: string; readonly releaseDate: string };
  return { version, date: releaseDate };
}
