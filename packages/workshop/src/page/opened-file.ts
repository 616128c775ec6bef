import type { OfferedTable, TableMapping } from '@teilhabe/core/workshop';
import type { ReadAnswer } from '../protocol.js';

/** A file of the clerk's, and what it is. */
export interface OpenedFile {
  readonly file: File;
  /** Null while it is read, or where that failed. */
  readonly read: ReadAnswer | null;
  /** The catalogue's table and its columns; null where the file has none. */
  readonly table: Omit<TableMapping, 'reading'> | null;
}

/** The file with what it is: as last time, else the table that fits best. */
export function openedFile(file: File, read: ReadAnswer | null): OpenedFile {
  if (read === null || read.columns.length === 0) return { file, read, table: null };
  const { kept, tables } = read;
  const known = tables.find(({ name }) => name === kept?.table);
  if (kept !== null && known !== undefined) {
    return { file, read, table: { table: kept.table, columns: { ...columnsOf(known), ...kept.columns } } };
  }
  const [first] = tables;
  return { file, read, table: first === undefined ? null : asTable(first) };
}

/** The file as this table of the catalogue: with the columns whose headings name its fields. */
export function asTable(table: OfferedTable): NonNullable<OpenedFile['table']> {
  return { table: table.name, columns: columnsOf(table) };
}

function columnsOf({ fields }: OfferedTable): TableMapping['columns'] {
  return Object.fromEntries(fields.flatMap(({ name, heading }) => (heading === '' ? [] : [[name, heading]])));
}

/** The catalogue's table that the file is; undefined where it is none. */
export function tableOf({ read, table }: OpenedFile): OfferedTable | undefined {
  return read?.tables.find(({ name }) => name === table?.table);
}

/** The headings of columns that no field takes. */
export function unusedHeadings({ read, table }: OpenedFile): readonly string[] {
  const used = new Set(Object.values(table?.columns ?? {}));
  return (read?.columns ?? []).map(({ heading }) => heading).filter((heading) => heading !== '' && !used.has(heading));
}
