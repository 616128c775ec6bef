import type { TextColumn } from '../../csv/table.js';
import type { Total } from './find-totals.js';
import { repeatedRows } from './row-groups.js';

/** One total beside the sum of its parts, within rows that agree in everything else. */
export interface Sum {
  readonly total: Total;
  /** The row of the total; -1 when there is none. */
  row: number;
  /** NaN as soon as one of the parts has no number. */
  sum: number;
  /** How many parts were added. */
  parts: number;
}

/** The sums of the parts of each total, group by group. `groups` says which rows belong together. */
export function sumsOf(
  codes: TextColumn,
  totals: readonly Total[],
  { groups, values }: { readonly groups: Uint32Array; readonly values: Float64Array },
): readonly Sum[] {
  const sums = new Map<number, Sum>();
  const sumAt = (row: number, at: number): Sum => {
    const key = groups[row]! * totals.length + at;
    const known = sums.get(key) ?? { total: totals[at]!, row: -1, sum: 0, parts: 0 };
    sums.set(key, known);
    return known;
  };
  const places = placesOf(totals, codes.dictionary);
  const repeated = repeatedRows(codes, groups, values);
  codes.codes.forEach((code, row) => {
    if (repeated[row] === 1) return;
    const { whole, parts } = places[code]!;
    if (whole !== undefined) sumAt(row, whole).row = row;
    for (const at of parts) {
      const sum = sumAt(row, at);
      sum.sum += values[row]!;
      sum.parts += 1;
    }
  });
  return [...sums.values()];
}

/** For each code: which total it is, and of which totals it is a part. */
function placesOf(totals: readonly Total[], codes: readonly string[]) {
  const wholes = new Map(totals.map(({ code }, at) => [code, at]));
  const partsOf = new Map<string, number[]>();
  totals.forEach(({ parts }, at) => {
    for (const part of parts) partsOf.set(part, [...(partsOf.get(part) ?? []), at]);
  });
  return codes.map((code) => ({ whole: wholes.get(code), parts: partsOf.get(code) ?? [] }));
}
