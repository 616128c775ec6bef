import type { Table } from '../csv/table.js';
import type { Dataset } from '../dataset/dataset.js';
import { withoutHiddenHeadings } from '../dataset/hidden-headings.js';
import { validateTable } from '../dataset/validate-table.js';
import { identifierProblems } from '../identifiers/identifier-problems.js';
import { withoutIdentifiers } from '../identifiers/without-identifiers.js';
import type { Problem } from '../problem.js';
import { tableOptions } from './check-data-package.js';
import { structureProblems } from './check-structure.js';
import type { ResourceDescriptor } from './data-package.js';
import { guardedTable } from './guarded-table.js';
import type { Read } from './read-resource.js';

/** What makes every other finding about a table worthless. */
const UNREADABLE: ReadonlySet<Problem['code']> = new Set(['encoding-error', 'control-character', 'limit-error']);

/** A table in memory, checked by its description; not read where its characters are not what was meant. */
export function checkedTable(table: Table, resource: ResourceDescriptor, edition: string | null): Read<Dataset> {
  const { schema, path: file } = resource;
  const unreadable = unreadableIn(table.problems);
  if (unreadable.length > 0) return { value: null, problems: withoutHiddenHeadings(unreadable, table, schema) };
  const { dataset, problems } = validateTable(table, schema, file, tableOptions(resource));
  return { value: dataset, problems: withoutIdentifiers([...lookAt(resource, edition)(table), ...problems]) };
}

/** The errors beside which no other one counts. */
export function unreadableIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code, severity }) => severity === 'error' && UNREADABLE.has(code));
}

/** What is looked for in a table beside what its schema says: columns by which people can be told, rows that are none. */
export function lookAt(resource: ResourceDescriptor, edition: string | null): (table: Table) => readonly Problem[] {
  const guarded = guardedTable(resource, edition);
  return (table) => [...identifierProblems(table, resource.path, guarded), ...structureProblems(table, resource)];
}
