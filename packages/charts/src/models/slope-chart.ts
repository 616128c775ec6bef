import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import { periodPairs } from '../data/pairs.js';
import { changeFinding } from '../words/finding-pairs.js';
import { baseOf } from './base.js';
import type { Stroke } from './geometry.js';
import type { TargetMark } from './line-annotations.js';
import { axisNote, unitLabel } from './line-axes.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import type { NoteMark } from './note-marks.js';
import { pairNotes } from './pair-notes.js';
import { slopeEnds, type SlopeEndMark } from './slope-ends.js';
import { slopeFrame } from './slope-frame.js';
import { slopeGaps, type SlopeGapMark } from './slope-gaps.js';
import { slopeBands, slopeNotes, type SlopeBand } from './slope-bands.js';
import { settingsOf } from './settings.js';

/** What a slope chart may be asked beside what every chart may. */
export interface SlopeChartOptions extends ChartOptions {
  /** Keys of the categories that stand out in colour and strength; none by default. */
  readonly emphasis?: readonly string[];
}

/** The first and the newest period of each category, joined by lines, in px. */
export interface SlopeChartModel extends ChartModelBase {
  readonly kind: 'slope';
  /** Between the two hairlines; without an area when no value is published. */
  readonly plot: Box;
  /** The unit in words above all; null without a unit. */
  readonly unit: Label | null;
  /** The hairlines of the two periods; none when no value is published. */
  readonly axes: readonly Stroke[];
  /** The two periods above their hairlines, and once more above the gaps. */
  readonly periods: readonly Label[];
  /** Says where the axis begins; null when that is zero. */
  readonly note: Label | null;
  /** Says that a line is missing where two values cannot be compared; null when all can. */
  readonly apart: Label | null;
  /** One of each category with two values that may be compared; the emphasised come last and lie above. */
  readonly lines: readonly SlopeLine[];
  /** The names of the categories with a gap. */
  readonly names: readonly Label[];
  /** The areas of reference bands between the hairlines; their words stand below. */
  readonly bands: readonly SlopeBand[];
  /** The published ends by category, the gaps, the targets, then in words bands, breaks and events. */
  readonly marks: readonly (SlopeEndMark | SlopeGapMark | NoteMark | TargetMark)[];
}

/** The line of a category. */
export interface SlopeLine {
  readonly line: Stroke;
  readonly isEmphasised: boolean;
}

/**
 * The first and the newest period of each category. Names and values stand at both ends without touching; in less than
 * 480 px the name stands once, unless no line leads to it. A category with a gap is named below, in an order that says
 * nothing of its value, and no line leads over a break. A dataset with fewer than two periods has no marks.
 */
export function slopeChart(dataset: Dataset, { period: _, ...options }: SlopeChartOptions): SlopeChartModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const pairs = periodPairs(cube);
  const frame = slopeFrame(cube, pairs, settings);
  const { plot, axis } = frame;
  const isEmphasised = (key: string) => options.emphasis?.includes(key) ?? false;
  const { lines, marks, targets } = slopeEnds(frame, isEmphasised);
  const isEmpty = marks.length === 0;
  const noteAt = { ...plot, height: plot.height - settings.size };
  const note = isEmpty ? null : axisNote({ axis, cube, foot: noteAt.y + noteAt.height, settings });
  const gaps = slopeGaps(pairs, note ? note.y + settings.small : frame.bottom, cube, settings);
  const said = pairs.rows.length === 0 ? [] : slopeNotes(cube, pairs, isEmpty, settings);
  const notes = pairNotes(pairs, said, gaps.bottom, settings);
  return {
    ...baseOf(dataset, options, changeFinding),
    kind: 'slope',
    width: settings.width,
    height: Math.ceil(notes.bottom + 4),
    plot,
    unit: unitLabel(cube, settings, settings.direction === 'ltr' ? 0 : settings.width),
    axes: isEmpty ? [] : frame.xs.map((x) => ({ x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height })),
    periods: [...(isEmpty ? [] : frame.periods), ...gaps.periods],
    note,
    apart: notes.apart,
    lines,
    names: gaps.names,
    bands: isEmpty ? [] : slopeBands(frame),
    marks: [...marks, ...gaps.marks, ...targets, ...notes.marks],
  };
}
