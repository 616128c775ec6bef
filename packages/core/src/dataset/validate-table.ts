import type { Table } from '../csv/table.js';
import type { Problem } from '../problem.js';
import { blankRowProblems } from './blank-rows.js';
import { cellRules } from './cell-rules.js';
import { checkColumn, columnProblems } from './check-column.js';
import { countProblems, type DeclaredCounts } from './check-counts.js';
import { checkKeys } from './check-keys.js';
import type { Column, Dataset } from './dataset.js';
import { headingIn } from './headings.js';
import { withoutHiddenHeadings } from './hidden-headings.js';
import { mayBeMissing } from './label-problems.js';
import { matchHeaders, type MatchOptions } from './match-headers.js';
import type { Field, TableSchema } from './schema.js';
import { schemaFaults } from './schema-faults.js';

/** A table that was checked: its typed columns, and everything that is wrong with its cells. */
export interface ValidatedTable {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** What is known about a table beside its schema. */
export interface TableOptions extends MatchOptions, DeclaredCounts {}

/**
 * Table to dataset by its schema: headers found by name or alias, every distinct cell cast and checked once, the keys
 * checked last. A column that the schema does not know is left out: a warning, or an error where the table may hold
 * persons or the schema allows no further columns. A column that the file may lack has no values. Foreign keys are
 * checked by `validate`, which knows the other tables. Never throws for what stands in the table or the schema.
 */
export function validateTable(
  table: Table,
  schema: TableSchema,
  file: string,
  { confidential = false, ...counts }: TableOptions = {},
): ValidatedTable {
  const headers = matchHeaders(table, schema, file, { confidential });
  const checked = [...headers.columns].map(([field, column]) => checkColumn(column, field, schema));
  const rules = cellRules(table, schema, { labels: headers.problems, columns: checked });
  const place = { table, file, ...rules };
  const absent = headers.columns.size === 0 ? [] : absentColumns(table, schema, headers.columns);
  const columns = new Map(
    [...checked.map(({ column }) => column), ...absent].map((column) => [column.field.name, column] as const),
  );
  const headings = new Map([...headers.columns.keys()].map((field) => [field.name, headingIn(table, field)] as const));
  const source = { file, rows: table.rows, lines: table.lines, headings, ...rules };
  const dataset: Dataset = { schema, columns, length: table.length, source };
  // A wrong delimiter cuts every row wrongly: that one problem explains what else is wrong with the shape.
  const cut = headers.problems.some(({ code }) => code === 'delimiter-error');
  const shape = cut ? [] : [...countProblems(table, counts, file), ...table.problems, ...blankRowProblems(table, file)];
  const problems = [
    ...faultProblems(schema, file),
    ...shape,
    ...headers.problems,
    ...checked.flatMap((column) => columnProblems(column, place)),
    ...checkKeys(dataset, place),
  ];
  return { dataset, problems: withoutHiddenHeadings(problems, table, schema) };
}

/** The fields that the file lacks and may lack, as columns without a value. */
function absentColumns(table: Table, schema: TableSchema, found: ReadonlyMap<Field, unknown>): readonly Column[] {
  return schema.fields
    .filter((field) => !found.has(field) && mayBeMissing(field, schema))
    .map((field) => ({ field, values: [null], reasons: ['missing'], codes: new Uint32Array(table.length) }));
}

function faultProblems(schema: TableSchema, file: string): readonly Problem[] {
  return schemaFaults(schema).map(({ place, found, expected }) => ({
    code: 'schema-error',
    severity: 'error',
    file,
    field: ['schema', ...place].join(' › '),
    found,
    expected,
  }));
}
