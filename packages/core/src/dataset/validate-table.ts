import type { Table, TextColumn } from '../csv/table.js';
import type { Problem, ProblemCode } from '../problem.js';
import { castCell, type Scalar } from './cast-cell.js';
import { brokenConstraint } from './check-constraints.js';
import { checkKey } from './check-keys.js';
import type { Column, Dataset } from './dataset.js';
import { matchHeaders } from './match-headers.js';
import { primaryKeyOf, type Field, type MissingValue, type TableSchema } from './schema.js';

export interface ValidatedTable {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** At most this many problems are kept for one column; the rest are of the same kinds. */
const PROBLEMS_PER_COLUMN = 200;

/**
 * Table to dataset by its schema: headers found by name or alias, every distinct cell cast and checked once,
 * the primary key checked last. A column that the schema does not know is a warning and left out.
 */
export function validateTable(table: Table, schema: TableSchema, file: string): ValidatedTable {
  const headers = matchHeaders(table.columns, schema, file);
  const checked = [...headers.columns].map(([field, column]) => checkColumn(column, field, schema, table, file));
  const columns = new Map(checked.map(({ column }) => [column.field.name, column]));
  const dataset: Dataset = { schema, columns, length: table.length };
  return {
    dataset,
    problems: [
      ...table.problems,
      ...headers.problems,
      ...checked.flatMap(({ problems }) => problems),
      ...checkKey(dataset, primaryKeyOf(schema), table, file),
    ],
  };
}

interface Cell {
  readonly value: Scalar | null;
  readonly reason: string | null;
  readonly problem?: { readonly code: ProblemCode; readonly expected: string };
}

function checkColumn(column: TextColumn, field: Field, schema: TableSchema, table: Table, file: string) {
  const missing = missingValuesOf(field, schema);
  const cells = column.dictionary.map((text) => checkCell(text, field, missing));
  return {
    column: mergeEqual(field, cells, column.codes),
    problems: [
      ...placeProblems(cells, column, field, table, file),
      ...uniqueProblems(cells, column, field, table, file),
    ],
  };
}

function missingValuesOf(field: Field, schema: TableSchema): ReadonlyMap<string, string> {
  const list: readonly MissingValue[] = field.missingValues ?? schema.missingValues ?? [''];
  const entries = list.map((entry) =>
    typeof entry === 'string' ? ([entry, 'missing'] as const) : ([entry.value, entry.label ?? 'missing'] as const),
  );
  return new Map(entries);
}

function checkCell(text: string, field: Field, missing: ReadonlyMap<string, string>): Cell {
  const reason = missing.get(text.trim());
  if (reason !== undefined) {
    const required = field.constraints?.required === true;
    return {
      value: null,
      reason,
      ...(required ? { problem: { code: 'constraint-error', expected: 'required' } } : {}),
    };
  }
  const cast = castCell(text, field);
  if (cast.kind === 'type-error') {
    return { value: null, reason: 'invalid', problem: { code: 'type-error', expected: cast.expected } };
  }
  const broken = brokenConstraint(cast.value, field);
  return {
    value: cast.value,
    reason: null,
    ...(broken ? { problem: { code: 'constraint-error', expected: broken } } : {}),
  };
}

/** Different texts may mean the same (`ja`, ` ja`): one value then has one code. */
function mergeEqual(field: Field, cells: readonly Cell[], codes: Uint32Array): Column {
  const codeOf = new Map<string, number>();
  const kept: Cell[] = [];
  const merged = cells.map((cell) => {
    const key = `${typeof cell.value}:${String(cell.value)}:${cell.reason ?? ''}`;
    if (!codeOf.has(key)) {
      codeOf.set(key, kept.length);
      kept.push(cell);
    }
    return codeOf.get(key)!;
  });
  return {
    field,
    values: kept.map((cell) => cell.value),
    reasons: kept.map((cell) => cell.reason),
    codes: merged.length === kept.length ? codes : codes.map((code) => merged[code]!),
  };
}

function placeProblems(
  cells: readonly Cell[],
  column: TextColumn,
  field: Field,
  table: Table,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  if (cells.every((cell) => cell.problem === undefined)) return problems;
  for (let i = 0; i < column.codes.length && problems.length < PROBLEMS_PER_COLUMN; i += 1) {
    const code = column.codes[i]!;
    const problem = cells[code]!.problem;
    if (problem) problems.push(cellProblem(problem, column, i, field, table, file));
  }
  return problems;
}

function cellProblem(
  { code, expected }: NonNullable<Cell['problem']>,
  column: TextColumn,
  i: number,
  field: Field,
  table: Table,
  file: string,
): Problem {
  const text = column.dictionary[column.codes[i]!]!;
  const found = field['teilhabe:personal'] === true ? '•••' : text;
  return {
    code,
    severity: 'error',
    file,
    row: table.rows[i]!,
    line: table.lines[i]!,
    field: column.header,
    found,
    expected,
  };
}

function uniqueProblems(
  cells: readonly Cell[],
  column: TextColumn,
  field: Field,
  table: Table,
  file: string,
): Problem[] {
  if (field.constraints?.unique !== true) return [];
  const seen = new Set<number>();
  const problems: Problem[] = [];
  column.codes.forEach((code, i) => {
    if (cells[code]!.value === null) return;
    if (seen.has(code))
      problems.push(cellProblem({ code: 'unique-error', expected: 'unique' }, column, i, field, table, file));
    seen.add(code);
  });
  return problems.slice(0, PROBLEMS_PER_COLUMN);
}
