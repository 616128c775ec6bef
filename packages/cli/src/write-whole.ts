import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './exit.js';

/**
 * Writes a file whole or not at all: beside its place first, then into it, so that a link of that name is replaced and not
 * followed. Throws what the system says, and leaves what was there, when that cannot be done.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    // What lies there already is not ours to remove.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** `replaceFile` for a file that somebody named: throws `UsageError` when it cannot be written. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await replaceFile(path, content);
  } catch (error) {
    throw new UsageError({
      de: `„${path}“ lässt sich nicht schreiben (${(error as NodeJS.ErrnoException).code ?? 'unbekannt'}).`,
      en: `"${path}" cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    });
  }
}
