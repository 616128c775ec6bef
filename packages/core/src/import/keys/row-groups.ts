import type { TextColumn } from '../../csv/table.js';

/** A number for each row: rows that agree in all columns have the same one. Counts from 0; no columns, one group. */
export function rowGroups(columns: readonly TextColumn[], length: number): Uint32Array {
  let groups = new Uint32Array(length);
  for (const { codes, dictionary } of columns) {
    const known = new Map<number, number>();
    groups = groups.map((group, row) => {
      const pair = group * Math.max(1, dictionary.length) + codes[row]!;
      const found = known.get(pair) ?? known.size;
      if (found === known.size) known.set(pair, found);
      return found;
    });
  }
  return groups;
}
