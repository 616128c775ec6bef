import type { PeriodPoint } from '../data/periods.js';
import type { TablePlace } from './table.js';

/**
 * The key of a datum: the codes of category, period and answer, in an order that does not depend on who wrote them. Charts key
 * their marks with these codes, in the order in which they show them.
 */
export function datumKey(...codes: readonly string[]): string {
  return codes
    .flatMap((code) => code.split('.'))
    .filter(Boolean)
    .sort()
    .join('.');
}

/** Charts call the number of a total so where they show one period. */
const TOTAL = ['total', 'figure'];

/**
 * The keys of all that a row of a table holds: its number, also without the period where all rows share it, and its answers
 * where these are `columns`. The row of the period `shown` is that of the total, in charts that show no other.
 */
export function rowKeys(
  { row, period, answer }: TablePlace,
  shown: PeriodPoint | undefined,
  columns: readonly string[],
): readonly string[] {
  const own = [row.key, answer?.key ?? ''].filter(Boolean);
  const code = period?.code ?? '';
  const short = own.length > 0 ? [datumKey(...own)] : period === shown ? TOTAL : [];
  const parts = columns.flatMap((column) => [datumKey(...own, column), datumKey(...own, column, code)]);
  return [datumKey(...own, code), ...short, ...parts];
}
