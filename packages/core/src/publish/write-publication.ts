import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { isHashedName } from './content-hash.js';

/** The folders of a publication that are ours to tidy; nothing else in the target is ever removed. */
const OUR_FOLDERS = ['indicators', 'records', 'csv'] as const;

/** The target holds something that is not a publication; nothing was written. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/**
 * Writes a publication so that readers never meet half of one: files with content-hashed names first, then the plain
 * names, `index.json` last, each renamed into place whole. What no index links any more is removed on the next run, when
 * no page can still be reading it. Throws `TargetError` when the folder holds other files.
 */
export async function writePublication(target: string, files: ReadonlyMap<string, string>): Promise<void> {
  await refuseForeignFolder(target);
  const linkedBefore = await linkedFiles(target);
  await mkdir(target, { recursive: true });
  const order = [...files.keys()].sort((a, b) => rank(a) - rank(b));
  for (const path of order) await writeWhole(target, path, files.get(path)!);
  await removeOrphans(target, new Set([...files.keys(), ...linkedBefore]));
}

function rank(path: string): number {
  if (path === 'index.json') return 2;
  return isHashedName(path) ? 0 : 1;
}

async function writeWhole(target: string, path: string, content: string): Promise<void> {
  const place = join(target, path);
  const unfinished = `${place}.${process.pid}.tmp`;
  await mkdir(dirname(place), { recursive: true });
  await writeFile(unfinished, content);
  await rename(unfinished, place);
}

async function refuseForeignFolder(target: string): Promise<void> {
  const entries = await readdir(target).catch(() => []);
  if (entries.length === 0 || (await readIndex(target)) !== null) return;
  // A first run that was cut off leaves our folders without an index.
  if (entries.every((entry) => (OUR_FOLDERS as readonly string[]).includes(entry) || entry === 'datapackage.json'))
    return;
  throw new TargetError(`${target} holds other files; name an empty folder or one that holds a publication`);
}

/** The hashed files that the publication now in place links: its readers may still be loading them. */
async function linkedFiles(target: string): Promise<readonly string[]> {
  const index = await readIndex(target);
  if (index === null) return [];
  const items = index.link.item.map((item) => item.href);
  return [...items, ...Object.values(index.extension?.teilhabe?.records ?? {})];
}

interface LinkedIndex {
  readonly link: { readonly item: readonly { readonly href: string }[] };
  readonly extension?: { readonly teilhabe?: { readonly records?: Readonly<Record<string, string>> } };
}

async function readIndex(target: string): Promise<LinkedIndex | null> {
  try {
    const index = JSON.parse(await readFile(join(target, 'index.json'), 'utf8')) as LinkedIndex & { class?: string };
    return index.class === 'collection' && Array.isArray(index.link.item) ? index : null;
  } catch {
    return null;
  }
}

async function removeOrphans(target: string, kept: ReadonlySet<string>): Promise<void> {
  for (const folder of OUR_FOLDERS) {
    const entries = await readdir(join(target, folder), { withFileTypes: true }).catch(() => []);
    const orphans = entries.filter((entry) => entry.isFile() && !kept.has(posix.join(folder, entry.name)));
    await Promise.all(orphans.map((entry) => rm(join(target, folder, entry.name))));
  }
}
