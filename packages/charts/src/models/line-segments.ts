import type { Stroke } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { LinePeriodMark, PointMark } from './line-marks.js';

/** A run of points that a line may join. */
export interface Segment {
  /** Index of its series. */
  readonly series: number;
  readonly points: readonly (readonly [x: number, y: number])[];
  /**
   * The interval's limits where the points have one and they are drawn; empty for a single point, which has a whisker
   * instead.
   */
  readonly band: readonly (readonly [x: number, lower: number, upper: number])[];
}

/**
 * Divides the points of a series where a period has no number, where a dated break lies between two points,
 * and before a point that is marked as a break.
 */
export function segments(
  marks: readonly LinePeriodMark[],
  breaks: readonly number[],
  { y, intervals }: LineFrame,
): readonly Segment[] {
  const runs: PointMark[][] = [];
  let previous: LinePeriodMark | undefined;
  for (const mark of marks) {
    if (mark.kind === 'point') {
      if (previous?.kind === 'point' && isJoined(previous, mark, breaks)) runs.at(-1)!.push(mark);
      else runs.push([mark]);
    }
    previous = mark;
  }
  return runs.map((run) => segmentOf(run, y, intervals));
}

/** The straight lines of a segment. */
export function strokesOf({ points }: Segment): readonly Stroke[] {
  return points.slice(1).map(([x2, y2], i) => ({ x1: points[i]![0], y1: points[i]![1], x2, y2 }));
}

function isJoined(from: PointMark, to: PointMark, breaks: readonly number[]): boolean {
  return to.cell.status !== 'B' && !breaks.some((x) => x > from.x && x <= to.x);
}

function segmentOf(run: readonly PointMark[], y: LineFrame['y'], intervals: boolean): Segment {
  const band = run.flatMap(({ x, cell: { lower, upper } }) =>
    lower !== undefined && upper !== undefined ? [[x, y(lower), y(upper)] as const] : [],
  );
  return {
    series: run[0]!.series,
    points: run.map((mark) => [mark.x, mark.y] as const),
    band: intervals && band.length === run.length && run.length > 1 ? band : [],
  };
}
