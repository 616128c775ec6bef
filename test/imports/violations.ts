import { posix } from 'node:path';
import type { SourceFile } from './source-file.js';
import type { Wall } from './walls.js';

/** The imports that a wall forbids, one sentence each. */
export function violations(sources: readonly SourceFile[], wall: Wall): string[] {
  return sources
    .filter((source) => wall.around.test(source.path))
    .flatMap((source) =>
      source.imports
        .filter((imported) => !isAllowed(source.path, imported, wall))
        .map((imported) => `${source.path} imports ${imported}; allowed: ${wall.allowed}`),
    );
}

function isAllowed(importing: string, imported: string, { packages, files }: Wall): boolean {
  if (!imported.startsWith('.')) return packages.some((allowed) => allowed.test(imported));
  return files.test(posix.join(posix.dirname(importing), imported));
}

/** The libraries that more than one file imports, one sentence each: a dependency is a guest of one file. */
export function sharedLibraries(sources: readonly SourceFile[]): string[] {
  const hosts = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    // What stands in a file's place in browsers is the same file.
    const host = path.replace('.browser.ts', '.ts');
    for (const name of imports.map(packageName).filter(isLibrary))
      hosts.set(name, (hosts.get(name) ?? new Set()).add(host));
  }
  return [...hosts]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `${name} is imported by ${[...files].join(' and ')}; one file may`);
}

/** The packages that are imported without being named in package.json's dependencies, one sentence each. */
export function undeclared(sources: readonly SourceFile[], dependencies: readonly string[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((imported) => !imported.startsWith('.') && !imported.startsWith('node:'))
      .filter((imported) => !dependencies.includes(packageName(imported)))
      .map((imported) => `${path} imports ${imported}; package.json does not name it`),
  );
}

function isLibrary(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('node:') && !name.startsWith('@teilhabe/');
}

/** The package of a specifier: `ajv` of `ajv/dist/2020.js`, `@teilhabe/core` of `@teilhabe/core/publication`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
