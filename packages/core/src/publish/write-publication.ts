import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { isHashedName } from './content-hash.js';

/** The folders of a publication that are ours to tidy; nothing else in the target is ever removed. */
const OUR_FOLDERS = ['indicators', 'records', 'csv', 'open-sdg/data', 'open-sdg/meta'] as const;

/** Stands in a folder while its first publication is written: what lies there without an index is then ours. */
const UNFINISHED = '.unfinished-publication';

/** A file that a run which was cut off had not yet renamed. */
const LEFT_OVER = /\.\d+\.tmp$/;

/** The target holds something that is not a publication; nothing was written. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/**
 * Writes a publication so that readers never meet half of one: files with content-hashed names first, then the plain
 * names, `index.json` last, each renamed into place whole. What no index links any more is removed on the next run, when
 * no page can still be reading it. A run that is cut off leaves the earlier publication whole, and the next run goes on. Throws
 * `TargetError` when the folder holds other files.
 */
export async function writePublication(target: string, files: ReadonlyMap<string, string>): Promise<void> {
  await refuseForeignFolder(target);
  const linkedBefore = await linkedFiles(target);
  await mkdir(target, { recursive: true });
  if ((await readIndex(target)) === null) await writeFile(join(target, UNFINISHED), '');
  const order = [...files.keys()].sort((a, b) => rank(a) - rank(b));
  for (const path of order) await writeWhole(target, path, files.get(path)!);
  await removeOrphans(target, new Set([...files.keys(), ...linkedBefore]));
  await removeLeftOvers(target, order);
  await rm(join(target, UNFINISHED), { force: true });
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
  const entries = await readdir(target).catch((): string[] => []);
  if (entries.length === 0 || (await readIndex(target)) !== null) return;
  if (entries.includes(UNFINISHED)) return;
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

/** What runs that were cut off had not yet renamed, in every folder that we write to. */
async function removeLeftOvers(target: string, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => join(target, dirname(path))))) {
    const entries = await readdir(folder, { withFileTypes: true });
    const leftOver = entries.filter((entry) => entry.isFile() && LEFT_OVER.test(entry.name));
    await Promise.all(leftOver.map((entry) => rm(join(folder, entry.name))));
  }
}
