import type { Condition } from '../indicator/definition.js';

/**
 * What an engine is asked of one resource, all at once: its rows in several groupings, and what is counted in each. It knows
 * nothing of statistics or protection, so that the columns in memory and any database give the same cells.
 */
export interface AggregatePlan {
  readonly resource: string;
  /** The field with the period, for conditions that look at other tables in the same period or until it. */
  readonly period?: string;
  /** Everything that is counted in any grouping, each once and under a name of its own. */
  readonly aggregates: readonly Aggregate[];
  readonly groupings: readonly Grouping[];
}

/** Rows in groups. */
export interface Grouping {
  /**
   * The fields that make a group, in order; one group of all rows without any. Rows without a value in one of them form a
   * group of their own (null).
   */
  readonly by: readonly string[];
  /** What is counted in these groups: names of aggregates of the plan. */
  readonly aggregates: readonly string[];
}

/** What is computed of the rows that meet all conditions of `where`. */
export type Aggregate = { readonly as: string; readonly where: readonly Condition[] } & (
  | { readonly op: 'count' }
  /** The sum of a field; with `weight` of its products with another one. */
  | { readonly op: 'sum'; readonly field: string; readonly weight?: string }
  /** Different values; with `atLeast` only those that stand in so many rows or more. */
  | { readonly op: 'distinct'; readonly field: string; readonly atLeast?: number }
  /**
   * The `n` largest contributions to a sum (all without `n`), as `<as>=<rank>` where each row is a contributor. With
   * `contributor` its rows are added up first, and they are named: `<as>="name"`; rows without one (`<as>=null`) are taken
   * for one contributor's. Contributions below 0 are only added up, as `<as>=negative`, where there are any.
   */
  | {
      readonly op: 'largest';
      readonly field: string;
      readonly weight?: string;
      readonly n?: number;
      readonly contributor?: string;
    }
  /** How often each number occurs, as `<as>=<number>`. Rows without a value do not count. */
  | { readonly op: 'histogram'; readonly field: string }
  /**
   * Differences within pairs of rows that `person` joins: `<as>.pairs` how many, `.difference` the sum of after less
   * before, `.differenceSquares`, `.before`, `.beforeSquares`, `.after`, `.afterSquares`. Who has not one row with a value
   * at both times is no pair.
   */
  | {
      readonly op: 'pairs';
      readonly field: string;
      readonly person: string;
      readonly time: string;
      readonly before: string;
      readonly after: string;
    }
);

/** One group: its values in the order of `by`, and the numbers of its aggregates. */
export interface Cell {
  readonly key: readonly (string | null)[];
  /** Null when a sum meets a row without a value: part of it would be missing. */
  readonly numbers: Readonly<Record<string, number | null>>;
}

/** What was counted in one grouping: one cell for each combination of keys that occurs; empty for a table without rows. */
export type Aggregates = readonly Cell[];

/** What an engine has counted for a plan: the cells of each of its groupings, in their order. */
export type Answer = readonly Aggregates[];
