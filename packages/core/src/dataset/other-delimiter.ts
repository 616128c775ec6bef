import type { Table } from '../csv/table.js';
import { headingsOf, normalHeading } from './headings.js';
import type { TableSchema } from './schema.js';

const DELIMITERS = [';', ',', '\t', '|', ':'];

/**
 * The delimiter by which a table's first row is really cut: the one under which it holds more of the schema's headings
 * than the `matched` that were found. Undefined when no other delimiter explains more.
 */
export function findOtherDelimiter(table: Table, schema: TableSchema, matched: number): string | undefined {
  if (matched === schema.fields.length) return undefined;
  const line = table.columns.map(({ header }) => header).join(table.dialect.delimiter);
  const counts = DELIMITERS.filter((delimiter) => delimiter !== table.dialect.delimiter).map((delimiter) => ({
    delimiter,
    count: countHeadings(line.split(delimiter), schema),
  }));
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count > matched ? best.delimiter : undefined;
}

/** How many of the fields have their heading among these; quotation marks do not count. */
function countHeadings(cells: readonly string[], schema: TableSchema): number {
  const headings = new Set(cells.map((cell) => normalHeading(cell.replaceAll('"', ''))));
  return schema.fields.filter((field) => headingsOf(field).some((heading) => headings.has(heading))).length;
}
