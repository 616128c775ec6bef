import { headingsOf, normalHeading } from '../dataset/headings.js';
import type { TableSchema } from '../dataset/schema.js';
import type { Problem } from '../problem.js';

/** A table with the schema that says which of its columns are personal. */
interface DescribedTable {
  readonly path: string;
  readonly schema: TableSchema;
}

/** Says of a problem whether it is about cells of a column that its schema marks as personal, alone or in a key. */
export function personalColumns(tables: readonly DescribedTable[]): (problem: Problem) => boolean {
  const headings = new Map<string, Set<string>>();
  for (const { path, schema } of tables) {
    const personal = schema.fields.filter((field) => field['teilhabe:personal'] === true).flatMap(headingsOf);
    headings.set(path, new Set([...(headings.get(path) ?? []), ...personal]));
  }
  return ({ file, field }) => {
    const personal = headings.get(file);
    if (field === undefined || personal === undefined) return false;
    // A key's columns are joined: Jahr + Person.
    return [field, ...field.split(' + ')].some((heading) => personal.has(normalHeading(heading)));
  };
}
