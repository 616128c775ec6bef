import type { MeasureValues } from '../../series/series.js';
import { round } from '../../statistics/round.js';
import { known } from '../results.js';
import type { Referred } from './reference-numbers.js';

/**
 * How many more people with the characteristic a full staff would have at parity: N · reference − N · share, in whole
 * people; below 0 when there are more. N is everybody who was asked, or of a full count everybody.
 */
export function shortfall({ of, reference }: Referred): MeasureValues {
  const frame = of.frame ?? of.base;
  if (of.value === undefined || reference.value === undefined || frame === undefined) return {};
  const value = round((frame * (reference.value - of.value)) / 100);
  return known({ value, frame, share: of.value, reference: reference.value });
}
