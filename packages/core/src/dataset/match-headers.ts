import type { Table, TextColumn } from '../csv/table.js';
import { MASK, type Problem } from '../problem.js';
import { headingFor, headingsOf, normalHeading } from './headings.js';
import { extraLabels, incorrectLabels, labelProblems, missingLabels, type LabelPlace } from './label-problems.js';
import { findOtherDelimiter } from './other-delimiter.js';
import { fieldsMatchOf, hasPersonalFields, type Field, type TableSchema } from './schema.js';

export interface MatchedHeaders {
  readonly columns: ReadonlyMap<Field, TextColumn>;
  readonly problems: readonly Problem[];
}

export interface MatchOptions {
  /**
   * Whether the table may hold persons: a column that nobody described is then an error, because it may hold what nobody
   * wanted to import, unless the schema itself allows further columns. Default false: it is a warning.
   */
  readonly confidential?: boolean;
}

/**
 * Finds each field's column by name, title or alias; capitals and spaces around it do not count, order does not matter
 * unless the schema says `exact` or the file has no header. What may be missing and what may come in addition says
 * `fieldsMatch`; a further column is never read. A wrong delimiter and a missing header row are one problem each, because
 * every heading would be missing.
 */
export function matchHeaders(
  table: Table,
  schema: TableSchema,
  file: string,
  { confidential = false }: MatchOptions = {},
): MatchedHeaders {
  const place: LabelPlace = { table, schema, at: { file, row: table.headerRow }, confidential };
  if (table.dialect.header === false) return matchByOrder(place, () => true);
  const columns = columnsByName(table.columns, schema);
  const delimiter = findOtherDelimiter(table, schema, columns.size);
  if (delimiter !== undefined) return { columns: new Map(), problems: [wrongDelimiter(delimiter, table, file)] };
  if (columns.size === 0) return { columns, problems: table.columns.length === 0 ? [] : [noHeader(place)] };
  if (fieldsMatchOf(schema) === 'exact') return matchByOrder(place, isHeadingOf);
  const missing = schema.fields.filter((field) => !columns.has(field));
  const read = new Set(columns.values());
  const extra = table.columns.filter((column) => !read.has(column));
  return {
    columns,
    problems: [...labelProblems(place), ...missingLabels(missing, place), ...extraLabels(extra, missing, place)],
  };
}

/** The columns of the fields that have one. */
function columnsByName(columns: readonly TextColumn[], { fields }: TableSchema): ReadonlyMap<Field, TextColumn> {
  const byHeading = new Map<string, TextColumn>();
  for (const column of columns) {
    const heading = normalHeading(column.header);
    if (heading !== '' && !byHeading.has(heading)) byHeading.set(heading, column);
  }
  return new Map(
    fields.flatMap((field) => {
      const heading = headingsOf(field).find((candidate) => byHeading.has(candidate));
      return heading === undefined ? [] : [[field, byHeading.get(heading)!] as const];
    }),
  );
}

/** The first column for the first field and so on. A column under another field's heading is not read: it may be masked. */
function matchByOrder(place: LabelPlace, fits: (column: TextColumn, field: Field) => boolean): MatchedHeaders {
  const { table, schema } = place;
  const pairs = schema.fields.slice(0, table.columns.length).map((field, i) => [field, table.columns[i]!] as const);
  const wrong = pairs.filter(([field, column]) => !fits(column, field));
  return {
    columns: new Map(pairs.filter((pair) => !wrong.includes(pair))),
    problems: [
      ...(table.dialect.header === false ? [] : labelProblems(place)),
      ...incorrectLabels(wrong, place),
      ...missingLabels(schema.fields.slice(table.columns.length), place),
      ...extraLabels(table.columns.slice(schema.fields.length), [], place),
    ],
  };
}

function isHeadingOf({ header }: TextColumn, field: Field): boolean {
  return headingsOf(field).includes(normalHeading(header));
}

/** `found` is the delimiter that the file uses. */
function wrongDelimiter(found: string, { dialect, headerRow: row }: Table, file: string): Problem {
  return { code: 'delimiter-error', severity: 'error', file, row, found, expected: dialect.delimiter };
}

/** Without a header row the first row's cells would be shown as headings: they are masked where cells are personal. */
function noHeader({ table, schema, at, confidential }: LabelPlace): Problem {
  const masked = confidential || hasPersonalFields(schema);
  const found = masked ? MASK : table.columns.map(({ header }) => header).join(', ');
  const expected = schema.fields.map(headingFor).join(', ');
  return { code: 'missing-label', severity: 'error', ...at, found, expected };
}
