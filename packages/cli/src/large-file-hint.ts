import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** From so many bytes on it pays not to keep a table in memory. */
const LARGE = 64 * 2 ** 20;

/**
 * What to say before a folder with a large table is read into memory while DuckDB is installed; null where there is nothing to
 * say, also for a folder that cannot be read.
 */
export async function largeFileHint(
  folder: string,
  language: 'de' | 'en',
  isInstalled = hasSql(),
): Promise<string | null> {
  if (!isInstalled) return null;
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter((path) => path.toLowerCase().endsWith('.csv')).sort()) {
    const size = (await stat(join(folder, name)).catch(() => null))?.size ?? 0;
    if (size >= LARGE) return HINT[language](name, Math.round(size / 1e6));
  }
  return null;
}

const HINT = {
  de: (file: string, size: number) =>
    `${file} hat ${size} MB. Mit --engine duckdb braucht das Veröffentlichen weniger Arbeitsspeicher.\n`,
  en: (file: string, size: number) => `${file} has ${size} MB. With --engine duckdb publishing needs less memory.\n`,
};

function hasSql(): boolean {
  try {
    return import.meta.resolve('@teilhabe/sql') !== '';
  } catch {
    return false;
  }
}
