import { MASK, shortened, type Problem } from '../problem.js';
import type { CellPlace } from './check-column.js';
import type { Column, Dataset } from './dataset.js';
import { headingIn } from './headings.js';

const PROBLEMS_PER_KEY = 200;

/** Rows whose primary key stood before or has an empty part; empty when the schema names no key. */
export function checkKey(dataset: Dataset, key: readonly string[], place: CellPlace): readonly Problem[] {
  const columns = key.map((name) => dataset.columns.get(name)).filter((column) => column !== undefined);
  if (columns.length === 0 || columns.length < key.length) return [];
  const keyOf = columns.length === 1 ? singleKey(columns[0]!) : joinedKey(columns);
  const firstAt = new Map<number | string, number>();
  const problems: Problem[] = [];
  for (let at = 0; at < dataset.length && problems.length < PROBLEMS_PER_KEY; at += 1) {
    const value = keyOf(at);
    const empty = columns.some((column) => column.values[column.codes[at]!] === null);
    const first = firstAt.get(value);
    if (empty) problems.push(keyProblem(columns, at, undefined, place));
    else if (first !== undefined) problems.push(keyProblem(columns, at, first, place));
    else firstAt.set(value, at);
  }
  return problems;
}

/** Codes instead of texts: a million keys of text would take a hundred megabytes. */
function singleKey({ codes }: Column): (at: number) => number {
  return (at) => codes[at]!;
}

function joinedKey(columns: readonly Column[]): (at: number) => string {
  return (at) => columns.map((column) => column.codes[at]!).join('|');
}

/** `first` is the row that has the same key; undefined where a part of the key is empty. */
function keyProblem(
  columns: readonly Column[],
  at: number,
  first: number | undefined,
  { table, file, maskAll }: CellPlace,
): Problem {
  const masked = maskAll || columns.some((column) => column.field['teilhabe:personal'] === true);
  const values = columns.map((column) => String(column.values[column.codes[at]!] ?? ''));
  return {
    code: 'primary-key',
    severity: 'error',
    file,
    row: table.rows[at]!,
    line: table.lines[at]!,
    field: columns.map((column) => headingIn(table, column.field)).join(' + '),
    found: masked ? MASK : shortened(values.join(' + ')),
    ...(first === undefined ? {} : { expected: String(table.rows[first]!) }),
  };
}
