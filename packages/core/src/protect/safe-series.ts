import type { Indicator, Breakdown } from '../indicator/definition.js';
import type { CountedPeople, Period, Protection } from '../publication.js';
import type { LabelledCategory, MeasureValues, Missing, Place } from '../series/series.js';

declare const gate: unique symbol;

/**
 * A series that passed the gate. Only `applyPattern`, `passPublished` and `derive` make one: publishing anything else does not
 * compile. A confidential observation has no number at all; the type has no field for one.
 */
export interface SafeSeries {
  readonly [gate]: true;
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  readonly tables: readonly SafeTable[];
  readonly answers?: readonly LabelledCategory[];
  /** Why rules were weaker than the profile's, or not applied at all; recorded beside the numbers. */
  readonly reasons: readonly string[];
  /** Absent for what somebody else has published, or what is about things. */
  readonly protection?: Protection;
  /** Who is counted; absent where no other indicator could count the same people. */
  readonly counts?: CountedPeople;
}

/** The total, or one breakdown, of a series behind the gate. */
export interface SafeTable {
  readonly breakdown: Breakdown | null;
  readonly categories: readonly LabelledCategory[];
  /** Which categories make up which of the coarser breakdown: `{ division: { d1: ['10', '20'] } }`. */
  readonly within?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly observations: readonly SafeObservation[];
  /** What was done to its numbers, apart from hiding some. */
  readonly protection?: Omit<Protection, 'profile'>;
}

/** An observation behind the gate: numbers, missing with its reason, or confidential without any number. */
export type SafeObservation = Place & (SafeNumbers | Omit<Missing, 'parts'> | Confidential);

export interface SafeNumbers {
  readonly kind: 'numbers';
  readonly measures: readonly MeasureValues[];
  /** At most so many decimal places may be shown of its averages. */
  readonly averageDecimals?: number;
}

export interface Confidential {
  readonly kind: 'confidential';
}
