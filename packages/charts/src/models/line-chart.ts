import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import { baseOf } from './base.js';
import type { Stroke } from './geometry.js';
import { axisNote, axisUnit, valueTicks, yearTicks, type Tick } from './line-axes.js';
import { breakMarks, targetMarks, type BreakMark, type TargetMark } from './line-annotations.js';
import { lineFrame } from './line-frame.js';
import { periodMarks, type HiddenMark, type MissingMark, type PointMark } from './line-marks.js';
import { segments, type Segment } from './line-segments.js';
import { withValues } from './line-values.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import { settingsOf } from './settings.js';

/** One series over time, in px. */
export interface LineChartModel extends ChartModelBase {
  readonly kind: 'line';
  readonly plot: Box;
  /** The unit in words above the axis; null without a unit. */
  readonly unit: Label | null;
  readonly valueTicks: readonly Tick[];
  readonly timeTicks: readonly Tick[];
  /** Says where the axis begins; null when that is zero. */
  readonly note: Label | null;
  /** The zero line; null when zero is not in the plot. */
  readonly zero: Stroke | null;
  /** Unbroken runs of points: no line leads over a gap, a confidential period or a break. */
  readonly segments: readonly Segment[];
  readonly marks: readonly LineMark[];
}

/** What can be read in a line chart. */
export type LineMark = PointMark | HiddenMark | MissingMark | BreakMark | TargetMark;

/**
 * The total of an indicator over time. Its height follows from its width.
 * A dataset without periods has no marks; a breakdown shows its first category.
 */
export function lineChart(dataset: Dataset, options: ChartOptions): LineChartModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language.tag);
  const frame = lineFrame(cube, settings);
  const breaks = breakMarks(frame);
  const periods = periodMarks(frame);
  const runs = segments(
    periods,
    breaks.map((mark) => mark.line.x1),
    frame,
  );
  const targets = targetMarks(frame, runs, breaks);
  return {
    ...baseOf(dataset, options),
    kind: 'line',
    width: settings.width,
    height: frame.height,
    plot: frame.plot,
    unit: axisUnit(frame),
    valueTicks: valueTicks(frame),
    timeTicks: yearTicks(frame),
    note: axisNote(frame),
    zero: zeroLine(frame),
    segments: runs,
    marks: [...inTime(withValues(periods, runs, [...targets, ...breaks], frame), breaks), ...targets],
  };
}

function zeroLine({ axis, plot, y }: ReturnType<typeof lineFrame>): Stroke | null {
  if (axis.low > 0 || axis.high < 0) return null;
  return { x1: plot.x, y1: y(0), x2: plot.x + plot.width, y2: y(0) };
}

/** A break is read between the periods that it divides. */
function inTime<T extends { readonly x: number }>(
  periods: readonly T[],
  breaks: readonly BreakMark[],
): readonly (T | BreakMark)[] {
  const all = [...periods.map((mark) => ({ mark, x: mark.x })), ...breaks.map((mark) => ({ mark, x: mark.line.x1 }))];
  return all.sort((a, b) => a.x - b.x).map(({ mark }) => mark);
}
