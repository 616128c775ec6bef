import type { Table, TextColumn } from '../csv/table.js';
import { MASK, type Problem } from '../problem.js';
import { headingsOf, normalHeading, spellingsOf } from './headings.js';
import { findOtherDelimiter } from './other-delimiter.js';
import { hasPersonalFields, type Field, type TableSchema } from './schema.js';

export interface MatchedHeaders {
  readonly columns: ReadonlyMap<Field, TextColumn>;
  readonly problems: readonly Problem[];
}

/**
 * Finds each field's column by name, title or alias; capitals and spaces around it do not count, order does not matter.
 * A field without a column is an error. So is a column without a field, because a column that nobody described may hold
 * what nobody wanted to import; with `fieldsMatch: subset` it is a warning. It is never read. A wrong delimiter and a
 * missing header row are one problem each, because every heading would be missing.
 */
export function matchHeaders(table: Table, schema: TableSchema, file: string): MatchedHeaders {
  const columns = matchColumns(table.columns, schema);
  const at = { file, row: table.headerRow };
  const delimiter = findOtherDelimiter(table, schema, columns.size);
  if (delimiter !== undefined) return { columns: new Map(), problems: [wrongDelimiter(delimiter, table, file)] };
  if (columns.size === 0) return { columns, problems: table.columns.length === 0 ? [] : [noHeader(table, schema, at)] };
  const used = new Set(columns.values());
  const missing = schema.fields.filter((field) => !columns.has(field));
  const extraLabel = String(schema.fieldsMatch) === 'subset' ? 'warning' : 'error';
  const extra = table.columns.filter((column) => !used.has(column) && column.header !== '');
  const problems: readonly Problem[] = [
    ...labelProblems(table.columns, at),
    ...missing.map((field): Problem => ({
      code: 'missing-label',
      severity: 'error',
      ...at,
      field: field.name,
      found: headersOf(table),
      expected: spellingsOf(field).join(' | '),
    })),
    ...extra.map(({ header }): Problem => ({ code: 'extra-label', severity: extraLabel, ...at, field: header })),
  ];
  return { columns, problems };
}

/** The columns of the fields that have one. */
export function matchColumns(columns: readonly TextColumn[], schema: TableSchema): ReadonlyMap<Field, TextColumn> {
  const byHeading = new Map<string, TextColumn>();
  for (const column of columns) {
    const heading = normalHeading(column.header);
    if (heading !== '' && !byHeading.has(heading)) byHeading.set(heading, column);
  }
  return new Map(
    schema.fields.flatMap((field) => {
      const heading = headingsOf(field).find((candidate) => byHeading.has(candidate));
      return heading === undefined ? [] : [[field, byHeading.get(heading)!] as const];
    }),
  );
}

function headersOf(table: Table): string {
  return table.columns.map(({ header }) => header).join(', ');
}

/** `found` is the delimiter that the file uses. */
function wrongDelimiter(found: string, { dialect, headerRow: row }: Table, file: string): Problem {
  return { code: 'delimiter-error', severity: 'error', file, row, found, expected: dialect.delimiter };
}

/** Without a header row the first row's cells would be shown as headings: they are masked where cells are personal. */
function noHeader(table: Table, schema: TableSchema, at: Pick<Problem, 'file' | 'row'>): Problem {
  const found = hasPersonalFields(schema) ? MASK : headersOf(table);
  const expected = schema.fields.map((field) => spellingsOf(field).at(-1)).join(', ');
  return { code: 'missing-label', severity: 'error', ...at, found, expected };
}

/** Headings that come twice, and columns with cells but without a heading. */
function labelProblems(columns: readonly TextColumn[], at: Pick<Problem, 'file' | 'row'>): readonly Problem[] {
  const seen = new Set<string>();
  return columns.flatMap(({ header, dictionary }, i): readonly Problem[] => {
    const heading = normalHeading(header);
    if (heading === '') {
      const empty = dictionary.every((cell) => cell.trim() === '');
      return empty ? [] : [{ code: 'blank-label', severity: 'warning', ...at, found: String(i + 1) }];
    }
    if (seen.has(heading)) return [{ code: 'duplicate-label', severity: 'error', ...at, field: header }];
    seen.add(heading);
    return [];
  });
}
