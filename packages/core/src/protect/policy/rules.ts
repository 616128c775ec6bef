/** The rules by which single persons are kept from being recognised in published numbers. */
export interface Rules {
  /** People counted from 1 up to one less than this are hidden. */
  readonly threshold: number;
  /** … and so are those who have not what is counted. */
  readonly complement: boolean;
  /** A counted zero is hidden like a small number. */
  readonly protectZeros: boolean;
  /** 0 % and 100 % are hidden: they say something about each single person. */
  readonly groupDisclosure: boolean;
  /** A share or mean of fewer people than this is hidden. */
  readonly minimumBase: number;
  /** Amounts are hidden when the `n` largest contributors have more than the share `k` (0 to 1); null: not looked at. */
  readonly dominance: Dominance | null;
  /** Amounts are hidden when the second largest contributor could estimate the largest to this share (0 to 1); or null. */
  readonly pPercent: number | null;
  /** The interval in which an attacker can place a hidden count is at least this wide … */
  readonly minimumWidth: number;
  /** … and at least this share of the hidden count, 0 to 1. */
  readonly minimumRelativeWidth: number;
  /** What is hidden under one published total counts at least so many together. */
  readonly minimumSum: number;
  /** Few people more or fewer than in the period or edition before (fewer than this) say who they are; 0: not looked at. */
  readonly smallChange: number;
  /** … in groups of up to this many people; in larger ones those who came and went cannot be told from the difference. */
  readonly smallChangeBase: number;
  /** What may be done to a breakdown instead of hiding its single observations because of small changes, best first. */
  readonly remedies: readonly Remedy[];
  /** What is hidden first to cover for others: those with the fewest people, or as few observations as possible. */
  readonly informationLoss: 'people' | 'cells';
  /** How counts and bases are rounded; everything else is computed from the rounded ones. Null: not at all. */
  readonly rounding: RoundingRule | null;
}

export interface Dominance {
  readonly n: number;
  readonly k: number;
}

/** What is tried where too little of a table would stay visible, before its cells are hidden. */
export type Remedy = 'pool' | 'round5' | 'coarser';

export interface RoundingRule {
  readonly method: 'nearest' | 'midpoint' | 'controlled';
  readonly base: number;
}

/** So many of the largest contributions of an amount are known to the rules; no dominance looks at more. */
export const LARGEST_CONTRIBUTIONS = 10;
