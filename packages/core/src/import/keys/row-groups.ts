import type { TextColumn } from '../../csv/table.js';
import type { Imported } from '../imported.js';

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

/** The groups of rows that agree in everything but one dimension: period, measure, unit, and the other dimensions. */
export function groupsBeside({ table, dimensions }: Pick<Imported, 'table' | 'dimensions'>, name: string): Uint32Array {
  const others = dimensions.map((dimension) => dimension.name).filter((other) => other !== name);
  const keys = new Set(['period', 'measure', 'unit', ...others]);
  return rowGroups(
    table.columns.filter(({ header }) => keys.has(header)),
    table.length,
  );
}

/**
 * For each row 1 where the same category stood before in the same group with the same number: offices list a category
 * twice when it belongs to two ways of breaking a total down.
 */
export function repeatedRows(codes: TextColumn, groups: Uint32Array, values: Float64Array): Uint8Array {
  const first = new Map<number, number>();
  return Uint8Array.from(codes.codes, (code, row) => {
    const key = groups[row]! * codes.dictionary.length + code;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before !== undefined && Object.is(values[before], values[row]) ? 1 : 0;
  });
}
