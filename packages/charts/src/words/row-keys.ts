import type { PeriodPoint } from '../data/periods.js';
import type { TablePlace } from './table.js';

/** Charts call the number of a total so where they show one period. */
const TOTAL = ['total', 'figure'];

/**
 * The keys that charts give the marks of what a row of a table holds: the codes of its categories in the dataset's order, then
 * the answer or the period, without the period where all marks share it. Where answers are `columns`, the row has a key for
 * each. The row of the period `shown` is that of the total, in charts that show no other.
 */
export function rowKeys(
  { row, period, answer }: TablePlace,
  shown: PeriodPoint | undefined,
  columns: readonly string[],
): readonly string[] {
  const own = joined(row.key, answer?.key);
  const short = own === '' ? (period === shown ? TOTAL : []) : [own];
  return [joined(own, period?.code), ...short, ...columns.map((column) => joined(own, column))];
}

/** The key that charts give the mark of one answer of a row. */
export function answerKey({ row }: TablePlace, answer: string): string {
  return joined(row.key, answer);
}

function joined(...codes: readonly (string | undefined)[]): string {
  return codes.filter(Boolean).join('.');
}
