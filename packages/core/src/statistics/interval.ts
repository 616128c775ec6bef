/** Both ends of an interval, in the unit of what it is about. */
export type Interval = readonly [lower: number, upper: number];

/** A number with its interval, all in one unit. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}
