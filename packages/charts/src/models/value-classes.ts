import { nice, ticks } from 'd3-array';
import { decimalsOf } from './value-axis.js';

/** A class of values, from the palest tone to the strongest. */
export type Tone = 1 | 2 | 3 | 4 | 5;

/** Values divided into classes. */
export interface ValueClasses {
  /** The limits of all classes, in order: one more than there are classes; empty without values. */
  readonly limits: readonly number[];
  /** Decimal places that the limits need. */
  readonly decimals: number;
  /** The tone of each class, in order. */
  readonly tones: readonly Tone[];
}

const TONES: readonly Tone[] = [1, 2, 3, 4, 5];

/**
 * Up to five classes at equal intervals with round limits: those of d3-array's ticks, the finest that are no more than
 * five. A class holds its lower limit, the last one both. Equal values are one class among those that begin at zero.
 * Fewer than five classes take tones spread from the palest to the strongest.
 */
export function valueClasses(values: readonly number[]): ValueClasses {
  if (values.length === 0) return { limits: [], decimals: 0, tones: [] };
  const limits = roundLimits(rangeOf(values));
  const last = limits.length - 2;
  const tones = limits.slice(1).map((_, i) => TONES[last === 0 ? 2 : Math.round((i * (TONES.length - 1)) / last)]!);
  return { limits, decimals: decimalsOf(limits), tones };
}

/** The tone of a value's class; values beyond the limits belong to the outermost classes. */
export function toneOf(value: number, { limits, tones }: ValueClasses): Tone {
  const above = limits.slice(1, -1).filter((limit) => value >= limit).length;
  return tones[above]!;
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
}

function roundLimits(range: readonly [number, number]): readonly number[] {
  const scales = [5, 4, 3, 2, 1].map((count) => ticks(...nice(...range, count), count));
  return scales.find((limits) => limits.length - 1 <= TONES.length) ?? scales.at(-1)!;
}
