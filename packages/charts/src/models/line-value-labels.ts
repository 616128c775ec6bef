import { markNumber } from '../words/cell-number.js';
import { around, baselineBelow, labelBox, type Stroke } from './geometry.js';
import { axisUnit, yearTicks } from './line-axes.js';
import type { LineFrame } from './line-frame.js';
import type { PointMark } from './line-marks.js';
import type { SeriesName } from './line-names.js';
import { strokesOf, type Segment } from './line-segments.js';
import type { SeriesLine } from './line-values.js';
import type { Box, Label } from './model.js';
import { bestPlace, freePlace, type Obstacles } from './place-label.js';
import { extent, labelAt } from './settings.js';

/** What values keep clear of: the line and the words of a target, a break, an event or a band. */
export interface Annotation {
  readonly line?: Stroke;
  readonly words: Label | null;
}

/** Up to this many points every value is printed; of more, the first and the newest, or the newest of several series. */
export const MOST_PRINTED = 12;
/** Between a point and a value beside it. */
export const BESIDE_POINT = 10;
const LIFT = 7;
const DOT_SIZE = 8;
/** How far a value that stands to one side still reaches over its point. */
const SIDESTEP = 6;

/** The values that have room, the most important first: none touches another label, a slot or a point. */
export function printedValues(
  lines: readonly SeriesLine[],
  names: readonly SeriesName[],
  annotations: readonly Annotation[],
  frame: LineFrame,
): ReadonlyMap<PointMark, Label> {
  const { language, size } = frame.settings;
  const { boxes, strokes } = obstacles(lines, names, annotations, frame);
  const taken = [...boxes];
  const labels = new Map<PointMark, Label>();
  const { ends, others } = inOrderOfWeight(lines, frame);
  for (const point of [...ends, ...others]) {
    const text = markNumber(frame.cube, point.cell, language);
    const place = ends.includes(point) ? bestPlace : freePlace;
    const box = place(placesFor(point, text, lines[point.series]!.runs, frame), { boxes: taken, strokes });
    if (!box) continue;
    taken.push(box);
    const middle = { x: box.x + box.width / 2, y: baselineBelow(box.y, size), anchor: 'middle' } as const;
    labels.set(point, labelAt(text, middle, frame.settings));
  }
  return labels;
}

function obstacles(
  lines: readonly SeriesLine[],
  names: readonly SeriesName[],
  annotations: readonly Annotation[],
  frame: LineFrame,
): Obstacles {
  const { direction, measure } = frame.settings;
  const axes = [...yearTicks(frame).map((tick) => tick.label), axisUnit(frame)].flatMap((label) => label ?? []);
  const marks = lines.flatMap((line) => line.marks);
  const runs = lines.flatMap((line) => line.runs);
  const texts = [...names, ...annotations].flatMap(({ words: label }) => label ?? []);
  const words = [...axes, ...texts].map((label) => labelBox(label, direction, measure));
  const covered = marks.flatMap((mark) => {
    if (mark.kind === 'point') return around(mark.x, mark.y, DOT_SIZE);
    if (mark.kind === 'hidden') return mark.slot;
    return mark.words ? labelBox(mark.words, direction, measure) : [];
  });
  const whiskers = marks.flatMap((mark) => (mark.kind === 'point' ? (mark.whisker ?? []) : []));
  const annotated = annotations.flatMap((mark) => mark.line ?? []);
  return { boxes: [...words, ...covered], strokes: [...whiskers, ...runs.flatMap(strokesOf), ...annotated] };
}

/** The values that matter most, and then the rest. */
interface Weighted {
  readonly ends: readonly PointMark[];
  readonly others: readonly PointMark[];
}

/**
 * The newest first, then the first, the extremes and the rest; of several series the newest of each, unless it stands
 * with the name. Only those ends when there are many.
 */
function inOrderOfWeight(lines: readonly SeriesLine[], { column }: LineFrame): Weighted {
  const series = lines.map(({ marks }) => marks.filter((mark) => mark.kind === 'point'));
  const points = series.flat();
  const named = new Set(column ? lines.map(({ marks }) => marks.at(-1)) : []);
  const chosen = series.length > 1 ? series.map((all) => all.at(-1)) : [points.at(-1), points[0]];
  const ends = [...new Set(chosen)].filter((point) => point !== undefined && !named.has(point)) as PointMark[];
  if (points.length > MOST_PRINTED) return { ends, others: [] };
  const byHeight = [...points].sort((a, b) => a.y - b.y);
  const others = new Set([...byHeight.slice(0, 1), ...byHeight.slice(-1), ...points]);
  return { ends, others: [...others].filter((point) => !ends.includes(point) && !named.has(point)) };
}

/**
 * Beside a point that ends the series or stands alone with its whisker; above and below the others, straight or
 * to one side, the half that the line leaves free first.
 */
function placesFor(
  point: PointMark,
  text: string,
  runs: readonly Segment[],
  { settings, series }: LineFrame,
): readonly Box[] {
  const { x, y } = point;
  const { width, height } = extent([text], settings);
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const [right, left] = [at(x + BESIDE_POINT, y - height / 2), at(x - BESIDE_POINT - width, y - height / 2)];
  const lefts = [x - width / 2, x - width + SIDESTEP, x - SIDESTEP];
  const above = lefts.map((start) => at(start, y - LIFT - height));
  const below = lefts.map((start) => at(start, y + LIFT));
  const [first, second] = isValley(point, runs) ? [below, above] : [above, below];
  const vertical = [first[0]!, second[0]!, ...first.slice(1), ...second.slice(1)];
  const places = point.whisker ? [right, left] : x === series[0]!.cells.at(-1)?.x ? [right, ...vertical] : vertical;
  return places.filter((box) => box.x >= 0 && box.x + width <= settings.width);
}

/** Whether the line rises on both sides, so that there is room below. */
function isValley({ x, y }: PointMark, runs: readonly Segment[]): boolean {
  const points = runs.find((run) => run.points.some((place) => place[0] === x))?.points ?? [];
  const i = points.findIndex((place) => place[0] === x);
  const neighbours = [points[i - 1], points[i + 1]].filter((place) => place !== undefined);
  return neighbours.length > 0 && neighbours.every((place) => place[1] < y);
}
