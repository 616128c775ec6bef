import type { Table } from '../csv/table.js';
import type { Problem } from '../problem.js';
import type { Column, Dataset } from './dataset.js';

const PROBLEMS_PER_KEY = 200;

/** Rows whose primary key stood before or has an empty part; empty when the schema names no key. */
export function checkKey(dataset: Dataset, key: readonly string[], table: Table, file: string): readonly Problem[] {
  const columns = key.map((name) => dataset.columns.get(name)).filter((column) => column !== undefined);
  if (columns.length === 0 || columns.length < key.length) return [];
  const firstRow = new Map<string, number>();
  const problems: Problem[] = [];
  for (let i = 0; i < dataset.length && problems.length < PROBLEMS_PER_KEY; i += 1) {
    const parts = columns.map((column) => column.codes[i]!);
    const empty = columns.find((column, k) => column.values[parts[k]!] === null);
    const first = firstRow.get(parts.join('|'));
    if (empty !== undefined || first !== undefined) problems.push(keyProblem(columns, i, first, table, file));
    else firstRow.set(parts.join('|'), table.rows[i]!);
  }
  return problems;
}

function keyProblem(
  columns: readonly Column[],
  i: number,
  first: number | undefined,
  table: Table,
  file: string,
): Problem {
  const personal = columns.some((column) => column.field['teilhabe:personal'] === true);
  const values = columns.map((column) => String(column.values[column.codes[i]!] ?? ''));
  return {
    code: 'primary-key',
    severity: 'error',
    file,
    row: table.rows[i]!,
    line: table.lines[i]!,
    field: columns.map((column) => column.field.name).join(' + '),
    found: personal ? '•••' : values.join(' + '),
    ...(first === undefined ? {} : { expected: String(first) }),
  };
}
