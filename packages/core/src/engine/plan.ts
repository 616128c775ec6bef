import type { Condition } from '../indicator/definition.js';

/**
 * What an engine is asked: group the rows of one resource and count. It knows nothing of statistics or protection,
 * so that Arquero and any database give the same cells.
 */
export interface AggregatePlan {
  readonly resource: string;
  /** The fields that make a group, in order. Rows without a value in one of them form a group of their own (null). */
  readonly by: readonly string[];
  readonly aggregates: readonly Aggregate[];
}

export type Aggregate =
  | { readonly as: string; readonly op: 'count'; readonly where: readonly Condition[] }
  | { readonly as: string; readonly op: 'sum'; readonly field: string; readonly where: readonly Condition[] }
  | { readonly as: string; readonly op: 'distinct'; readonly field: string; readonly where: readonly Condition[] };

/** One group: its values in the order of `by`, and one number per aggregate. */
export interface Cell {
  readonly key: readonly (string | null)[];
  /** Null when a sum meets a row without a value: part of it would be missing. */
  readonly numbers: Readonly<Record<string, number | null>>;
}

export type Aggregates = readonly Cell[];
