import type { Annotation } from './line-value-labels.js';
import type { LineFrame } from './line-frame.js';
import type { LinePeriodMark, PointMark } from './line-marks.js';
import type { SeriesName } from './line-names.js';
import type { Segment } from './line-segments.js';
import { MOST_PRINTED, printedValues } from './line-value-labels.js';

/** Closer than this, only the ends of a line have a round mark. */
const CLOSEST_DOTS = 16;

/** A series as it is drawn: its marks in time and the runs of points between them. */
export interface SeriesLine {
  readonly marks: readonly LinePeriodMark[];
  readonly runs: readonly Segment[];
}

/** The marks of each series with their printed values, whiskers and dots; a value that would touch another label is not printed. */
export function withValues(
  lines: readonly SeriesLine[],
  names: readonly SeriesName[],
  annotations: readonly Annotation[],
  frame: LineFrame,
): readonly (readonly LinePeriodMark[])[] {
  const count = lines.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'point')).length;
  const dots = count <= MOST_PRINTED && frame.step >= CLOSEST_DOTS;
  const dressed = lines.map(({ marks, runs }) => ({
    runs,
    marks: marks.map((mark) => (mark.kind === 'point' ? dress(mark, runs, dots, frame) : mark)),
  }));
  const values = printedValues(dressed, names, annotations, frame);
  return dressed.map(({ marks }) =>
    marks.map((mark) => (mark.kind === 'point' ? { ...mark, value: values.get(mark) ?? null } : mark)),
  );
}

/** A point with its whisker when it stands alone, and its dot when all have one or it ends a line. */
function dress(point: PointMark, runs: readonly Segment[], dots: boolean, { y, intervals }: LineFrame): PointMark {
  const { x, cell } = point;
  const run = runs.find((segment) => segment.points.some((place) => place[0] === x));
  const hasWhisker = intervals && cell.lower !== undefined && cell.upper !== undefined && run?.band.length === 0;
  const isEnd = run?.points[0]?.[0] === x || run?.points.at(-1)?.[0] === x;
  const whisker = hasWhisker ? { x1: x, y1: y(cell.lower), x2: x, y2: y(cell.upper) } : null;
  return { ...point, whisker, dot: isEnd || dots };
}
