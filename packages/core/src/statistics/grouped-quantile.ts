/**
 * A quantile of numbers that come with how often they occur, smallest first; the average of two where it falls between
 * them. Null without numbers. Throws for a probability outside 0 to 1.
 * Hyndman and Fan (1996), The American Statistician 50, 361–365, definition 2.
 */
export function groupedQuantile(
  histogram: readonly (readonly [value: number, times: number])[],
  probability: number,
): number | null {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`unusable probability: ${probability}; expected 0 to 1`);
  }
  const n = histogram.reduce((sum, [, times]) => sum + times, 0);
  if (n === 0) return null;
  const rank = n * probability;
  const lower = valueAt(histogram, Math.max(1, Math.ceil(rank)));
  return Number.isInteger(rank) ? (lower + valueAt(histogram, Math.min(n, rank + 1))) / 2 : lower;
}

/** The value in this place, counted from 1. */
function valueAt(histogram: readonly (readonly [value: number, times: number])[], place: number): number {
  let reached = 0;
  for (const [value, times] of histogram) if ((reached += times) >= place) return value;
  return NaN;
}
