import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../exit.js';

/** Throws `UsageError` unless the folder is empty or not there, so that nothing is ever overwritten. */
export async function refuseFilled(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return [folder];
    throw error;
  });
  if (entries.length === 0) return;
  throw new UsageError({
    de: `In „${folder}“ liegt schon etwas; es wird nichts überschrieben. Nennen Sie einen neuen oder leeren Ordner.`,
    en: `There is something in "${folder}" already; nothing is overwritten. Name a new or empty folder.`,
  });
}

/**
 * Writes the files into a new or empty folder, never over another file. When one cannot be written, those before it are
 * taken away again and the error is thrown.
 */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await refuseFilled(folder);
  const created: string[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
      created.push(path);
    }
  } catch (error) {
    await Promise.all(created.map((path) => rm(path, { force: true })));
    throw error;
  }
}
