import { applyPattern, type Protected } from '../../../packages/core/src/protect/apply-pattern.js';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import type { SafeSeries } from '../../../packages/core/src/protect/safe-series.js';
import { cellId } from '../../../packages/core/src/protect/system/cell-id.js';
import type { Series } from '../../../packages/core/src/series/series.js';

/** What stands beside the numbers of a test's series. */
export const PUBLISHED: Protected = {
  rules: PROFILES.staffPublic,
  profile: 'staffPublic',
  reasons: [],
  time: 'stock',
};

/** A series behind the gate in which the totals of these periods are hidden, whatever their numbers. */
export function withHiddenTotals(series: Series, periods: readonly string[] = []): SafeSeries {
  const hidden = periods.map((period) => [cellId(series.indicator.id, period, ''), 'frequency'] as const);
  return applyPattern(series, new Map(hidden), PUBLISHED);
}
