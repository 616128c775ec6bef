import type { TextColumn } from '../../csv/table.js';

/** How many different rows some columns of equal length have; 0 for no columns. */
export function distinctRows(columns: readonly TextColumn[]): number {
  const [first, ...others] = columns;
  if (first === undefined) return 0;
  let groups = first.codes;
  let count = first.dictionary.length;
  for (const { codes, dictionary } of [first, ...others]) {
    const numbers = new Map<number, number>();
    const width = Math.max(1, dictionary.length);
    groups = groups.map((group, row) => {
      const key = group * width + codes[row]!;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    count = numbers.size;
  }
  return count;
}
