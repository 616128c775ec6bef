import type { Table } from '../csv/table.js';
import type { Problem } from '../problem.js';
import { checkColumn } from './check-column.js';
import { checkKey } from './check-keys.js';
import type { Dataset } from './dataset.js';
import { matchHeaders } from './match-headers.js';
import { hasPersonalFields, primaryKeyOf, type TableSchema } from './schema.js';
import { schemaFaults } from './schema-faults.js';

export interface ValidatedTable {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Table to dataset by its schema: headers found by name or alias, every distinct cell cast and checked once,
 * the primary key checked last. A column that the schema does not know is a warning and left out. Never throws for what
 * stands in the table or the schema.
 */
export function validateTable(table: Table, schema: TableSchema, file: string): ValidatedTable {
  const headers = matchHeaders(table, schema, file);
  const place = { table, file, maskAll: mayHaveSlipped(table) && hasPersonalFields(schema) };
  const checked = [...headers.columns].map(([field, column]) => checkColumn(column, field, schema, place));
  const columns = new Map(checked.map(({ column }) => [column.field.name, column]));
  const dataset: Dataset = { schema, columns, length: table.length };
  // A wrong delimiter cuts every row wrongly: that one problem explains what else is wrong with the shape.
  const shape = headers.problems.some(({ code }) => code === 'delimiter-error') ? [] : table.problems;
  return {
    dataset,
    problems: [
      ...faultProblems(schema, file),
      ...shape,
      ...headers.problems,
      ...checked.flatMap(({ problems }) => problems),
      ...checkKey(dataset, primaryKeyOf(schema), place),
    ],
  };
}

/** Ragged rows and loose quotation marks put cells under other columns' headings: personal cells may stand anywhere. */
function mayHaveSlipped({ problems }: Table): boolean {
  return problems.some(({ code }) => code === 'missing-cell' || code === 'extra-cell' || code === 'quote-error');
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
