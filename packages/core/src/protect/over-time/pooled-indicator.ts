import type { Breakdown, Indicator } from '../../indicator/definition.js';
import { POOLED_PERIODS } from './pool-phase.js';

/**
 * The indicator of a breakdown with three periods together, and of the total beside it, which everybody can add up. `last`
 * is the end of one of the blocks: what the ledger says (`poolPhase`), and the newest period at the first publication.
 * Periods that do not fill a block are left out; without a whole block its series is empty.
 */
export function pooledIndicator(indicator: Indicator, breakdown: Breakdown, last: string): Indicator {
  return { ...indicator, period: { ...indicator.period, pool: POOLED_PERIODS, last }, breakdowns: [breakdown] };
}
