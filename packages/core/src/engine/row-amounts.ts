import { columnOf } from './columns.js';
import { exactUnits, numbersByCode } from './exact-units.js';
import type { GroupedRows } from './operations/operation.js';

/** An amount for each row, in whole parts of one (`unit` of them), so that sums are exact. */
export interface RowAmounts {
  /** 0 for rows that do not count. */
  readonly amounts: Float64Array;
  /** 1 for rows that count and have no value: part of a sum would be missing. */
  readonly gaps: Uint8Array;
  readonly unit: number;
}

/** The numbers of a field, with a weight multiplied by another one, of the rows that count. */
export function rowAmounts(
  { field, weight }: { readonly field: string; readonly weight?: string },
  { dataset, mask }: Pick<GroupedRows, 'dataset' | 'mask'>,
): RowAmounts {
  const columns = [field, ...(weight === undefined ? [] : [weight])].map((name) => columnOf(dataset, name));
  const units = exactUnits(columns, dataset.length);
  const amounts = new Float64Array(mask);
  const gaps = new Uint8Array(mask.length);
  columns.forEach(({ codes, values }, column) => {
    const numbers = numbersByCode({ values }, units[column]!);
    const absent = Uint8Array.from(values, (value) => Number(typeof value !== 'number'));
    for (let row = 0; row < mask.length; row += 1) {
      const code = codes[row]!;
      amounts[row]! *= numbers[code]!;
      gaps[row]! |= mask[row]! & absent[code]!;
    }
  });
  return { amounts, gaps, unit: units.reduce((product, one) => product * one, 1) };
}
