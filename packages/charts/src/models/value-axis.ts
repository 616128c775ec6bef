import { nice, ticks } from 'd3-array';
import type { Unit } from '@teilhabe/core/publication';
import { isShare } from '../words/numbers.js';

/** The range of values that an axis shows, with round ticks. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Decimal places that the ticks need. */
  readonly decimals: number;
}

/** Under this part of the highest value, the lowest is near enough to zero that the axis may begin there. */
const NEAR_ZERO = 0.5;
/** An axis spans at least this part of the highest value, so that a small change does not look like a big one. */
const SMALLEST_SPAN = 0.2;
const HIGHEST_SHARE = 100;
/** Numbers nearer to zero are zero to an axis: between them there is no room for ticks in a computer's numbers. */
const TINIEST = 1e-200;
const MOST_TICKS = 5;
/** More are no number that anybody reads, and `Intl` writes no more than 20 everywhere. */
const MOST_DECIMALS = 20;

/**
 * The axis for some values: it begins at zero when they come near it, else just below the lowest, and then it
 * spans at least a fifth of the highest. Shares stay within 0 and 100. Without values there are no ticks, as an
 * axis of nothing would look like zeros. `extent` are further values to hold, those of charts beside it.
 */
export function valueAxis(
  values: readonly number[],
  unit: Unit | undefined,
  extent: readonly number[] = [],
): ValueAxis {
  if (values.length === 0) return { low: 0, high: 1, ticks: [], decimals: 0 };
  const [lowest, highest] = [Math.min(...values, ...extent), Math.max(...values, ...extent)];
  const isPlainShare = isShare(unit) && lowest >= 0 && highest <= HIGHEST_SHARE;
  const limit = isPlainShare ? withinShares : (range: Range) => range;
  const scale = roundScale(limit(roomFor(lowest, highest)));
  const [low, high] = limit(scale.range);
  const shown = scale.ticks.filter((tick) => tick >= low && tick <= high);
  return { low, high, ticks: shown, decimals: decimalsOf(shown) };
}

type Range = readonly [low: number, high: number];

interface RoundScale {
  readonly range: Range;
  readonly ticks: readonly number[];
}

/** The finest round scale that has few ticks. */
function roundScale([low, high]: Range): RoundScale {
  const scales = [5, 4, 3, 2].map((count): RoundScale => {
    const range = nice(low, high, count);
    return { range, ticks: ticks(...range, count) };
  });
  return scales.find((scale) => scale.ticks.length <= MOST_TICKS) ?? scales.at(-1)!;
}

function roomFor(lowest: number, highest: number): Range {
  if (Math.max(Math.abs(lowest), Math.abs(highest)) < TINIEST) return [0, 1];
  if (lowest === highest) return [Math.min(0, 2 * lowest), Math.max(0, 2 * lowest)];
  if (lowest >= 0 && lowest < highest * NEAR_ZERO) return [0, highest];
  const missing = Math.max(0, Math.max(Math.abs(lowest), Math.abs(highest)) * SMALLEST_SPAN - (highest - lowest));
  return [lowest - missing / 2, highest + missing / 2];
}

function withinShares([low, high]: Range): Range {
  return [Math.max(0, low), Math.min(HIGHEST_SHARE, high)];
}

/** Decimal places that ticks at equal distances need. */
export function decimalsOf(ticks: readonly number[]): number {
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  return Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(Math.abs(step)) + 1e-9)));
}
