import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { filesBelow, foldersIn } from './files.mjs';
import { inside } from './root.mjs';

const single = [
  'package-lock.json',
  'rollup.config.mjs',
  'scripts/compile-messages.mjs',
  'scripts/lib/build.mjs',
  'scripts/lib/integrity.mjs',
  'scripts/lib/message-groups.mjs',
  'tsconfig.base.json',
  'tsconfig.build.json',
];

/** The files that the build reads: sources, schemas, messages and configurations. */
export function buildInputs() {
  const packages = foldersIn('packages').map((name) => `packages/${name}`);
  const own = packages.flatMap((folder) => [`${folder}/package.json`, `${folder}/tsconfig.json`]);
  const read = packages.flatMap((folder) => [
    `${folder}/src`,
    `${folder}/schemas`,
    `${folder}/static`,
    `${folder}/catalogue`,
  ]);
  return [...single, ...own, ...[...read, 'scripts/bundle', 'scripts/manifest'].flatMap(filesBelow)]
    .filter((path) => !path.includes('/messages/compiled/'))
    .filter((path) => existsSync(inside(path)));
}

/** One hash of names and contents: equal when, and only when, a build would read the same. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = readFileSync(inside(path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
