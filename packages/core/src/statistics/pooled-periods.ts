import { blocks } from './blocks.js';

/** Events and their base in a period. */
export interface PeriodCount {
  readonly period: string;
  readonly events: number;
  readonly base: number;
}

/** Several periods as one. */
export interface PooledPeriod {
  readonly first: string;
  readonly last: string;
  readonly periods: number;
  readonly events: number;
  readonly base: number;
}

/**
 * Rare events of `size` successive periods added up, with their bases, for a rate by `eventRate`. Blocks do not overlap,
 * so that they can be compared, and are counted from the newest; the oldest may be shorter. The size is fixed
 * beforehand: to stop where the events suffice would bend the rate. Empty for no periods; in the order given, which
 * must be that of time. Throws for a size that is not a whole number from 1.
 */
export function pooledPeriods(counts: readonly PeriodCount[], size: number): readonly PooledPeriod[] {
  return blocks(counts, size).map(pooled);
}

function pooled(block: readonly PeriodCount[]): PooledPeriod {
  return {
    first: block[0]!.period,
    last: block.at(-1)!.period,
    periods: block.length,
    events: block.reduce((total, { events }) => total + events, 0),
    base: block.reduce((total, { base }) => total + base, 0),
  };
}
