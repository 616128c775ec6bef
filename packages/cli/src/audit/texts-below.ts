import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder as text, by its path relative to it with `/`, in alphabetical order. */
export async function textsBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await pathsBelow(folder, '')) texts.set(path, await readFile(join(folder, path), 'utf8'));
  return texts;
}

async function pathsBelow(folder: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) paths.push(...(await pathsBelow(folder, `${path}/`)));
    else paths.push(path);
  }
  return paths;
}
