import { numberText } from './number-text.js';
import type { CellValue } from './read-cells.js';

/** A cell as text: empty for none, dates in ISO 8601, numbers with a point and without the noise of doubles. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return value instanceof Date ? dateText(value) : numberText(value.stored);
}

const DAY = 86_400_000;
const SECOND = 1000;

/** Before this day lie times of day without a date; Excel counts days from 31 December 1899. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** A day as `2024-12-31`, a moment as `2024-12-31T08:30:00`, a time of day as `08:30:00`; empty for no date at all. */
function dateText(date: Date): string {
  // A time of day is a fraction in the workbook, which seldom hits the millisecond.
  const time = Math.round(date.getTime() / SECOND) * SECOND;
  if (Number.isNaN(time)) return '';
  const [day = '', rest = ''] = new Date(time).toISOString().replace('.000Z', '').split('T');
  if (time < FIRST_DAY) return rest;
  return time % DAY === 0 ? day : `${day}T${rest}`;
}
