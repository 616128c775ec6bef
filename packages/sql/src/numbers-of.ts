import { decimalPlaces, type Column } from '@teilhabe/core';

/** How many decimal places the numbers among the values of a column have at most. */
export function placesOf(values: Column['values']): number {
  return values.reduce<number>(
    (most, value) => (typeof value === 'number' ? Math.max(most, decimalPlaces(value)) : most),
    0,
  );
}

/** The largest of the numbers without signs; 0 without numbers. */
export function largestOf(values: Column['values']): number {
  return values.reduce<number>(
    (most, value) => (typeof value === 'number' ? Math.max(most, Math.abs(value)) : most),
    0,
  );
}
