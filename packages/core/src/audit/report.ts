/**
 * `exact`: the number can be computed; `narrow`: it can be placed in an interval narrower than the criteria ask;
 * `small`: it is known to be few people but not none; `safe`: none of these.
 */
export type Verdict = 'exact' | 'narrow' | 'small' | 'safe';

/** What an auditor asks of a hidden number. */
export interface Criteria {
  /** 1 up to one less than this are few people. */
  readonly threshold: number;
  readonly minimumWidth: number;
  /** Share of the upper end, 0 to 1. */
  readonly minimumRelativeWidth: number;
  /** From one period to the next, few people who came or went are looked for in groups of up to so many. */
  readonly smallChangeBase: number;
}

/** What an auditor asks where nobody says anything else: the profile `staffPublic`. */
export const DEFAULT_CRITERIA: Criteria = {
  threshold: 5,
  minimumWidth: 3,
  minimumRelativeWidth: 0.1,
  smallChangeBase: 100,
};

/** What the public can find out about one hidden observation, or about the people between two published ones. */
export interface Finding {
  readonly verdict: Verdict;
  /** The dataset: `hr1~department`. */
  readonly table: string;
  readonly period: string;
  /** Those hidden together under one published total are joined: `youth + culture`. */
  readonly category: string;
  /** Which of its numbers: `count`, `rest`, an answer's code, `sum`; `change` for a difference over time. */
  readonly quantity: string;
  /** Smallest and largest possible value; absent when only shown to be wide enough. */
  readonly interval?: readonly [lower: number, upper: number];
  /** The period or edition with which a `change` is made. */
  readonly since?: string;
  /** Whether earlier editions alone say as much: the newest one adds nothing to it, and hiding more would not help. */
  readonly earlier?: true;
}

/** What an audit has found out of published numbers alone. */
export interface AuditReport {
  /** Hidden observations looked at. */
  readonly hidden: number;
  /** Published observations used. */
  readonly open: number;
  /** Everything that is not safe; with intervals asked for, the safe ones too. */
  readonly findings: readonly Finding[];
}
