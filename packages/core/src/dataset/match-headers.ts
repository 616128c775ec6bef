import type { TextColumn } from '../csv/table.js';
import type { Problem } from '../problem.js';
import type { Field, TableSchema } from './schema.js';

/**
 * Finds each field's column by name, title or alias; capitals and spaces around it do not count, order does not matter.
 * A field without a column is an error, a column without a field a warning: it is not read.
 */
export function matchHeaders(columns: readonly TextColumn[], schema: TableSchema, file: string) {
  const problems = duplicateProblems(columns, file);
  const matched = new Map<Field, TextColumn>();
  for (const field of schema.fields) {
    const names = new Set([field.name, field.title ?? field.name, ...(field['teilhabe:aliases'] ?? [])].map(normal));
    const column = columns.find(({ header }) => names.has(normal(header)));
    if (column) matched.set(field, column);
    else problems.push(missingLabel(field, columns, file));
  }
  const used = new Set(matched.values());
  for (const { header } of columns.filter((column) => !used.has(column) && column.header !== '')) {
    problems.push({ code: 'extra-label', severity: 'warning', file, row: 1, field: header });
  }
  return { columns: matched as ReadonlyMap<Field, TextColumn>, problems: problems as readonly Problem[] };
}

function missingLabel(field: Field, columns: readonly TextColumn[], file: string): Problem {
  const expected = [field.name, ...(field['teilhabe:aliases'] ?? [])].join(' | ');
  const found = columns.map(({ header }) => header).join(', ');
  return { code: 'missing-label', severity: 'error', file, row: 1, field: field.name, found, expected };
}

function duplicateProblems(columns: readonly TextColumn[], file: string): Problem[] {
  const seen = new Set<string>();
  return columns.flatMap(({ header }): Problem[] => {
    if (header === '') return [{ code: 'blank-label', severity: 'warning', file, row: 1 }];
    if (seen.has(normal(header))) return [{ code: 'duplicate-label', severity: 'error', file, row: 1, field: header }];
    seen.add(normal(header));
    return [];
  });
}

function normal(header: string): string {
  return header.trim().toLowerCase();
}
