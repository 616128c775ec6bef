import type { TableMapping } from './mapping.js';
import { readFile, type ReadFile, type ReadingChoices } from './read-file.js';

/** A file with what is known of it from last time. */
export interface ReadAsKept {
  readonly read: ReadFile;
  /** How it was read. */
  readonly choices: ReadingChoices;
  /** What it was last time; null where no kept table has its headings. */
  readonly kept: TableMapping | null;
}

/**
 * Reads a file as one of the kept tables was read, if it has all headings of that table's columns, and else as it comes.
 * Of several, the table with most columns counts. Each way of reading is tried once.
 */
export async function readAsKept(
  bytes: Uint8Array,
  name: string,
  tables: readonly TableMapping[],
): Promise<ReadAsKept> {
  const ways = new Map<string, Promise<ReadFile>>();
  const readWith = (choices: ReadingChoices) => {
    const way = JSON.stringify(choices);
    const read = ways.get(way) ?? readFile(bytes, name, choices);
    ways.set(way, read);
    return read;
  };
  const columns = (table: TableMapping) => Object.values(table.columns);
  for (const kept of [...tables].sort((a, b) => columns(b).length - columns(a).length)) {
    const read = await readWith(kept.reading);
    const headings = new Set(read.table?.columns.map(({ header }) => header));
    if (columns(kept).every((heading) => headings.has(heading))) return { read, choices: kept.reading, kept };
  }
  return { read: await readWith({}), choices: {}, kept: null };
}
