import { hasPersonalFields, primaryKeyOf, type TableSchema } from '../dataset/schema.js';
import { MASK, shortened, type Problem } from '../problem.js';
import type { KeyColumn, WarehouseTable } from './warehouse.js';

interface KeyedTable {
  readonly schema: TableSchema;
  readonly file: string;
  /** The fields that the table has. */
  readonly keys: readonly KeyColumn[];
}

/**
 * Keys that stand in several rows, and primary keys with an empty part, as the database counts them: as many problems as a CSV
 * with these rows has, without the numbers of rows.
 */
export async function warehouseKeyProblems(table: WarehouseTable, keyed: KeyedTable): Promise<readonly Problem[]> {
  const { schema } = keyed;
  const { uniqueKeys = [], fields } = schema;
  const unique = fields.filter(({ constraints }) => constraints?.unique === true).map(({ name }) => [name]);
  const problems: Problem[] = [];
  for (const names of [...unique, ...uniqueKeys]) {
    const columns = columnsOf(names, keyed);
    if (columns !== null)
      problems.push(...(await repeatedProblems(table, columns, { ...keyed, code: 'unique-error' })));
  }
  const primary = primaryKeyOf(schema);
  if (primary.length > 0) problems.push(...(await primaryKeyProblems(table, primary, keyed)));
  return problems;
}

async function primaryKeyProblems(
  table: WarehouseTable,
  names: readonly string[],
  keyed: KeyedTable,
): Promise<readonly Problem[]> {
  const columns = columnsOf(names, keyed);
  if (columns === null) return [];
  // An empty cell of a required field has a problem of its own.
  const required = columns.filter(({ field }) => field.constraints?.required === true);
  const repeated = await repeatedProblems(table, columns, { ...keyed, code: 'primary-key' });
  return [...repeated, ...emptyParts(await table.incomplete(columns, required), columns, keyed)];
}

function emptyParts(rows: number, columns: readonly KeyColumn[], { file }: KeyedTable): readonly Problem[] {
  if (rows === 0) return [];
  const field = headingOf(columns);
  return [{ code: 'primary-key', severity: 'error', file, field, found: '', ...moreThan(1, rows) }];
}

async function repeatedProblems(
  table: WarehouseTable,
  columns: readonly KeyColumn[],
  { schema, file, code }: KeyedTable & { readonly code: 'primary-key' | 'unique-error' },
): Promise<readonly Problem[]> {
  const { keys, rows } = await table.repeated(columns);
  const masked = hasPersonalFields(schema);
  const listed = keys.reduce((sum, key) => sum + key.rows - 1, 0);
  return keys.map(({ values, rows: times }, i) => ({
    ...{ code, severity: 'error', file, field: headingOf(columns), expected: 'once' },
    found: masked ? MASK : shortened(values.join(' + ')),
    ...moreThan(1, times - 1 + (i === keys.length - 1 ? rows - listed : 0)),
  }));
}

/** The columns of a key; null unless the table has them all. */
function columnsOf(names: readonly string[], { keys }: KeyedTable): readonly KeyColumn[] | null {
  const columns = names.flatMap((name) => keys.filter(({ field }) => field.name === name));
  return columns.length === names.length ? columns : null;
}

function headingOf(columns: readonly KeyColumn[]): string {
  return columns.map(({ column }) => column.name).join(' + ');
}

function moreThan(one: number, rows: number): { readonly more?: number } {
  return rows > one ? { more: rows - one } : {};
}
