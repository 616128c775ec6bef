import type { Indicator, Breakdown } from '../indicator/definition.js';
import type { Period, Protection } from '../publication.js';
import type { LabelledCategory, MeasureValues, Missing, Place } from '../series/series.js';

declare const gate: unique symbol;

/**
 * A series that passed the gate. Only `protect` and `passPublished` make one: publishing anything else does not
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
}

export interface SafeTable {
  readonly breakdown: Breakdown | null;
  readonly categories: readonly LabelledCategory[];
  readonly observations: readonly SafeObservation[];
  /** What was done to its numbers, apart from hiding some. */
  readonly protection?: Omit<Protection, 'profile'>;
}

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
