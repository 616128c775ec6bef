import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf } from '../data/cube.js';
import { groupedGrid } from '../data/grid.js';
import { belowUnit } from './bar-frame.js';
import { barMark, type BarMark } from './bar-marks.js';
import { datedAnnotations, referenceAnnotations } from '../words/annotations.js';
import { baseOf } from './base.js';
import type { Stroke } from './geometry.js';
import { groupedBarFrame } from './grouped-bar-frame.js';
import { unitLabel } from './line-axes.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import { noteMarks, type NoteMark } from './note-marks.js';
import type { RowReferenceMark } from './row-references.js';
import { zeroLines } from './rows.js';
import { NARROW } from './sizes.js';
import { seriesNames, type SeriesName } from './series-names.js';
import { seriesNumber, type SeriesNumber } from '../data/series-number.js';
import { settingsOf } from './settings.js';

/** Bars side by side in groups, in px. */
export interface GroupedBarChartModel extends ChartModelBase {
  readonly kind: 'grouped-bar';
  readonly plot: Box;
  /** The unit in words above the bars; null without a unit. */
  readonly unit: Label | null;
  /** The names of the series: at the bars of the first group, or as a key above; none for a single series without a name. */
  readonly series: readonly SeriesName[];
  /** The line at which all bars start; in parts when names stand between the groups. */
  readonly zero: readonly Stroke[];
  /** The bars, then the targets and bands, then in words what is not drawn: breaks and events between periods. */
  readonly marks: readonly (GroupedBarMark | RowReferenceMark | NoteMark)[];
}

/** One bar of a group, or what stands in its place. */
export type GroupedBarMark = BarMark & { readonly series: SeriesNumber };

/**
 * One group for each category of the first dimension, one bar in it for each category of the second at
 * `options.period`; without a second dimension one bar for each of up to four periods, the last of them
 * `options.period`. Bars start at zero. Names of groups stand beside them, above them when the chart is narrower than
 * 480 px. Its height follows from the number of bars. An empty dataset has no marks. Throws a RangeError for more than
 * six series.
 */
export function groupedBarChart(dataset: Dataset, options: ChartOptions): GroupedBarChartModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const grid = groupedGrid(cube, periodOf(cube, options.period));
  const layout = (top: number) => {
    const frame = groupedBarFrame(cube, grid, top, settings);
    const count = grid.series.length;
    const marks = frame.rows.map((row, i) => ({
      ...barMark(row, frame),
      series: seriesNumber(i % count),
      at: { row: i % count, column: Math.floor(i / count) },
    }));
    return { frame, marks };
  };
  const top = belowUnit(cube, settings);
  const names = grid.groups.length > 0 ? grid.series.map((series) => series.label) : [];
  const key = seriesNames(names, settings.width < NARROW ? [] : layout(top).marks, top, settings);
  const { frame, marks } = layout(key.bottom);
  const isEmpty = frame.rows.length === 0;
  const undrawn = frame.references.length > 0 || isEmpty ? [] : referenceAnnotations(cube, settings.language);
  const said = [...undrawn, ...datedAnnotations(cube, grid.periods, settings.language)];
  const notes = noteMarks(said, frame.height, settings);
  const startEdge = settings.direction === 'ltr' ? 0 : settings.width;
  return {
    ...baseOf(dataset, options),
    kind: 'grouped-bar',
    width: settings.width,
    height: notes.bottom,
    plot: frame.plot,
    unit: unitLabel(cube, settings, key.bottom > top ? startEdge : frame.unitEdge),
    series: key.entries,
    zero: zeroLines(frame.groups, frame.stacked, frame.x(0)),
    marks: [...marks, ...frame.references, ...notes.marks],
  };
}
