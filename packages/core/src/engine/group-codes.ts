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
  const groupOf = new Map<number, number>();
  const rows: number[] = [];
  const keys = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    let radix = 0;
    for (const column of columns) radix = radix * column.values.length + column.codes[i]!;
    let group = groupOf.get(radix);
    if (group === undefined) {
      group = rows.length;
      groupOf.set(radix, group);
      rows.push(i);
    }
    keys[i] = group;
  }
  return { keys, rows };
}
