import { existsSync, rmSync } from 'node:fs';
import { filesBelow, foldersIn } from './files.mjs';
import { inside } from './root.mjs';

/** Removes from each package's dist what an earlier build made of a source that is gone since. */
export function removeOrphans() {
  const outputs = foldersIn('packages').flatMap((name) => filesBelow(`packages/${name}/dist`));
  for (const path of outputs.filter((output) => !existsSync(inside(sourceOf(output))))) rmSync(inside(path));
}

/** The source that tsc made an output of: packages/x/dist/a.d.ts comes from packages/x/src/a.ts. */
export function sourceOf(output) {
  if (output.endsWith('.tsbuildinfo')) return output;
  return output.replace('/dist/', '/src/').replace(/(\.d\.ts|\.js)$/, '.ts');
}
