import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Which bundles import which others, read from the built files themselves. */
export function bundleGraph(dist) {
  const chunks = readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`);
  // `indicator-words-….js` is another chunk than `indicator-….js`; the hash has eight characters.
  const find = (name) => chunks.find((path) => path.slice(0, -'-12345678.js'.length) === `chunks/${name}`);
  const chunkOf = (name) => {
    const found = find(name);
    if (found === undefined) throw new Error(`dist/chunks has no ${name}-….js`);
    return found;
  };
  return {
    /** Every file that a page with these kinds of elements loads, in this language, with these charts. */
    filesFor(kinds, language, views = []) {
      const words = (group) => `words-${language}-${group}`;
      const chunks = [...kinds, words('shared'), ...views.map((view) => `view-${view}`)].map(chunkOf);
      // What an element alone says has the name of the element.
      const own = kinds.map((kind) => find(words(kind))).filter((path) => path !== undefined);
      const starts = ['teilhabe.js', ...chunks, ...own, ...(kinds.some(readsRecords) ? [chunkOf('records')] : [])];
      return [...new Set(starts.flatMap((file) => [file, ...staticImports(dist, file)]))];
    },
  };
}

/** Cards and dashboards read datasets; every other element reads records, with what that takes. */
function readsRecords(kind) {
  return !['indicator', 'key-figure', 'dashboard', 'panel'].includes(kind);
}

function staticImports(dist, file, seen = new Set()) {
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, target] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    const path = posix.join(posix.dirname(file), target);
    if (seen.has(path)) continue;
    seen.add(path);
    staticImports(dist, path, seen);
  }
  return [...seen];
}
