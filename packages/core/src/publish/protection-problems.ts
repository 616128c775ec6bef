import type { Problem } from '../problem.js';
import type { CellPlace } from '../protect/system/cell-id.js';

/** One problem for each table and period in which something cannot be kept secret: that breakdown must be dropped. */
export function protectionProblems(places: readonly Omit<CellPlace, 'category'>[]): readonly Problem[] {
  const each = new Map(places.map(({ table, period }) => [`${table} ${period}`, { table, period }]));
  return [...each.values()].map(({ table, period }) => ({
    code: 'protection-error',
    severity: 'error',
    file: 'indicators.json',
    field: table,
    found: period,
  }));
}
