import type { Scalar } from './cast-cell.js';
import { durationSeconds } from './duration.js';
import type { Field } from './schema.js';

/**
 * What a value is compared by. Years, months and durations are kept as text, because they name periods, and compare as
 * numbers; dates in ISO 8601 and all other texts compare as they are.
 */
export function valueOrder(value: Scalar, { type }: Field): Scalar {
  if (typeof value !== 'string') return value;
  if (type === 'year') return Number(value);
  if (type === 'yearmonth') return monthNumber(value);
  return type === 'duration' ? (durationSeconds(value) ?? NaN) : value;
}

/** Months since the year 0; the year may have a sign. */
function monthNumber(text: string): number {
  return Number(text.slice(0, -3)) * 12 + Number(text.slice(-2));
}
