/** Air between two whiskers in a lane, in px. */
const AIR = 2;

/**
 * The lane, 0 on the hairline, in which the `n`th of some ranges covers no earlier one; null when it has no range, or
 * when all ranges together need more than `most` lanes: then none is drawn, as some alone would mislead.
 */
export function laneOf(n: number, ranges: readonly (readonly number[])[], most: number): number | null {
  const lanes = lanesOf(ranges);
  return lanes.some((lane) => lane >= most) ? null : lanes[n]! < 0 ? null : lanes[n]!;
}

/** The first free lane of each range, in their order; -1 without a range. */
function lanesOf(ranges: readonly (readonly number[])[]): readonly number[] {
  const taken: (readonly [low: number, high: number])[][] = [];
  return ranges.map((range) => {
    if (range.length === 0) return -1;
    const [low, high] = [Math.min(...range) - AIR, Math.max(...range) + AIR];
    const free = taken.findIndex((lane) => lane.every(([from, to]) => high <= from || low >= to));
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push([low, high]);
    return lane;
  });
}
