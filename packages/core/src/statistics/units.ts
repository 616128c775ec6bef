declare const unit: unique symbol;

/** A share or a relative change in percent: 20 is 20 %. Another type than points, so that nothing mixes them up. */
export type Percent = number & { readonly [unit]: 'percent' };

/** The difference of two percentages in percentage points: from 20 % to 25 % it is 5. */
export type PercentagePoints = number & { readonly [unit]: 'percentage points' };

/** A number that is a percentage, said so to the compiler; throws for one that is not finite. */
export function percent(value: number): Percent {
  if (!Number.isFinite(value)) throw new RangeError(`unusable percentage: ${value}; expected a finite number`);
  return value as Percent;
}

/** A share of 0 to 1 as a percentage; null for null. */
export function percentOf(share: number): Percent;
export function percentOf(share: number | null): Percent | null;
export function percentOf(share: number | null): Percent | null {
  return share === null ? null : percent(100 * share);
}

/** The difference `value − reference` in percentage points. */
export function pointsBetween(value: Percent, reference: Percent): PercentagePoints {
  return (value - reference) as PercentagePoints;
}

/** The relative change from `reference` to `value` in percent: from 20 % to 25 % it is 25 %. Null from 0. */
export function relativeChange(value: Percent, reference: Percent): Percent | null {
  return reference === 0 ? null : percent((100 * (value - reference)) / reference);
}
