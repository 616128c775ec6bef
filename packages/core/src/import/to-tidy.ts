import type { Table } from '../csv/table.js';
import type { Imported } from './imported.js';
import type { TidyOptions } from './tidy-options.js';

/** A table of any known layout as one tidy table. */
export function toTidy(table: Table, _file: string, { layout = 'tidy' }: TidyOptions = {}): Imported {
  const fields = table.columns.map(({ header }) => ({ name: header, type: 'string' as const }));
  const metadata = { footnotes: [], notes: [] };
  return { layout, table, schema: { fields }, dimensions: [], metadata, decisions: [], problems: table.problems };
}
