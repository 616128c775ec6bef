import type { Category } from '../dataset/schema.js';
import type { Breakdown, Indicator } from '../indicator/definition.js';
import type { Fields } from '../measures/measure-kind.js';
import type { RoundingRule } from '../protect/policy/rules.js';
import type { Measure, Period, Texts } from '../publication.js';
import type { CountedRows, PeopleGroup } from './counted-people.js';

/**
 * An indicator computed for everything it is broken down by. Confidential: it may hold numbers about few people,
 * and leaves this package only through `protect`.
 */
export interface Series {
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  readonly tables: readonly SeriesTable[];
  /** The finest groups behind all tables: what an attacker would want to know. */
  readonly atoms: readonly Atom[];
  /** Who stands behind the parts of its observations, group by group; absent where no other indicator counts them too. */
  readonly people?: readonly PeopleGroup[];
  /** Whose amounts are summed: equal where two indicators (a sum, a mean) sum the same; absent where none are. */
  readonly amount?: CountedRows;
  /** The answers of a distribution, from the most negative to the most positive. */
  readonly answers?: readonly LabelledCategory[];
  /** What the statistics were computed from; absent for measures on records and on other indicators. */
  readonly counted?: CountedSeries;
}

/** The numbers that were counted, before any statistic: rounding begins with them. */
export interface CountedSeries {
  /** For each table the numbers of each observation, in the order of its observations. */
  readonly tables: readonly (readonly CellNumbers[])[];
  /** The finest groups with all their numbers. */
  readonly groups: readonly CountedGroup[];
  readonly fields: Fields;
}

export interface CountedGroup {
  readonly period: string;
  /** Its category in every breakdown (null where its rows name none). */
  readonly categories: readonly (string | null)[];
  readonly numbers: CellNumbers;
}

/** The numbers of one cell by name; a sum whose resource has no row there is absent, null is a gap in the data. */
export type CellNumbers = Readonly<Record<string, number | null>>;

/** The total (no breakdown), or one breakdown, by period. */
export interface SeriesTable {
  readonly breakdown: Breakdown | null;
  /** The breakdown's categories; one nameless category for the total. */
  readonly categories: readonly LabelledCategory[];
  readonly observations: readonly SeriesObservation[];
  /** How the counts behind its statistics were rounded; absent where they are exact. */
  readonly rounding?: RoundingRule;
}

export interface LabelledCategory {
  readonly code: string;
  readonly labels: Texts;
}

/** One period and category: its numbers, or why there are none. */
export type SeriesObservation = Place & (Numbers | Missing);

export interface Place {
  readonly period: string;
  /** Empty text for the total. */
  readonly category: string;
}

export interface Numbers {
  readonly kind: 'numbers';
  /** Exact, in the displayed unit (per cent is 0–100); for a distribution one entry an answer, else one entry. */
  readonly measures: readonly MeasureValues[];
  readonly parts: Parts;
  /** At most so many decimal places may be shown of its averages: more would tell how many people it is about. */
  readonly averageDecimals?: number;
}

export type MeasureValues = Readonly<Partial<Record<Measure, number>>>;

export interface Missing {
  readonly kind: 'missing';
  /** `inconsistent`: more was counted than the base holds; `unreliable`: too few answers to weight. */
  readonly reason: 'notDelivered' | 'noCases' | 'inconsistent' | 'unreliable';
  /** What was counted nevertheless: it is the total less the others, and few people are as secret as elsewhere. */
  readonly parts?: Parts;
}

/**
 * The whole numbers of which an observation is made, as disclosure control sees them: the people with and without
 * a characteristic, the answers of a distribution. They add up to `whole` unless there is only one.
 */
export interface Parts {
  readonly values: readonly number[];
  /** What the values add up to; known to whoever knows the size of the group. */
  readonly whole: number;
  /** How many people the observation is about. */
  readonly people: number;
  /** Whether a small value is itself a disclosure: true for people counted, false for sums of ratings. */
  readonly counted: boolean;
  /** Whether something else is said about these people than how many they are, such as an average of their amounts. */
  readonly statistic?: boolean;
  /** So many values in turn add up to one group, where several groups are compared; default all of them. */
  readonly groupSize?: number;
  /** The last value of each group counts those who are not among the others of it: the complement of what is counted. */
  readonly rest?: true;
  /** Everybody has the same amount or change, so that it is known of each. */
  readonly alike?: true;
  /** How many people stand at either end, at or beyond the outermost amount that is published; the fewer of both. */
  readonly ends?: number;
  /** How many people other published numbers are about, such as a baseline; they add up with nothing. */
  readonly beside?: readonly number[];
  /** Of an amount that has contributors. */
  readonly contributions?: Contributions;
}

/** Who contributes how much to an amount. */
export interface Contributions {
  /** The largest, largest first, as many as rules look at; where some are below 0, their sum comes last. */
  readonly largest: readonly number[];
  /** What all contribute. */
  readonly total: number;
}

/** One of the finest groups: its category in every breakdown (null where its rows name none). */
export interface Atom {
  readonly period: string;
  readonly categories: readonly (string | null)[];
  readonly parts: readonly number[];
  /** What its people contribute to an amount; absent where there is none. */
  readonly amount?: number;
  /** As of `Parts`. */
  readonly beside?: readonly number[];
}

export type { Category };
