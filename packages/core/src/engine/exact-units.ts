import type { Column } from '../dataset/dataset.js';

/**
 * What the numbers of columns must be multiplied by so that sums of their products over so many rows are sums of whole
 * numbers: 0.1 + 0.2 is 0.3 then, and the order of rows does not matter. All 1 where such a sum might not fit a whole
 * number exactly (2^53).
 */
export function exactUnits(columns: readonly Column[], rows: number): readonly number[] {
  const units = columns.map((column) => 10 ** decimalsOf(numbersIn(column)));
  const largest = columns.reduce((product, column, i) => product * largestOf(numbersIn(column)) * units[i]!, rows);
  return largest <= Number.MAX_SAFE_INTEGER ? units : units.map(() => 1);
}

/** A column's numbers by code, in so many parts of one; 0 for what is no number. */
export function numbersByCode({ values }: Pick<Column, 'values'>, unit: number): Float64Array {
  return Float64Array.from(values, (value) => {
    if (typeof value !== 'number') return 0;
    return unit === 1 ? value : Math.round(value * unit);
  });
}

function numbersIn({ values }: Column): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}

function decimalsOf(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0);
}

function largestOf(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** How many decimal places a number is written with: 2 for 0.25, 7 for 1e-7. */
export function decimalPlaces(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
