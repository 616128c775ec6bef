import type { Column } from '../dataset/dataset.js';

/** Rows in groups: for each row its group, for each group one row that stands for it. */
export interface Groups {
  readonly keys: Uint32Array;
  readonly rows: readonly number[];
}

/**
 * Groups rows by the codes of some columns, as one mixed-radix number a row; one group of all rows without columns.
 * Groups come in the order of their first row.
 */
export function groupCodes(columns: readonly Column[], length: number): Groups {
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

function radixOf(columns: readonly Column[], i: number): number {
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
