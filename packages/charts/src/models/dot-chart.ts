import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf } from '../data/cube.js';
import { markNumber } from '../words/cell-number.js';
import { baseOf } from './base.js';
import { dotMark, type DotMark } from './dot-marks.js';
import { numbersOf, VALUE_REACH } from './interval.js';
import type { Tick } from './line-axes.js';
import { inColumn } from './grid-place.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import { undrawnReferences, type NoteMark } from './note-marks.js';
import { rowAxis } from './row-axis.js';
import type { RowReferenceMark } from './row-references.js';
import type { Stroke } from './geometry.js';
import { settingsOf } from './settings.js';

/** The categories of one period as dots with their intervals, in px. */
export interface DotChartModel extends ChartModelBase {
  readonly kind: 'dot';
  readonly plot: Box;
  /** The unit in words above the rows; null without a unit. */
  readonly unit: Label | null;
  /** Round values below the rows. */
  readonly ticks: readonly Tick[];
  /** Where zero is, in parts when names stand between the rows; none when the axis does not hold it. */
  readonly zero: readonly Stroke[];
  /** Says where the axis begins; null when that is zero. */
  readonly note: Label | null;
  /** The rows, then the targets and bands, in words where they cannot be drawn. */
  readonly marks: readonly (DotMark | RowReferenceMark | NoteMark)[];
}

/** Half of a dot, and a little air. */
const EDGE = 8;

/**
 * One dot with its interval for each category of the breakdown, or one for the total, at `options.period`.
 * The axis begins at zero only when the values come near it; names stand beside the dots, above them when the chart
 * is narrower than 480 px. Its height follows from the number of categories. `name` is that of a single
 * row; its period by default. An empty dataset has no marks.
 */
export function dotChart(dataset: Dataset, options: ChartOptions, name = ''): DotChartModel {
  const settings = settingsOf(options);
  const { language, measure, size } = settings;
  const cube = openCube(dataset, language);
  const period = periodOf(cube, options.period);
  const rows = (dataset.value.length > 0 ? cube.rows : []).map((row) => ({
    key: row.key || 'total',
    text: row.label || name || (period?.text ?? ''),
    cell: cube.cell(period, row),
  }));
  const cells = rows.map((row) => row.cell);
  const names = rows.map((row) => row.text);
  const values = cells.flatMap(numbersOf);
  const end = cells.flatMap((cell) => {
    if (cell.kind !== 'published') return [];
    const px = measure(markNumber(cube, cell, language), size) + VALUE_REACH;
    return numbersOf(cell).map((value) => ({ value, px }));
  });
  const reaches = { start: values.map((value) => ({ value, px: EDGE })), end, column: 0 };
  const frame = rowAxis(cube, { names, values, reaches }, settings);
  const notes = undrawnReferences(cube, frame.references, frame.height, settings);
  return {
    ...baseOf(dataset, options),
    kind: 'dot',
    width: settings.width,
    height: notes.bottom,
    plot: frame.plot,
    unit: frame.unit,
    ticks: frame.ticks,
    zero: frame.zero,
    note: frame.note,
    marks: [
      ...inColumn(rows.map((row, i) => dotMark({ ...row, ...frame.plan.rows[i]! }, frame))),
      ...frame.references,
      ...notes.marks,
    ],
  };
}
