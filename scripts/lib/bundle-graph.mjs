import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Which bundles import which others, read from the built files themselves. */
export function bundleGraph(dist) {
  const chunks = readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`);
  const chunkOf = (kind) => {
    const found = chunks.find((path) => path.startsWith(`chunks/${kind}-`));
    if (found === undefined) throw new Error(`dist/chunks has no ${kind}-….js`);
    return found;
  };
  return {
    /** Every file that a page with these kinds of elements loads, in this language, with these charts. */
    filesFor(kinds, language, views = []) {
      const chunks = [...kinds, language, ...views.map((view) => `view-${view}`)].map(chunkOf);
      const starts = ['teilhabe.js', ...chunks];
      return [...new Set(starts.flatMap((file) => [file, ...staticImports(dist, file)]))];
    },
  };
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
