import { pointsBetween, type Percent, type PercentagePoints } from './units.js';

/** How far two percentages are apart, seen in both ways. */
export interface GapAndRatio {
  /** `value − reference` in percentage points; 0 is parity. */
  readonly gap: PercentagePoints;
  /** `value ÷ reference`; 1 is parity, null when the reference is 0. */
  readonly ratio: number | null;
}

/**
 * The gap and the ratio of two percentages, always both: from 20 against 5 to 15 against 3.5 the gap shrinks from 15 to
 * 11.5 points while the ratio grows from 4 to 4.29, and who shows one only shows a half.
 * Keppel et al. (2005), Vital and Health Statistics 2 (141), on absolute and relative measures of disparity.
 */
export function gapAndRatio(value: Percent, reference: Percent): GapAndRatio {
  return { gap: pointsBetween(value, reference), ratio: reference === 0 ? null : value / reference };
}
