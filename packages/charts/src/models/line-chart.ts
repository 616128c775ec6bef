import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import { wholeNotes } from '../words/annotations.js';
import { paragraph } from '../words/paragraph.js';
import { baseOf } from './base.js';
import { say } from '../words/say.js';
import { around, labelBox, type Stroke } from './geometry.js';
import { inRows } from './grid-place.js';
import { axisNote, axisUnit, gridLines, valueTicks, yearTicks, type Tick } from './line-axes.js';
import { breakMarks, targetMarks, type BreakMark, type TargetMark } from './line-annotations.js';
import { bandMarks, type BandMark } from './line-bands.js';
import { eventMarks, type EventMark } from './line-events.js';
import { lineFrame, type LineFrame } from './line-frame.js';
import { periodMarks, type HiddenMark, type MissingMark, type PointMark } from './line-marks.js';
import { seriesNames, type SeriesName } from './line-names.js';
import { segments, strokesOf, type Segment } from './line-segments.js';
import { withValues, type SeriesLine } from './line-values.js';
import type { Box, ChartModelBase, ChartOptions, Label, Mark } from './model.js';
import type { Obstacles } from './place-label.js';
import { settingsOf } from './settings.js';

/** One series over time or several, in px. */
export interface LineChartModel extends ChartModelBase {
  readonly kind: 'line';
  readonly plot: Box;
  /** The unit in words above the axis; null without a unit. */
  readonly unit: Label | null;
  readonly valueTicks: readonly Tick[];
  /** The hairlines of the values. */
  readonly grid: readonly Stroke[];
  readonly timeTicks: readonly Tick[];
  /** Says where the axis begins; null when that is zero. */
  readonly note: Label | null;
  /** Targets and bands of all series together, the words of numbered events, and that coincidence is not effect. */
  readonly notes: readonly Label[];
  /** The zero line; null when zero is not in the plot. */
  readonly zero: Stroke | null;
  /** Unbroken runs of points: no line leads over a gap, a confidential period or a break. */
  readonly segments: readonly Segment[];
  /** The names of several series, at their ends or in a legend above the plot; empty for a single series. */
  readonly names: readonly SeriesName[];
  /** The rows below the plot in which secrets and gaps of several series stand; empty for a single series. */
  readonly lanes: readonly Lane[];
  readonly marks: readonly LineMark[];
}

/** A row below the plot, and where its series' marker stands. */
export interface Lane {
  /** Index of the series. */
  readonly series: number;
  readonly box: Box;
  readonly marker: { readonly x: number; readonly y: number };
}

/** Around a point that stands alone. */
const POINT = 12;
/** Between a row and the middle of its series' marker. */
const BESIDE_LANE = 12;

/** What can be read in a line chart. */
export type LineMark = PointMark | HiddenMark | MissingMark | BreakMark | EventMark | TargetMark | BandMark;

/**
 * An indicator over time: its total, or each category of a breakdown as a line. Its height follows from its width.
 * Marks follow each other series by series. A dataset without periods has no marks; of more than six categories, or of
 * combinations of several dimensions, the first six are shown.
 */
export function lineChart(dataset: Dataset, options: ChartOptions): LineChartModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const frame = lineFrame(cube, settings);
  const breaks = breakMarks(frame);
  const broken = breaks.map((mark) => mark.line.x1);
  const lines = frame.series.map((series) => {
    const marks = periodMarks(frame, series);
    return { marks, runs: segments(marks, broken, frame) };
  });
  const runs = lines.flatMap((line) => line.runs);
  const names = seriesNames(
    frame,
    lines.map((line) => line.marks),
  );
  const dated = [...breaks, ...eventMarks(frame)];
  const drawn = obstaclesOf(lines);
  const targets = targetMarks(frame, drawn, dated);
  const lined = [...dated, ...targets];
  const bands = bandMarks(frame, {
    boxes: [
      ...drawn.boxes,
      ...lined.flatMap(({ words }) => (words ? labelBox(words, settings.direction, settings.measure) : [])),
    ],
    strokes: [...drawn.strokes, ...lined.map((mark) => mark.line)],
  });
  const periods = inRows(withValues(lines, names, [...lined, ...bands], frame));
  const ticks = valueTicks(frame);
  const base = baseOf(dataset, options);
  const whole = paragraph(
    wholeNotes(cube, settings.language).map((text) => [text]),
    settings.language,
  );
  const coincidence = say(settings.language, 'note.coincidence');
  return {
    ...base,
    summary: [base.summary, whole, ...(frame.events.length > 0 ? [coincidence] : [])].filter(Boolean).join(' '),
    kind: 'line',
    width: settings.width,
    height: frame.height,
    plot: frame.plot,
    unit: axisUnit(frame),
    valueTicks: ticks,
    grid: gridLines(frame, ticks),
    timeTicks: yearTicks(frame),
    note: axisNote(frame),
    notes: frame.notes,
    zero: zeroLine(frame),
    segments: runs,
    names,
    lanes: lanesOf(frame),
    marks: [...inTime(periods, dated), ...targets, ...bands],
  };
}

/** What of the series no words may cover: its lines, the points that no line leads to, and the words of secrets. */
function obstaclesOf(lines: readonly SeriesLine[]): Obstacles {
  const runs = lines.flatMap((line) => line.runs);
  const alone = runs.flatMap(({ points }) => (points.length === 1 ? around(...points[0]!, POINT) : []));
  const secrets = lines.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'hidden' ? mark.plate : [])));
  return { boxes: [...alone, ...secrets.filter(({ height }) => height > 0)], strokes: runs.flatMap(strokesOf) };
}

function zeroLine({ axis, plot, y }: LineFrame): Stroke | null {
  if (axis.low > 0 || axis.high < 0) return null;
  return { x1: plot.x, y1: y(0), x2: plot.x + plot.width, y2: y(0) };
}

function lanesOf({ series, settings, plot, column }: LineFrame): readonly Lane[] {
  const end = plot.x + plot.width + (column?.width ?? 0);
  const x = settings.direction === 'ltr' ? plot.x - BESIDE_LANE : end + BESIDE_LANE;
  return series.flatMap(({ index, lane }) =>
    lane ? [{ series: index, box: lane, marker: { x, y: lane.y + lane.height / 2 } }] : [],
  );
}

/** Breaks and events are read between the periods where they stand; of several series, those of the first. */
function inTime<T extends Mark & { readonly x: number }>(
  periods: readonly T[],
  dated: readonly (BreakMark | EventMark)[],
): readonly (T | BreakMark | EventMark)[] {
  const first = periods.filter(({ at }) => at?.row === 0);
  const between = dated.map((mark) => {
    const before = first.filter(({ x }) => x <= mark.line.x1).length;
    return { ...mark, at: { row: 0, column: before - 0.5 } };
  });
  const all = [...first.map((mark) => ({ mark, x: mark.x })), ...between.map((mark) => ({ mark, x: mark.line.x1 }))];
  const ordered = all.sort((a, b) => a.x - b.x).map(({ mark }) => mark);
  return [...ordered, ...periods.filter(({ at }) => at?.row !== 0)];
}
