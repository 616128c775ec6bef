import type { AggregatePlan, Answer } from './plan.js';

/**
 * Whatever counts rows: the columns in memory, DuckDB, ClickHouse. Every engine gives the same cells, number by number; the
 * order of the cells is its own. Statistics and protection are not its business.
 */
export interface Engine {
  /** What it is called on the command line. */
  readonly name: string;
  /** The answers in the order of the plans. Rejects when one of them cannot be answered whole. */
  aggregate(plans: readonly AggregatePlan[]): Promise<readonly Answer[]>;
  /** Gives back what it holds: connections, memory, files of its own. */
  close(): Promise<void>;
}
