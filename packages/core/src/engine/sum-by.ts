import { op, table } from 'arquero';
import type { Groups } from './group-codes.js';

/** The sum of a column for every group, in the order of the groups: a roll-up of Arquero. */
export function sumBy(groups: Groups, numbers: Float64Array | Uint8Array): ArrayLike<number> {
  const rolled = table({ group: groupColumn(groups), number: numbers })
    .groupby('group')
    .rollup({ sum: op.sum('number') });
  return Float64Array.from(rolled.array('sum') as ArrayLike<number>);
}

/** A column in Arquero's own interface that brings its groups along, so that `groupby` need not build keys. */
function groupColumn({ keys, rows }: Groups): ArrayLike<number> {
  const column = {
    length: keys.length,
    at: (row: number) => keys[row]!,
    [Symbol.iterator]: () => keys[Symbol.iterator](),
    groups: (names: readonly string[]) => ({
      keys,
      rows,
      names,
      size: rows.length,
      get: [(row: number) => keys[row]!],
    }),
  };
  // Arquero takes any object with length, at and an iterator for a column; its types name arrays only.
  return column;
}
