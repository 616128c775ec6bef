import type { Table } from '../csv/table.js';
import { MASK, type Problem } from '../problem.js';
import { headingsOf, normalHeading } from './headings.js';
import { hasPersonalFields, type TableSchema } from './schema.js';

/**
 * Headings that may be personal cells, with the number of their column, from 1: those that nobody described in a table
 * where a personal field has no heading, because a cell may have moved up into its place. Empty where all have theirs.
 */
export function hiddenHeadings(table: Table, schema: TableSchema): ReadonlyMap<string, string> {
  if (!hasPersonalFields(schema)) return new Map();
  const found = new Set(table.columns.map(({ header }) => normalHeading(header)));
  const lost = schema.fields.filter((field) => !headingsOf(field).some((heading) => found.has(heading)));
  if (!lost.some((field) => field['teilhabe:personal'] === true)) return new Map();
  const described = new Set(schema.fields.flatMap(headingsOf));
  return new Map(
    table.columns.flatMap(({ header }, i) =>
      header.trim() === '' || described.has(normalHeading(header)) ? [] : [[header, String(i + 1)] as const],
    ),
  );
}

/** Problems that call a column by its number where its heading may not be shown. */
export function withoutHiddenHeadings(
  problems: readonly Problem[],
  table: Table,
  schema: TableSchema,
): readonly Problem[] {
  const hidden = hiddenHeadings(table, schema);
  return problems.map((problem) => {
    const number = hidden.get(problem.field ?? '');
    return number === undefined ? problem : { ...problem, field: number };
  });
}

/** The headings of a table as one text; those that may not be shown are masked. */
export function headingList(table: Table, schema: TableSchema): string {
  const hidden = hiddenHeadings(table, schema);
  return table.columns.map(({ header }) => (hidden.has(header) ? MASK : header)).join(', ');
}
