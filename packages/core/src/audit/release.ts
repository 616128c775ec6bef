/**
 * Everything that one edition tells an attacker: the auditor's own picture of a publication, read from its files alone.
 * It shares no code and no type with the suppression that it checks.
 */
export interface Release {
  /** The day of the edition, ISO 8601. */
  readonly edition: string;
  readonly tables: readonly ReleasedTable[];
}

/** One dataset: the total of an indicator or one of its breakdowns. */
export interface ReleasedTable {
  /** `hr1`, `hr1~department`. */
  readonly id: string;
  readonly indicator: string;
  /** Breakdown dimensions; empty for a total. */
  readonly breakdown: readonly string[];
  readonly measureType: string;
  /** Which people the numbers count: equal texts with equal categories and periods are the same number. */
  readonly counts: CountedPeople | null;
  readonly rounding: Rounding | null;
  /** Codes of the answers of a distribution, whose counts add up to the base; empty otherwise. */
  readonly answers: readonly string[];
  /** `{ division: { d1: ['10', '20'] } }`: which categories of this breakdown make up which of a coarser one. */
  readonly within: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly cells: readonly ReleasedCell[];
}

export interface CountedPeople {
  readonly count: string | null;
  readonly base: string | null;
  /** The field behind the breakdown. */
  readonly by: string | null;
  /** `stock`: the same people from period to period but for those who come and go; others change altogether. */
  readonly time: 'stock' | 'flow' | 'sample';
}

/** How a table says that its counts were rounded: to multiples of `base`, at least 2. */
export interface Rounding {
  readonly method: 'nearest' | 'midpoint' | 'controlled';
  readonly base: number;
}

/** One observation. Hidden ones have no number, but what is shown by mistake is kept; what is not there at all (`missing`) was not counted. */
export interface ReleasedCell {
  readonly period: string;
  /** Empty for a total. */
  readonly category: string;
  readonly state: 'open' | 'hidden' | 'missing';
  /** Published numbers by measure, with the decimal places shown; one entry an answer for distributions. */
  readonly numbers: readonly Readonly<Record<string, ShownNumber>>[];
}

/** A number as it is shown, with its decimal places, 0 or more. */
export interface ShownNumber {
  readonly value: number;
  readonly decimals: number;
}
