import { readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';

/** What the server answers for a path, or null when there is nothing. */
export type Site = (path: string) => Promise<string | Uint8Array | null>;

/** Files below a folder; paths that lead out of it, and hidden files, are not there. */
export function folderSite(folder: string): Site {
  return async (path) => {
    const place = normalize(join(folder, path));
    const inside = place.startsWith(normalize(folder + sep));
    if (!inside || path.split('/').some((part) => part.startsWith('.'))) return null;
    return readFile(place).catch(() => null);
  };
}

/** Files in memory; `files` is asked anew each time, so that they may change. */
export function memorySite(files: () => ReadonlyMap<string, string>): Site {
  return (path) => Promise.resolve(files().get(path) ?? null);
}

/** A page at `/` with the files beside it. */
export function pageSite(page: string): Site {
  const beside = folderSite(dirname(page));
  return async (path) => (path === '' ? readFile(page).catch(() => null) : beside(path));
}

/** Sites under prefixes, the first that fits decides: `{ 'publication/': …, '': … }`. */
export function mounted(sites: Readonly<Record<string, Site>>): Site {
  return async (path) => {
    const [prefix, site] = Object.entries(sites).find(([start]) => path.startsWith(start)) ?? [];
    return site && prefix !== undefined ? site(path.slice(prefix.length)) : null;
  };
}
