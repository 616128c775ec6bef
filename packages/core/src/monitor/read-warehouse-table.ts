import type { Table, TextColumn } from '../csv/table.js';
import { countProblems } from '../dataset/check-counts.js';
import type { Column, Dataset } from '../dataset/dataset.js';
import { withEmptyCells } from '../dataset/empty-cells.js';
import { mayBeMissing } from '../dataset/label-problems.js';
import { matchHeaders } from '../dataset/match-headers.js';
import type { Field } from '../dataset/schema.js';
import { EngineError, type EngineFault } from '../engine/engine.js';
import { identifierProblems } from '../identifiers/identifier-problems.js';
import { withoutIdentifiers } from '../identifiers/without-identifiers.js';
import type { Problem } from '../problem.js';
import { tableOptions } from './check-data-package.js';
import { unreadableIn } from './checked-table.js';
import { placeOf, tablePlaceOf, type ResourceDescriptor } from './data-package.js';
import { guardedTable } from './guarded-table.js';
import type { Read, Reading } from './read-resource.js';
import type { KeyColumn, KnownColumn, WarehouseTable } from './warehouse.js';
import { WarehouseChecks } from './warehouse-checks.js';
import { warehouseKeyProblems } from './warehouse-keys.js';

/** What is wrong with one table, and not with the database. */
const OF_TABLES: ReadonlySet<EngineFault> = new Set([
  'missing table',
  'missing column',
  'column type',
  'spellings',
  'access',
]);

/**
 * A table that stays in its database: every different value of the described columns is checked by the rules by which the cells of
 * a CSV are, and counted there. The problems are those of such a CSV but for the numbers of their rows: one for each wrong value,
 * with how many more rows have it.
 */
export async function readWarehouseTable(resource: ResourceDescriptor, reading: Reading): Promise<Read<Dataset>> {
  const { warehouse, counted } = reading;
  if (warehouse === undefined) return { value: null, problems: [noWarehouse(resource)] };
  if (counted === null) return { value: null, problems: [readByRow(resource)] };
  try {
    const table = await warehouse.open(tablePlaceOf(resource));
    const { dataset, columns, problems } = await checkedWarehouseTable(table, resource, reading);
    warehouse.keep(resource.name, { ...tablePlaceOf(resource), columns });
    return { value: dataset, problems };
  } catch (error) {
    if (!(error instanceof EngineError && OF_TABLES.has(error.fault))) throw error;
    return { value: null, problems: [tableProblem(resource, error)] };
  }
}

interface CheckedWarehouseTable {
  readonly dataset: Dataset | null;
  readonly columns: ReadonlyMap<string, KnownColumn>;
  readonly problems: readonly Problem[];
}

async function checkedWarehouseTable(
  table: WarehouseTable,
  resource: ResourceDescriptor,
  { edition }: Reading,
): Promise<CheckedWarehouseTable> {
  const schema = withEmptyCells(resource.schema);
  const file = placeOf(resource);
  const { confidential = false, ...counts } = tableOptions(resource);
  const headings = headingsAsTable(table);
  const guarded = guardedTable(resource, edition);
  const headers = matchHeaders(headings, schema, file, { confidential });
  const checks = new WarehouseChecks(table, { file, schema, guarded });
  for (const [field, { header }] of headers.columns) await checks.check(header, field);
  const described = new Set([...headers.columns.values()]);
  const others = { ...headings, columns: headings.columns.filter((column) => !described.has(column)) };
  const keys: KeyColumn[] = [...headers.columns.keys()].flatMap((field) => {
    const column = checks.known.get(field.name);
    return column ? [{ field, column }] : [];
  });
  const absent = schema.fields.filter((field) => !headers.columns.has(field) && mayBeMissing(field, schema));
  const unreadable = unreadableIn(checks.problems());
  if (unreadable.length > 0) return { dataset: null, columns: checks.known, problems: unreadable };
  const problems = [
    ...countProblems(headings, counts, file),
    ...headers.problems.map(({ row: _row, line: _line, ...problem }) => problem),
    ...identifierProblems(others, file, guarded),
    ...checks.problems(),
    ...(await warehouseKeyProblems(table, { schema, file, keys })),
  ];
  const values = [...checks.columns(), ...(headers.columns.size === 0 ? [] : absent.map(absentColumn))];
  const columns = new Map(values.map((column) => [column.field.name, column] as const));
  return {
    dataset: { schema, columns, length: table.rows, stored: true },
    columns: checks.known,
    problems: withoutIdentifiers(problems),
  };
}

/** The names of the columns as the headings of a file without a cell. */
function headingsAsTable({ columns, rows }: WarehouseTable): Table {
  const none = new Uint32Array(0);
  const headings = columns.map(({ name: header }): TextColumn => ({ header, dictionary: [], codes: none }));
  return {
    ...{ columns: headings, length: rows, headerRow: 1, rows: none, lines: none, dialect: { delimiter: '\t' } },
    ...{ headers: [], preamble: [], footer: [], problems: [] },
  };
}

function absentColumn(field: Field): Column {
  return { field, values: [null], reasons: ['missing'], codes: new Uint32Array(0) };
}

function noWarehouse({ name }: ResourceDescriptor): Problem {
  return {
    ...{ code: 'format-error', severity: 'error', file: 'datapackage.json', found: 'table' },
    field: `resources › ${name}`,
  };
}

/** Somebody looks at its rows: measures on records, keys of other tables. */
function readByRow({ name }: ResourceDescriptor): Problem {
  return {
    ...{ code: 'schema-error', severity: 'error', file: 'datapackage.json', found: 'sql', expected: 'table in a file' },
    field: `resources › ${name} › format`,
  };
}

function tableProblem(resource: ResourceDescriptor, { engine, fault, message }: EngineError): Problem {
  const file = engine;
  return { code: 'engine-error', severity: 'error', file, field: placeOf(resource), found: fault, expected: message };
}
