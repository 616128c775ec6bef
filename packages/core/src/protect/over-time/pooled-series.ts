import type { Dataset } from '../../dataset/dataset.js';
import type { Breakdown, Indicator } from '../../indicator/definition.js';
import { computeSeries } from '../../series/compute-series.js';
import type { Series } from '../../series/series.js';
import { POOLED_PERIODS } from './pool-phase.js';

/**
 * A breakdown with three periods together, and the total beside it, which everybody can add up. `last` is the end of one of
 * the blocks: what the ledger says (`poolPhase`), and the newest period at the first publication. Periods that do not fill a
 * block are left out; without a whole block the series is empty.
 */
export function pooledSeries(
  indicator: Indicator,
  breakdown: Breakdown,
  datasets: ReadonlyMap<string, Dataset>,
  last: string,
): Series {
  const period = { ...indicator.period, pool: POOLED_PERIODS, last };
  return computeSeries({ ...indicator, period, breakdowns: [breakdown] }, datasets);
}
