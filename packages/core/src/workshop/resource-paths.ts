import { areasTable } from './areas-table.js';

/** A path in a data package: no folder, and nothing that a shell or a web address reads otherwise. */
const UNSAFE = /[^\p{L}\p{N} ._()-]/gu;

/** The names of a clerk's files as paths in a data package, each once. A name that is there already, or none, is numbered. */
export function resourcePaths(names: readonly string[]): readonly string[] {
  const taken = new Set([areasTable().path]);
  return names.map((name) => {
    const safe = name
      .normalize('NFC')
      .replace(UNSAFE, '_')
      .replace(/^[ .]+/, '');
    const numbered = (n: number): string => (taken.has(`${n}-${safe}`) ? numbered(n + 1) : `${n}-${safe}`);
    const path = safe === '' || taken.has(safe) ? numbered(1) : safe;
    taken.add(path);
    return path;
  });
}
