import type { Category } from '../dataset/schema.js';
import type { Breakdown, Indicator } from '../indicator/definition.js';
import type { Measure, Period, Texts } from '../publication.js';
import type { CountedGroup } from './counted-people.js';

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
  readonly people?: readonly CountedGroup[];
  /** The answers of a distribution, from the most negative to the most positive. */
  readonly answers?: readonly LabelledCategory[];
}

/** The total (no breakdown), or one breakdown, by period. */
export interface SeriesTable {
  readonly breakdown: Breakdown | null;
  /** The breakdown's categories; one nameless category for the total. */
  readonly categories: readonly LabelledCategory[];
  readonly observations: readonly SeriesObservation[];
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
}

/** One of the finest groups: its category in every breakdown (null where its rows name none). */
export interface Atom {
  readonly period: string;
  readonly categories: readonly (string | null)[];
  readonly parts: readonly number[];
}

export type { Category };
