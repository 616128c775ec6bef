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

/**
 * Groups rows by the codes of some columns, as one mixed-radix number a row; one group of all rows without columns.
 * Groups come in the order of their first row.
 */
export function groupCodes(columns: readonly Codes[], length: number): Groups {
  const sizes = columns.map((column) => column.values.length);
  const combinations = sizes.reduce((product, size) => product * size, 1);
  if (combinations <= Number.MAX_SAFE_INTEGER) return numbered(length, (i) => radixOf(columns, i));
  // More combinations than whole numbers that can be told apart: one column is joined to the groups of those before it.
  const [first, ...rest] = columns;
  return rest.reduce(
    (groups, { codes, values }) => numbered(length, (i) => groups.keys[i]! * values.length + codes[i]!),
    groupCodes(first ? [first] : [], length),
  );
}

function radixOf(columns: readonly Codes[], i: number): number {
  let radix = 0;
  for (const { values, codes } of columns) radix = radix * values.length + codes[i]!;
  return radix;
}

/** Groups of rows with the same number. */
function numbered(length: number, numberOf: (row: number) => number): Groups {
  const groupOf = new Map<number, number>();
  const rows: number[] = [];
  const keys = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    const number = numberOf(i);
    let group = groupOf.get(number);
    if (group === undefined) {
      group = rows.length;
      groupOf.set(number, group);
      rows.push(i);
    }
    keys[i] = group;
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
