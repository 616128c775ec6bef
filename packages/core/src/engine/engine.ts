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
  /** The answer at once, where nothing has to be awaited: what may never be needed is then asked for when it is. */
  readonly answer?: (plan: AggregatePlan) => Answer;
  /** Gives back what it holds: connections, memory, files of its own. */
  close(): Promise<void>;
}

/** Why an engine could not answer. */
export type EngineFault =
  /** The program or the package is not there. */
  | 'not installed'
  /** What it needs to know is not set. */
  | 'not configured'
  /** Nobody answers, or stopped answering. */
  | 'connection'
  | 'credentials'
  /** Something is asked for that this user may not do. */
  | 'access'
  /** A table that is to be counted is not there. */
  | 'missing table'
  | 'missing column'
  | 'column type'
  /** Too many texts of a column mean another value than they say. */
  | 'spellings'
  | 'memory'
  | 'time'
  /** Anything else; the message says what. */
  | 'failed';

/** An engine that could not answer: nothing of its answer counts. The message holds no credentials. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    /** The engine, as the command line calls it. */
    readonly engine: string,
    readonly fault: EngineFault,
    message: string,
  ) {
    super(message);
  }
}
