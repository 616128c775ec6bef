import type { Column } from '../dataset/dataset.js';
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

/** An amount's own column, and the one that it is multiplied by. */
export interface Factors {
  readonly amount: Factor;
  readonly weight: Factor | undefined;
}

type Amount = { readonly field: string; readonly weight?: string };

/** What the amounts of a field are made of, with a weight multiplied by another one; together in parts of `unit`. */
export function factorsOf(
  { field, weight }: Amount,
  { dataset }: Pick<GroupedRows, 'dataset'>,
): Factors & { readonly unit: number } {
  const columns = [columnOf(dataset, field), ...(weight === undefined ? [] : [columnOf(dataset, weight)])] as const;
  const units = exactUnits(columns, dataset.length);
  const [amount, other] = columns;
  return {
    amount: factorOf(amount, units[0]),
    weight: other && factorOf(other, units[1]),
    unit: units.reduce((product, one) => product * one, 1),
  };
}

function factorOf({ codes, values }: Column, unit = 1): Factor {
  const absent = Uint8Array.from(values, (value) => Number(typeof value !== 'number'));
  return { codes, numbers: numbersByCode({ values }, unit), absent };
}

/** The numbers of a field, with a weight multiplied by another one, of the rows that count. */
export function rowAmounts(of: Amount, rows: Pick<GroupedRows, 'dataset' | 'mask'>): RowAmounts {
  const { mask } = rows;
  const { amount, weight, unit } = factorsOf(of, rows);
  const amounts = new Float64Array(mask);
  const gaps = new Uint8Array(mask.length);
  for (const { codes, numbers, absent } of weight ? [amount, weight] : [amount]) {
    for (let row = 0; row < mask.length; row += 1) {
      const code = codes[row]!;
      amounts[row]! *= numbers[code]!;
      gaps[row]! |= mask[row]! & absent[code]!;
    }
  }
  return { amounts, gaps, unit };
}
