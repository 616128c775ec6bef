import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf } from '../data/cube.js';
import { barFrame } from './bar-frame.js';
import { barMark, type BarMark } from './bar-marks.js';
import { baseOf } from './base.js';
import type { Stroke } from './geometry.js';
import { inColumn } from './grid-place.js';
import { unitLabel } from './line-axes.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import { undrawnReferences, type NoteMark } from './note-marks.js';
import type { RowReferenceMark } from './row-references.js';
import { zeroLines } from './rows.js';
import { settingsOf } from './settings.js';

/** The categories of one period as horizontal bars, in px. */
export interface BarChartModel extends ChartModelBase {
  readonly kind: 'bar';
  readonly plot: Box;
  /** The unit in words above the bars; null without a unit. */
  readonly unit: Label | null;
  /** The line at which all bars start; in parts when names stand between the bars. */
  readonly zero: readonly Stroke[];
  /** The bars, then the targets and bands, in words where they cannot be drawn. */
  readonly marks: readonly (BarMark | RowReferenceMark | NoteMark)[];
}

/**
 * One bar for each category of the breakdown, or one for the total, at `options.period`.
 * Bars start at zero; names stand beside them, above them when the chart is narrower than 480 px. Its height
 * follows from the number of categories. An empty dataset has no marks.
 */
export function barChart(dataset: Dataset, options: ChartOptions): BarChartModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const period = periodOf(cube, options.period);
  const frame = barFrame(cube, period, settings);
  const { plot, unitEdge, references } = frame;
  const notes = undrawnReferences(cube, references, frame.height, settings);
  return {
    ...baseOf(dataset, options),
    kind: 'bar',
    width: settings.width,
    height: notes.bottom,
    plot,
    unit: unitLabel(cube, settings, unitEdge),
    zero: zeroLines(frame.rows, frame.stacked, frame.x(0)),
    marks: [...inColumn(frame.rows.map((row) => barMark(row, frame))), ...references, ...notes.marks],
  };
}
