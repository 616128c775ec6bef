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

/** One of the columns whose product an amount is, with what stands for each of its codes. */
export interface Factor {
  readonly codes: Uint32Array;
  readonly numbers: Float64Array;
  /** 1 for codes without a number. */
  readonly absent: Uint8Array;
}

type Amount = { readonly field: string; readonly weight?: string };

/** What the amounts of a field are made of, with a weight multiplied by another one; together in parts of `unit`. */
export function factorsOf({ field, weight }: Amount, { dataset }: Pick<GroupedRows, 'dataset'>) {
  const columns = [field, ...(weight === undefined ? [] : [weight])].map((name) => columnOf(dataset, name));
  const units = exactUnits(columns, dataset.length);
  const factors = columns.map(({ codes, values }, column): Factor => {
    const absent = Uint8Array.from(values, (value) => Number(typeof value !== 'number'));
    return { codes, numbers: numbersByCode({ values }, units[column]!), absent };
  });
  return { factors, unit: units.reduce((product, one) => product * one, 1) };
}

/** The numbers of a field, with a weight multiplied by another one, of the rows that count. */
export function rowAmounts(of: Amount, rows: Pick<GroupedRows, 'dataset' | 'mask'>): RowAmounts {
  const { mask } = rows;
  const { factors, unit } = factorsOf(of, rows);
  const amounts = new Float64Array(mask);
  const gaps = new Uint8Array(mask.length);
  for (const { codes, numbers, absent } of factors) {
    for (let row = 0; row < mask.length; row += 1) {
      const code = codes[row]!;
      amounts[row]! *= numbers[code]!;
      gaps[row]! |= mask[row]! & absent[code]!;
    }
  }
  return { amounts, gaps, unit };
}
