import type { Column } from '../dataset/dataset.js';

/** What rows are grouped by: how many values there are, and for each row which one it has. */
export interface Codes {
  readonly codes: Uint32Array;
  readonly values: ArrayLike<unknown>;
}

/** Rows in groups: for each row its group, for each group one row that stands for it. */
export interface Groups {
  readonly keys: Uint32Array;
  readonly rows: readonly number[];
}

/** The largest number of 32 bits, and one. */
const LARGEST_CODE = 2 ** 32;

/** So many places are always cheap. */
const FEW_COMBINATIONS = 1 << 16;

/**
 * Groups rows by the codes of some columns, as one mixed-radix number a row; one group of all rows without columns.
 * Groups come in the order of their first row.
 */
export function groupCodes(columns: readonly Codes[], length: number): Groups {
  const sizes = columns.map((column) => column.values.length);
  const combinations = sizes.reduce((product, size) => product * size, 1);
  if (combinations <= Number.MAX_SAFE_INTEGER) return numbered(radixes(columns, length, combinations), combinations);
  // More combinations than whole numbers that can be told apart: one column is joined to the groups of those before it.
  const [first, ...rest] = columns;
  return rest.reduce((groups, column) => subgroups(groups, column), groupCodes(first ? [first] : [], length));
}

/** One number a row, column by column: a loop over all columns in each row takes several times as long. */
function radixes(columns: readonly Codes[], length: number, combinations: number): Uint32Array | Float64Array {
  const numbers = combinations <= LARGEST_CODE ? new Uint32Array(length) : new Float64Array(length);
  for (const { values, codes } of columns) {
    const size = values.length;
    for (let row = 0; row < length; row += 1) numbers[row] = numbers[row]! * size + codes[row]!;
  }
  return numbers;
}

/** Groups of rows with the same number. */
function numbered(numbers: Uint32Array | Float64Array, combinations: number): Groups {
  const isDense = combinations <= Math.max(FEW_COMBINATIONS, numbers.length);
  return isDense ? byPlace(numbers, combinations) : byNumber(numbers);
}

/** A place for every combination, occurring or not. */
function byPlace(numbers: Uint32Array | Float64Array, combinations: number): Groups {
  const groupOf = new Uint32Array(combinations);
  const rows: number[] = [];
  const keys = numbers instanceof Uint32Array ? numbers : new Uint32Array(numbers.length);
  for (let row = 0; row < keys.length; row += 1) {
    const number = numbers[row]!;
    // 0 is a combination that has not occurred yet.
    if (groupOf[number] === 0) groupOf[number] = rows.push(row);
    keys[row] = groupOf[number]! - 1;
  }
  return { keys, rows };
}

function byNumber(numbers: Uint32Array | Float64Array): Groups {
  const groupOf = new Map<number, number>();
  const rows: number[] = [];
  const keys = new Uint32Array(numbers.length);
  for (let row = 0; row < keys.length; row += 1) {
    const number = numbers[row]!;
    let group = groupOf.get(number);
    if (group === undefined) {
      group = rows.push(row) - 1;
      groupOf.set(number, group);
    }
    keys[row] = group;
  }
  return { keys, rows };
}

/** The same groups, each divided by the values of a column. */
export function subgroups({ keys, rows }: Groups, column: Codes): Groups {
  return groupCodes([{ codes: keys, values: rows }, column], keys.length);
}

/** A column in which rows without a value have one code, whatever the reason. */
export function nullsTogether({ values, codes }: Column): Codes {
  const none = values.indexOf(null);
  if (none === values.lastIndexOf(null)) return { values, codes };
  const merged = Uint32Array.from(values, (value, code) => (value === null ? none : code));
  return { values, codes: codes.map((code) => merged[code]!) };
}
