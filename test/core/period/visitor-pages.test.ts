import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../imports/source-file.js';

const sources = new Map(
  readSources(['core', 'charts', 'elements'].map((name) => `packages/${name}/src`)).map(({ path, imports }) => [
    path,
    imports,
  ]),
);

/** The file behind what a source imports, or the library's name. */
function resolved(from: string, imported: string): string {
  if (imported.startsWith('.')) return join(dirname(from), imported).replace(/\.js$/, '.ts');
  const [, name, entry = 'index'] =
    /^@teilhabe\/(core|charts|elements)(?:\/(publication|define))?$/.exec(imported) ?? [];
  return name === undefined ? imported : `packages/${name}/src/${entry}.ts`;
}

/** Every file and library that a page loads with some files. */
function reachable(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set(entries);
  for (const path of found) sources.get(path)?.forEach((imported) => found.add(resolved(path, imported)));
  return found;
}

const pages = reachable(['all', 'define', 'index', 'loader'].map((entry) => `packages/elements/src/${entry}.ts`));

describe('what a visitor’s page loads', () => {
  it('reachable(the elements) holds charts, the contract and lit', () => {
    for (const path of ['packages/charts/src/index.ts', 'packages/core/src/publication.ts', 'lit']) {
      expect([...pages]).toContain(path);
    }
  });

  it('reachable(the elements) holds no parser of periods and no edtf', () => {
    expect([...pages].filter((path) => /^edtf$|^nearley$|core\/src\/period\//.test(path))).toEqual([]);
  });

  it('reachable(the whole of core) holds edtf, which one file imports, and the one in its place in browsers', () => {
    expect([...reachable(['packages/core/src/index.ts'])]).toContain('edtf');
    const importers = [...sources].filter(([, imports]) => imports.includes('edtf')).map(([path]) => path);
    expect(importers).toEqual([
      'packages/core/src/period/edtf-library.browser.ts',
      'packages/core/src/period/edtf-library.ts',
    ]);
  });
});
