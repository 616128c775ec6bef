import type { Category, Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { cellLabel } from '../words/cell-words.js';
import { listed } from '../words/joined.js';
import type { Language } from '../words/language.js';
import type { LineFrame } from './line-frame.js';
import { periodMarks, type LinePeriodMark, type PointMark } from './line-marks.js';
import { segments, type Segment } from './line-segments.js';
import { placedCells, type LineSeries } from './line-series.js';
import { linear } from './linear.js';
import type { Box } from './model.js';
import type { Settings } from './settings.js';
import { smallestStep } from './time-scale.js';
import type { ValueAxis } from './value-axis.js';

/** One row of a dataset as a small line: the runs that a line may join, and a mark for each period. */
export interface RowLine {
  readonly segments: readonly Segment[];
  readonly marks: readonly LinePeriodMark[];
}

/** Where a small line stands, and on which scales. */
export interface RowPlace {
  readonly plot: Box;
  readonly axis: ValueAxis;
  /** The place of a day. */
  readonly x: (day: number) => number;
  /** Where the series breaks, in px. */
  readonly breaks: readonly number[];
}

/**
 * The line of one row in its plot, over all periods. Marks are keyed and named with their row, where it has a name.
 * Dots are the first and the newest value, and those that stand alone, which have a whisker for their interval.
 */
export function rowLine(cube: Cube, row: Category, place: RowPlace, settings: Settings): RowLine {
  const frame = frameOf(cube, row, place, settings);
  const series = frame.series[0]!;
  const marks = periodMarks(frame, series);
  const runs = segments(marks, place.breaks, frame);
  const points = marks.filter((mark) => mark.kind === 'point');
  const ends = [points[0], points.at(-1)];
  return {
    segments: runs,
    marks: marks.map((mark, i) => {
      const named = { ...mark, ...nameOf(frame, series, i), box: within(mark.box, place.plot) };
      return named.kind === 'point' ? dressed(named, ends.includes(mark as PointMark), runs, frame) : named;
    }),
  };
}

/** Every published number of some rows and the limits of their intervals, for an axis that all share. */
export function valuesOf(cube: Cube, rows: readonly Category[]): readonly number[] {
  const cells = rows.flatMap((row) => cube.periods.map((period) => cube.cell(period, row)));
  return cells.flatMap((cell) =>
    cell.kind === 'published' ? [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value] : [],
  );
}

/** A line chart's frame for one row, so that its marks and runs are made as there. */
function frameOf(cube: Cube, row: Category, { plot, axis, x }: RowPlace, settings: Settings): LineFrame {
  return {
    settings,
    cube,
    plot,
    top: plot.y,
    foot: plot.y + plot.height,
    height: plot.height,
    axis,
    series: [{ row, index: 0, cells: placedCells(cube, row, x), lane: null }],
    intervals: true,
    column: null,
    legend: null,
    breaks: [],
    events: [],
    badges: plot.y,
    notes: [],
    y: linear([axis.low, axis.high], [plot.y + plot.height, plot.y]),
    step: smallestStep(cube.periods, x, plot.width),
  };
}

function nameOf({ cube, settings }: LineFrame, { row, cells }: LineSeries, i: number) {
  const { period, cell } = cells[i]!;
  return {
    key: keyOf(row, period),
    label: cellLabel(cube, cell, settings.language, named(row, period, settings.language)),
  };
}

function keyOf(row: Category, period: PeriodPoint): string {
  return row.label ? `${row.key}.${period.code}` : period.code;
}

function named(row: Category, period: PeriodPoint, language: Language): string {
  return listed([row.label, period.text], language);
}

function dressed(point: PointMark, isEnd: boolean, runs: readonly Segment[], { y }: LineFrame): PointMark {
  const alone = runs.some(({ points }) => points.length === 1 && points[0]![0] === point.x);
  const { lower, upper } = point.cell;
  const hasWhisker = alone && lower !== undefined && upper !== undefined;
  const whisker = hasWhisker ? { x1: point.x, y1: y(lower), x2: point.x, y2: y(upper) } : null;
  return { ...point, whisker, dot: alone || isEnd };
}

/** The part of a box that lies in the plot's width, so that no neighbour's pointer is caught. */
function within(box: Box, plot: Box): Box {
  const left = Math.max(box.x, plot.x);
  return { ...box, x: left, width: Math.min(box.x + box.width, plot.x + plot.width) - left };
}
