import { MASK, shortened, type Problem } from '../problem.js';
import { ProblemList } from '../problems/problem-list.js';
import type { CellPlace } from './check-column.js';
import { UNREADABLE, type Column, type Dataset } from './dataset.js';
import { headingIn } from './headings.js';
import { rowKey } from './row-key.js';
import { primaryKeyOf } from './schema.js';

/** A key of a schema, and the problem that breaking it is. */
interface Key {
  readonly code: 'primary-key' | 'unique-error';
  readonly names: readonly string[];
}

/**
 * Rows whose primary key stood before or has an empty part, and rows whose unique keys stood before; a unique key with an
 * empty part is none. A key of a column or a cell that could not be read, or of an empty cell that must not be, is not checked: that is
 * reported already.
 */
export function checkKeys(dataset: Dataset, place: CellPlace): readonly Problem[] {
  const { uniqueKeys = [] } = dataset.schema;
  const keys: readonly Key[] = [
    { code: 'primary-key', names: primaryKeyOf(dataset.schema) },
    ...uniqueKeys.map((names): Key => ({ code: 'unique-error', names })),
  ];
  return keys.flatMap((key) => checkKey(dataset, key, place));
}

function checkKey(dataset: Dataset, { code, names }: Key, place: CellPlace): readonly Problem[] {
  const columns = names.map((name) => dataset.columns.get(name)).filter((column) => column !== undefined);
  if (columns.length === 0 || columns.length < names.length) return [];
  const keyOf = rowKey(columns);
  const firstAt = new Map<number | string, number>();
  const problems = new ProblemList();
  for (let at = 0; at < dataset.length; at += 1) {
    if (place.explained(at) || columns.some((column) => column.reasons[column.codes[at]!] === UNREADABLE)) continue;
    const value = keyOf(at);
    const empty = columns.filter((column) => column.values[column.codes[at]!] === null);
    const first = firstAt.get(value);
    if (empty.length > 0 && (code === 'unique-error' || empty.some(isRequired))) continue;
    if (empty.length > 0) problems.add(keyProblem(code, columns, { at, first: undefined }, place));
    else if (first !== undefined) problems.add(keyProblem(code, columns, { at, first }, place));
    else firstAt.set(value, at);
  }
  return problems.toArray();
}

/** An empty cell of a required field has a problem of its own. */
function isRequired({ field }: Column): boolean {
  return field.constraints?.required === true;
}

interface RepeatedRow {
  readonly at: number;
  /** The row that has the same key; undefined where a part of the key is empty. */
  readonly first: number | undefined;
}

function keyProblem(
  code: Key['code'],
  columns: readonly Column[],
  { at, first }: RepeatedRow,
  { table, file, hides }: CellPlace,
): Problem {
  const values = columns.map((column) => String(column.values[column.codes[at]!] ?? ''));
  const masked = columns.some((column) => column.field['teilhabe:personal'] === true) || hides(at, values);
  return {
    code,
    severity: 'error',
    file,
    row: table.rows[at]!,
    line: table.lines[at]!,
    field: columns.map((column) => headingIn(table, column.field)).join(' + '),
    found: masked ? MASK : shortened(values.join(' + ')),
    ...(first === undefined ? {} : { expected: String(table.rows[first]!) }),
  };
}
