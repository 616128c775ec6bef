import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  monitorFilesOf,
  offeredIndicators,
  offeredTables,
  readFile,
  type Mapping,
  type TableMapping,
  type WorkshopFile,
} from '../../packages/core/src/workshop.js';

export const DAY = '2026-03-01';

/** A clerk's file as it lies on the disk. */
export interface DiskFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads files and takes for each what the page would offer first; `tables` says otherwise. */
export async function monitorOf(
  files: readonly DiskFile[],
  {
    tables = [],
    ...changes
  }: Omit<Partial<Mapping>, 'tables'> & { readonly tables?: readonly Partial<TableMapping>[] } = {},
) {
  const opened = await Promise.all(files.map(({ name, bytes }, i) => openedAs(name, bytes, tables[i] ?? {})));
  const there = new Set(opened.map(({ mapped }) => mapped.table));
  const isThere = ({ table, field }: { readonly table: string; readonly field: string }) =>
    opened.some(({ mapped }) => mapped.table === table && (mapped.columns[field] ?? '') !== '');
  const mapping: Mapping = {
    version: 1,
    tables: opened.map(({ mapped }) => mapped),
    indicators: offeredIndicators('de')
      .filter((offer) => offer.tables.length > 0 && offer.tables.every((table) => there.has(table)))
      .filter((offer) => offer.columns.every(isThere))
      .map(({ code }) => code),
    policy: { profile: 'staffPublic' },
    title: 'Monitor',
    publisher: 'Stadt',
    ...changes,
  };
  return { mapping, files: monitorFilesOf({ files: opened.map(({ file }) => file), mapping, day: DAY }) };
}

async function openedAs(name: string, bytes: Uint8Array, changes: Partial<TableMapping>) {
  const read = await readFile(bytes, name, changes.reading);
  const { table } = read;
  if (table === null) throw new Error(JSON.stringify(read.problems));
  const offers = offeredTables(
    table.columns.map(({ header }) => header),
    'de',
  );
  const offer = offers.find((one) => changes.table === undefined || one.name === changes.table)!;
  const columns = offer.fields.flatMap((field) => (field.heading === '' ? [] : [[field.name, field.heading] as const]));
  const mapped: TableMapping = { table: offer.name, columns: Object.fromEntries(columns), reading: {}, ...changes };
  const file: WorkshopFile = { name, read: { ...read, table } };
  return { file, mapped };
}

/** The files of a monitor in a folder of their own. */
export function folderOf(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  return folder;
}
