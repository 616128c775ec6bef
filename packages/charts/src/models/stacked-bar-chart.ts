import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf } from '../data/cube.js';
import { crossedGrid } from '../data/grid.js';
import { belowUnit } from './bar-frame.js';
import { baseOf } from './base.js';
import type { Stroke } from './geometry.js';
import { unitLabel } from './line-axes.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import { undrawnReferences, type NoteMark } from './note-marks.js';
import { zeroLines } from './rows.js';
import { keyOf, type SeriesName } from './series-names.js';
import { settingsOf } from './settings.js';
import { stackedBarFrame } from './stacked-bar-frame.js';
import { stackedBarMarks, type StackedBarMark } from './stacked-bar-marks.js';

/** Counts as parts of bars, in px. */
export interface StackedBarChartModel extends ChartModelBase {
  readonly kind: 'stacked-bar';
  readonly plot: Box;
  /** The unit in words above the bars; null without a unit. */
  readonly unit: Label | null;
  /** The key of the parts, in the order of the stack. */
  readonly series: readonly SeriesName[];
  readonly names: readonly Label[];
  /** The line at which all bars start; in parts when names stand between them. */
  readonly zero: readonly Stroke[];
  /** The parts and totals, then targets and bands in words: they are those of all groups together. */
  readonly marks: readonly (StackedBarMark | NoteMark)[];
}

/**
 * One bar for each category of the first dimension, at `options.period`, with a part for each category of the second and
 * the total at its end. A confidential or missing part stands in a line of its own under the bar, which then has no
 * total: nothing in the picture depends on what is not published. Names stand beside the bars, above them when the chart
 * is narrower than 480 px. An empty dataset has no marks. Throws a RangeError for more than six parts.
 */
export function stackedBarChart(dataset: Dataset, options: ChartOptions): StackedBarChartModel {
  const settings = settingsOf(options);
  const { direction, width, language } = settings;
  const cube = openCube(dataset, language);
  const grid = crossedGrid(cube, periodOf(cube, options.period));
  const top = belowUnit(cube, settings);
  const names = grid.groups.length > 0 ? grid.series.map((series) => series.label) : [];
  const key = keyOf(names, top, settings);
  const frame = stackedBarFrame(cube, grid, key.bottom, settings);
  const notes = undrawnReferences(cube, [], frame.height, settings);
  return {
    ...baseOf(dataset, options),
    kind: 'stacked-bar',
    width,
    height: notes.bottom,
    plot: frame.plot,
    unit: unitLabel(cube, settings, direction === 'ltr' ? 0 : width),
    series: key.entries,
    names: frame.rows.flatMap((row) => row.name ?? []),
    zero: zeroLines(frame.rows, frame.stacked, frame.x(0)),
    marks: [...frame.rows.flatMap((row) => stackedBarMarks(row, frame)), ...notes.marks],
  };
}
