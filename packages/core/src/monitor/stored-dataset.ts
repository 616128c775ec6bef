import type { Table } from '../csv/table.js';
import { countProblems } from '../dataset/check-counts.js';
import type { Dataset } from '../dataset/dataset.js';
import { primaryKeyOf } from '../dataset/schema.js';
import { validateTable } from '../dataset/validate-table.js';
import type { RowStore } from '../engine/row-store.js';
import type { Problem } from '../problem.js';
import { tableOptions } from './check-data-package.js';
import { CollectedProblems } from './collected-problems.js';
import type { ResourceDescriptor } from './data-package.js';
import { noteValues, type KnownValues } from './known-values.js';
import { Suspicions } from './suspicions.js';

/** Whether a table can be checked row by row: keys ask for all rows at once. */
export function isStorable({ schema }: Pick<ResourceDescriptor, 'schema'>): boolean {
  const { foreignKeys = [], uniqueKeys = [], fields } = schema;
  const unique = fields.some(({ constraints }) => constraints?.unique === true);
  return !unique && [primaryKeyOf(schema), foreignKeys, uniqueKeys].every(({ length }) => length === 0);
}

/** A table whose rows went into a store, and what is wrong with it. */
export interface StoredTable {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Checks and stores a table, a part of its rows after the other; `look` looks at each part for what cells must not hold.
 * The problems are those of the table as a whole; where rows may be persons no cell is shown. Nothing more is stored once there
 * is an error.
 */
export async function storedDataset(
  parts: AsyncIterable<Table>,
  resource: ResourceDescriptor,
  {
    store,
    fields,
    look,
  }: {
    readonly store: RowStore;
    readonly fields: readonly string[];
    readonly look: (part: Table) => readonly Problem[];
  },
): Promise<StoredTable> {
  const { name, path: file, schema } = resource;
  const { rows, fields: width, ...options } = tableOptions(resource);
  const problems = new CollectedProblems(schema);
  const suspected = new Suspicions();
  const values = new Map<string, KnownValues>();
  let length = 0;
  for await (const part of parts) {
    const { dataset, problems: found } = validateTable(part, schema, file, options);
    problems.add([
      ...(length === 0 ? countProblems(part, width === undefined ? {} : { fields: width }, file) : []),
      ...suspected.others(look(part)),
      ...found,
    ]);
    length += dataset.length;
    for (const column of dataset.columns.values()) noteValues(values, column);
    if (!problems.hasError && fields.length > 0) await store.add(name, withFields(dataset, fields));
  }
  const counted =
    rows === undefined || rows === length
      ? []
      : [{ code: 'row-count', severity: 'error', file, found: String(length), expected: String(rows) } as const];
  problems.add([...suspected.confirmed(), ...counted]);
  const columns = new Map([...values].map(([field, known]) => [field, known.toColumn()]));
  return { dataset: { schema, columns, length, stored: true }, problems: problems.toArray() };
}

function withFields({ schema, columns, length }: Dataset, fields: readonly string[]): Dataset {
  const asked = fields.flatMap((field) => {
    const column = columns.get(field);
    return column ? [[field, column] as const] : [];
  });
  return { schema, columns: new Map(asked), length };
}
