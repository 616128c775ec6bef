import type { ReferenceIndicator } from '../measures/references/compute-reference.js';
import { referenceTables } from '../measures/references/reference-tables.js';
import type { SafeObservation, SafeSeries, SafeTable } from './safe-series.js';

/**
 * A series computed from series that have passed the gate, so from published numbers only: what is confidential in one of
 * them is confidential here, and nothing more can be learned.
 */
export function derive(indicator: ReferenceIndicator, of: SafeSeries, reference: SafeSeries): SafeSeries {
  const pairs = referenceTables<SafeObservation, SafeTable>(indicator, of, reference);
  const tables = pairs.map(({ table, cells }): SafeTable => ({
    breakdown: table.breakdown,
    ...protectionOf(table, reference),
    categories: table.categories,
    observations: cells.map(({ cell, other, numbers }): SafeObservation => {
      const { period, category } = cell;
      if (cell.kind === 'confidential' || other?.kind === 'confidential')
        return { period, category, kind: 'confidential' };
      if (cell.kind === 'missing') return cell;
      if (other?.kind !== 'numbers')
        return { period, category, kind: 'missing', reason: other?.reason ?? 'notDelivered' };
      return { period, category, kind: 'numbers', measures: [numbers] };
    }),
  }));
  const reasons = [...new Set([...of.reasons, ...reference.reasons])];
  const protection = of.protection ?? reference.protection;
  return {
    indicator,
    periods: of.periods,
    tables,
    reasons,
    ...(protection ? { protection } : {}),
  } as unknown as SafeSeries;
}

/** What was done to the numbers that it is computed from. */
function protectionOf({ protection }: SafeTable, reference: SafeSeries): Pick<SafeTable, 'protection'> {
  const done = protection ?? reference.tables[0]?.protection;
  return done === undefined ? {} : { protection: done };
}
